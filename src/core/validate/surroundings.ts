import { LIST_NAMES, OVERLAY_LOCALES, type ReferenceList } from '../../schemas/index.ts';
import { isMapping } from '../shared/overlay.ts';
import { READING_RULES } from './finding.ts';
import { readYaml } from './parse.ts';
import { referencesFrom, type References } from './references.ts';
import { placeOfKind, PROJECT, type Registry } from './registry.ts';
import type { RuleContext } from './rule.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes: models/hybrid/model.yaml. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What the validator may look up. */
export interface Surroundings {
  readonly references: References;
  readonly files?: NonNullable<RuleContext['files']>;
  readonly pages?: ReadonlySet<string>;
}

/**
 * What files may refer to: the ids of the reference lists, of authored files and of rules, and the pages of the site.
 * @param files all files of the content folder; but for the reference lists the path suffices
 * @param registry kinds and rules
 * @returns ids and English pages; a list that cannot be read counts as empty
 */
export function surroundingsFrom(files: readonly ContentFile[], registry: Registry = PROJECT): Required<Surroundings> {
  const lists = files
    .filter(({ path }) => LIST_NAMES.some((name) => path === `reference/${name}.yaml`))
    .flatMap(({ content }) => listOf(readYaml(content).value));
  return {
    references: referencesFrom(lists),
    files: idsOfFiles(files, registry),
    pages: new Set(files.flatMap(({ path }) => pageOf(path))),
  };
}

/**
 * The English file that a translation belongs to.
 * @param path path of the translation
 * @param byPath contents by path
 * @param registry the kinds
 * @returns content of the file of some kind, or of the English strings, in the same folder; undefined when there is none
 */
export function baseOf(
  path: string,
  byPath: ReadonlyMap<string, Uint8Array | string>,
  registry: Registry = PROJECT,
): Uint8Array | string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = path.endsWith('.json') ? ['en.json'] : Object.keys(registry.kinds).map((kind) => `${kind}.yaml`);
  const english = names.map((name) => folder + name);
  const base = english.find((file) => byPath.has(file));
  return base === undefined || english.includes(path) ? undefined : byPath.get(base);
}

/**
 * The English page that a translated page stands for.
 * @param path path of a page below the content folder, or one that ends like that
 * @param pages addresses of the English pages; undefined when they are not at hand
 * @returns its address; undefined for an English page, a page without an original and any other file
 */
export function originalPage(path: string, pages: ReadonlySet<string> | undefined): string | undefined {
  const english = TRANSLATION.exec(path.replaceAll('\\', '/'))?.[1];
  const address = english === undefined ? undefined : pageOf(`docs/${english}`)[0];
  return address !== undefined && pages?.has(address) === true ? address : undefined;
}

function idsOfFiles(files: readonly ContentFile[], registry: Registry): Required<Surroundings>['files'] {
  const rule = new Set([...registry.rules.map(({ id }) => id), ...READING_RULES]);
  const places = files.map(({ path }) => placeOfKind(path, registry));
  const kinds = Object.keys(registry.kinds).map((kind) => {
    const ids = places.flatMap((place) => (place?.kind === kind ? [place.id] : []));
    return [kind, new Set(ids)] as const;
  });
  return { rule, ...Object.fromEntries(kinds) };
}

/** A list with broken entries still lends its sound ones; what is wrong with the others, its own findings say. */
function listOf(value: unknown): ReferenceList[] {
  if (!isMapping(value) || !Array.isArray(value['items'])) return [];
  const items = value['items'].filter((item) => isMapping(item) && typeof item['id'] === 'string');
  return [{ ...value, items } as unknown as ReferenceList];
}

const TRANSLATED = new RegExp(`^docs/(?:${OVERLAY_LOCALES.join('|')})/`);
const TRANSLATION = new RegExp(`(?:^|/)docs/(?:${OVERLAY_LOCALES.join('|')})/(.*)$`);

function pageOf(path: string): string[] {
  const match = TRANSLATED.test(path) ? undefined : /^docs\/(.*)\.mdx?$/.exec(path);
  const slug = match?.[1]?.replace(/(^|\/)index$/, '$1').replace(/\/$/, '');
  return slug === undefined ? [] : [slug === '' ? '/' : `/${slug}/`];
}
