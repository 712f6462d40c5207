import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  baseOf,
  checkFile,
  PROJECT,
  surroundingsFrom,
  type Checked,
  type ContentFile,
} from '../../../src/core/validate/index.ts';
import type { Library } from './library.ts';

/** Checks the content of one file under the name that findings shall bear. */
export type Check = (file: string, content: ContentFile['content']) => Checked;

/** From this number of files on, a terminal shows how far the check has come. */
const MANY_FILES = 200;

/** A check against what the library holds now. */
export function checkerFor({ files, own }: Library): Check {
  const surroundings = surroundingsFrom(files());
  return (file, content) => {
    const base = englishBeside(file);
    const input = { file, content, published: own?.has(file) ?? false };
    return (own?.checkFile ?? checkFile)(base === undefined ? input : { ...input, base }, surroundings);
  };
}

/** Checks files one after the other; on a terminal, a line on standard error counts them when there are many. */
export function checkAll(files: readonly string[], check: Check): Map<string, Checked> {
  const shown = process.stderr.isTTY && files.length > MANY_FILES;
  const checked = new Map<string, Checked>();
  for (const file of files) {
    checked.set(file, check(file, readFileSync(file)));
    if (shown && checked.size % 20 === 0) process.stderr.write(`\r${checked.size} of ${files.length} files checked`);
  }
  if (shown) process.stderr.write('\r\u001B[K');
  return checked;
}

/** The English file that a translation belongs to. */
function englishBeside(file: string): ContentFile['content'] | undefined {
  const names = [...Object.keys(PROJECT.kinds).map((kind) => `${kind}.yaml`), 'en.json'];
  const siblings = names.flatMap((name) => {
    try {
      const path = join(dirname(file), name);
      return [[path, readFileSync(path)] as const];
    } catch {
      return [];
    }
  });
  return baseOf(file.replaceAll('\\', '/'), new Map(siblings));
}
