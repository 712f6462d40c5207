import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authoredPatterns, type ContentFile } from '../../src/core/validate/index.ts';

/** The project’s root folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** The folder of authored files. */
export const CONTENT = join(ROOT, 'src/content');

/** All authored files of the content folder with their bytes. */
export function contentFiles(): ContentFile[] {
  const paths = globSync(authoredPatterns(), { cwd: CONTENT }).toSorted();
  return paths.map((path) => ({ path: path.split(sep).join('/'), content: readFileSync(join(CONTENT, path)) }));
}

/** Path below the content folder; undefined for a file elsewhere. */
export function contentPath(file: string): string | undefined {
  const path = relative(CONTENT, resolve(file));
  return path.startsWith('..') || resolve(path) === path ? undefined : path.split(sep).join('/');
}
