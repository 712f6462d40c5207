import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../../src/core/validate/index.ts';
import { KIND_SCHEMAS } from '../../src/schemas/index.ts';

/** The project’s root folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** The folder of authored files. */
export const CONTENT = join(ROOT, 'src/content');

const FOLDERS = [...Object.keys(KIND_SCHEMAS).map((kind) => `${kind}s`), 'reference'];

/** All YAML files of the content folder with their bytes, and the paths of all pages. */
export function contentFiles(): ContentFile[] {
  const posix = (path: string): string => path.split(sep).join('/');
  const yaml = globSync(`{${FOLDERS.join(',')}}/**/*.yaml`, { cwd: CONTENT }).toSorted();
  const pages = globSync('docs/**/*.{md,mdx}', { cwd: CONTENT }).toSorted();
  return [
    ...yaml.map((path) => ({ path: posix(path), content: readFileSync(join(CONTENT, path)) })),
    ...pages.map((path) => ({ path: posix(path), content: '' })),
  ];
}

/** Path below the content folder; undefined for a file elsewhere. */
export function contentPath(file: string): string | undefined {
  const path = relative(CONTENT, resolve(file));
  return path.startsWith('..') || resolve(path) === path ? undefined : path.split(sep).join('/');
}
