import { OVERLAY_LOCALES } from '../../schemas/index.ts';

/** A language that the site is translated into. */
export type TranslationLocale = (typeof OVERLAY_LOCALES)[number];

/** A text file of the content folder. */
export interface TextFile {
  /** Path below the content folder, with forward slashes: models/hybrid/model.yaml. */
  readonly path: string;
  readonly content: string;
}

/** The two parts of a page. */
export interface PageParts {
  /** YAML between the two lines of three hyphens, with its last line break. */
  readonly frontMatter: string;
  readonly body: string;
}

const ANY_LOCALE = OVERLAY_LOCALES.join('|');
const PAGE = new RegExp(`^docs/(?:(${ANY_LOCALE})/)?(.+\\.mdx?)$`);
const OVERLAY = new RegExp(`/(?:${ANY_LOCALE})\\.yaml$`);
const STRINGS = 'i18n/en.json';
/** Starlight makes this page for the root alone. */
const UNTRANSLATED = 'docs/404.md';

/** Glob pattern of the files that a status is made from, below the content folder. */
export const TRANSLATION_FILES = '{*/*/*.yaml,docs/**/*.{md,mdx},i18n/*.json}';

/** What a file is to a translator; undefined for a file that is itself a translation, or that is never translated. */
export function originalKind(path: string): 'page' | 'strings' | 'yaml' | undefined {
  if (path === STRINGS) return 'strings';
  const page = PAGE.exec(path);
  if (page) return page[1] === undefined && path !== UNTRANSLATED ? 'page' : undefined;
  return path.endsWith('.yaml') && path.split('/').length === 3 && !OVERLAY.test(path) ? 'yaml' : undefined;
}

/** Where the translation of an English file stands. */
export function translationPath(path: string, locale: TranslationLocale): string {
  if (path === STRINGS) return `i18n/${locale}.json`;
  const page = PAGE.exec(path)?.[2];
  return page === undefined ? path.replace(/[^/]+$/, `${locale}.yaml`) : `docs/${locale}/${page}`;
}

/**
 * Takes a page apart.
 * @param text text of a Markdown or MDX file
 * @returns front matter and body; undefined when it does not begin with front matter
 */
export function pageParts(text: string): PageParts | undefined {
  const [whole, frontMatter = ''] = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return whole === undefined ? undefined : { frontMatter, body: text.slice(whole.length) };
}
