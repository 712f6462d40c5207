import { LIST_NAMES, type ReferenceList } from '../../schemas/index.ts';
import { isMapping } from '../shared/overlay.ts';
import { checkFile, type Checked, type Surroundings } from './engine.ts';
import { readYaml } from './parse.ts';
import { referencesFrom } from './references.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes: models/hybrid/model.yaml. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

const BASE_FILES = ['model.yaml', 'playbook.yaml', 'checklist.yaml'];

/**
 * What files may refer to: the ids of the reference lists and the pages of the site.
 * @param files all files of the content folder; for pages under docs/ the path suffices
 * @returns reference ids and English pages; a list that cannot be read counts as empty
 */
export function surroundingsFrom(files: readonly ContentFile[]): Required<Surroundings> {
  const lists = files
    .filter(({ path }) => LIST_NAMES.some((name) => path === `reference/${name}.yaml`))
    .flatMap(({ content }) => listOf(readYaml(content).value));
  return { references: referencesFrom(lists), pages: new Set(files.flatMap(({ path }) => pageOf(path))) };
}

/**
 * Checks every YAML file of the content folder.
 * @param files all files of the content folder
 * @returns result for each file but the pages, by path
 */
export function checkContent(files: readonly ContentFile[]): Map<string, Checked> {
  const surroundings = surroundingsFrom(files);
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const authored = files.filter(({ path }) => /\.ya?ml$/.test(path));
  return new Map(
    authored.map(({ path, content }) => {
      const base = baseOf(path, byPath);
      return [
        path,
        checkFile({ file: path, content, published: true, ...(base === undefined ? {} : { base }) }, surroundings),
      ];
    }),
  );
}

/**
 * The English file that a translation belongs to.
 * @param path path of the translation
 * @param byPath contents by path
 * @returns content of the model, playbook or checklist in the same folder; undefined when there is none
 */
export function baseOf(
  path: string,
  byPath: ReadonlyMap<string, Uint8Array | string>,
): Uint8Array | string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = BASE_FILES.find((file) => byPath.has(folder + file));
  return name === undefined || path.endsWith(name) ? undefined : byPath.get(folder + name);
}

/** A list with broken entries still lends its sound ones; what is wrong with the others, its own findings say. */
function listOf(value: unknown): ReferenceList[] {
  if (!isMapping(value) || !Array.isArray(value['items'])) return [];
  const items = value['items'].filter((item) => isMapping(item) && typeof item['id'] === 'string');
  return [{ ...value, items } as unknown as ReferenceList];
}

function pageOf(path: string): string[] {
  const match = /^docs\/((?!(?:pl|cs|sk|et|lt)\/).*)\.mdx?$/.exec(path);
  const slug = match?.[1]?.replace(/(^|\/)index$/, '$1').replace(/\/$/, '');
  return slug === undefined ? [] : [slug === '' ? '/' : `/${slug}/`];
}
