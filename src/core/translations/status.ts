import { OVERLAY_LOCALES } from '../../schemas/index.ts';
import { isGap } from '../shared/gap.ts';
import { isMapping } from '../shared/overlay.ts';
import { originalKind, pageParts, translationPath, type TextFile, type TranslationLocale } from './files.ts';
import { pageText, sentencesText } from './text.ts';

/** How far a translation is, from nothing to do to everything to do. */
export const TRANSLATION_STATES = ['complete', 'incomplete', 'stale', 'missing'] as const;
/**
 * How far a translation is. `complete`: made from the English text as it is now, nothing left out. `incomplete`: some
 * texts are left out and appear in English. `stale`: the English text has changed since. `missing`: there is none.
 */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** State of one file in one language. */
export interface Translation {
  readonly locale: TranslationLocale;
  /** `page`, `strings`, or the kind of the authored file. */
  readonly kind: string;
  /** Paths of the English file and of its translation, below the content folder. The translation may not exist. */
  readonly original: string;
  readonly path: string;
  /** English title; the path for the strings of the interface. */
  readonly title: string;
  readonly state: TranslationState;
  /** How many texts the English file has, and how many of them are not translated. A page counts as one text. */
  readonly texts: number;
  readonly untranslated: number;
  /** Fingerprint of the English text as it is now; undefined for strings, each of which is translated for itself. */
  readonly fingerprint: string | undefined;
}

/** What this feature needs from others: it neither parses nor calculates a hash itself. */
export interface TranslationTools {
  /** Value of a YAML or JSON text; undefined when it cannot be read. */
  readonly read: (text: string) => unknown;
  /** The texts of an English file and whether its overlay translates them. */
  readonly sentences: (
    value: unknown,
    overlay: unknown,
  ) => readonly { path: string; english: string; translated: boolean }[];
  /** Fingerprint of a text. */
  readonly fingerprint: (text: string) => string;
}

/**
 * The state of every translation that could exist.
 * @param files YAML files, pages and strings of the content folder, in all languages
 * @param tools reader, walker and hash
 * @returns one entry for each English file and language, by language and in the order of the files
 */
export function translationStatus(files: readonly TextFile[], tools: TranslationTools): Translation[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const originals = files.flatMap((file) => originalOf(file, tools));
  return OVERLAY_LOCALES.flatMap((locale) => {
    return originals.map((original): Translation => {
      const path = translationPath(original.path, locale);
      const { compare, path: english, ...about } = original;
      return { locale, original: english, path, ...about, ...compare(byPath.get(path)) };
    });
  });
}

interface Original extends Pick<Translation, 'kind' | 'path' | 'title' | 'texts' | 'fingerprint'> {
  readonly compare: (translation: string | undefined) => Pick<Translation, 'state' | 'untranslated'>;
}

function originalOf({ path, content }: TextFile, tools: TranslationTools): Original[] {
  const kind = originalKind(path);
  if (kind === undefined) return [];
  if (kind === 'page') return pageOriginal(path, content, tools);
  return kind === 'strings' ? stringsOriginal(path, content, tools) : yamlOriginal(path, content, tools);
}

function pageOriginal(path: string, content: string, tools: TranslationTools): Original[] {
  const page = pageOf(content, tools);
  if (page === undefined) return [];
  const { title, description, body } = page;
  const fingerprint = tools.fingerprint(pageText({ title, description, body }));
  const compare: Original['compare'] = (translation) => {
    if (translation === undefined) return { state: 'missing', untranslated: 1 };
    const untranslated = isGap(translation) ? 1 : 0;
    const isCurrent = pageOf(translation, tools)?.translates === fingerprint;
    return { state: !isCurrent ? 'stale' : untranslated > 0 ? 'incomplete' : 'complete', untranslated };
  };
  return [{ kind: 'page', path, title, texts: 1, fingerprint, compare }];
}

function yamlOriginal(path: string, content: string, tools: TranslationTools): Original[] {
  const value = tools.read(content);
  const sentences = tools.sentences(value, undefined);
  if (!isMapping(value) || sentences.length === 0) return [];
  const fingerprint = tools.fingerprint(sentencesText(sentences));
  const compare: Original['compare'] = (translation) => {
    if (translation === undefined) return { state: 'missing', untranslated: sentences.length };
    const overlay = tools.read(translation);
    const untranslated = tools.sentences(value, overlay).filter(({ translated }) => !translated).length;
    const isCurrent = isMapping(overlay) && overlay['translates'] === fingerprint;
    return { state: !isCurrent ? 'stale' : untranslated > 0 ? 'incomplete' : 'complete', untranslated };
  };
  const [kind, title] = [text(value['kind']), text(value['title'])];
  return [{ kind, path, title, texts: sentences.length, fingerprint, compare }];
}

function stringsOriginal(path: string, content: string, tools: TranslationTools): Original[] {
  const english = tools.read(content);
  const keys = isMapping(english) ? Object.keys(english) : [];
  const compare: Original['compare'] = (translation) => {
    const own = translation === undefined ? {} : tools.read(translation);
    const untranslated = keys.filter((key) => !isMapping(own) || !Object.hasOwn(own, key)).length;
    const rest = untranslated > 0 ? 'incomplete' : 'complete';
    return { state: translation === undefined ? 'missing' : rest, untranslated };
  };
  return [{ kind: 'strings', path, title: path, texts: keys.length, fingerprint: undefined, compare }];
}

interface Page {
  readonly title: string;
  readonly description: string;
  readonly translates: unknown;
  readonly body: string;
}

function pageOf(content: string, tools: TranslationTools): Page | undefined {
  const parts = pageParts(content);
  const fields = parts === undefined ? undefined : tools.read(parts.frontMatter);
  if (parts === undefined || !isMapping(fields)) return undefined;
  const { title, description, translates } = fields;
  return { title: text(title), description: text(description), translates, body: parts.body };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
