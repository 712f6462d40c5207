import { KIND_SCHEMAS } from '../../schemas/index.ts';
import type { AnySchema } from '../shared/schema.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** All that the engine knows of the project: a new kind is a schema here, and rules. */
export interface Registry {
  /** Schema of each kind by the value of `kind`. Its files stand at `<kind>s/<id>/<kind>.yaml`. */
  readonly kinds: Readonly<Record<string, AnySchema>>;
  readonly rules: readonly Rule[];
}

/** The kinds and rules of this project. */
export const PROJECT: Registry = { kinds: KIND_SCHEMAS, rules };

/**
 * Where authored files stand.
 * @param registry the kinds
 * @returns patterns of paths below the content folder, for a function that finds files
 */
export function authoredPatterns({ kinds }: Registry = PROJECT): string[] {
  const folders = [...Object.keys(kinds).map((kind) => `${kind}s`), 'reference'];
  return [...folders.map((folder) => `${folder}/**/*.yaml`), 'docs/**/*.{md,mdx}', 'i18n/*.json'];
}

/**
 * What a path in the content folder says of a file.
 * @param path path below the content folder or elsewhere, with any slashes
 * @param registry the kinds
 * @returns kind and id of a file that stands at `<kind>s/<id>/<kind>.yaml`; undefined for any other
 */
export function placeOfKind(path: string, { kinds }: Registry): { kind: string; id: string } | undefined {
  const [folder, id, file] = path.split(/[\\/]/).slice(-3);
  const kind = file?.replace(/\.ya?ml$/, '');
  if (kind === undefined || id === undefined || !Object.hasOwn(kinds, kind)) return undefined;
  return folder === `${kind}s` ? { kind, id } : undefined;
}
