import { statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { UsageError } from '../arguments.ts';

const IGNORED = ['**/node_modules/**', '**/.git/**'];
const MAGIC = /[*?[\]{}!()]/;

/**
 * The files that the arguments of the command line mean, each once, in the order of the arguments.
 * @param args files, folders (all YAML files in them) and globs
 * @throws UsageError for an argument that means no file: a check of nothing must not look like success
 */
export function filesFor(args: readonly string[]): string[] {
  return [...new Set(args.flatMap(filesOf))];
}

/** The file or folder to watch for an argument: for a glob, the folder above its first wildcard. */
export function watchedRoot(argument: string): string {
  if (statSync(argument, { throwIfNoEntry: false })) return argument;
  const parts = argument.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  return parts.slice(0, first).join('/') || (argument.startsWith('/') ? '/' : '.');
}

function filesOf(argument: string): string[] {
  const found = statSync(argument, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return [argument];
  if (found) {
    const inside = globSync('**/*.{yaml,yml}', { cwd: argument, ignore: IGNORED }).toSorted();
    if (inside.length === 0) throw new UsageError(`The folder "${argument}" holds no YAML file.`);
    return inside.map((path) => join(argument, path));
  }
  if (!MAGIC.test(argument)) throw new UsageError(`There is no file or folder "${argument}".`);
  const pattern = process.platform === 'win32' ? argument.replaceAll('\\', '/') : argument;
  const matching = globSync(pattern, { ignore: IGNORED, expandDirectories: false }).toSorted();
  if (matching.length === 0) throw new UsageError(`No file matches "${argument}".`);
  return matching;
}
