import { checkFile, type Checked } from './engine.ts';
import { PROJECT, type Registry } from './registry.ts';
import { baseOf, surroundingsFrom, type ContentFile } from './surroundings.ts';

/**
 * Checks every authored file of the content folder.
 * @param files all files of the content folder
 * @param registry kinds and rules; those of the project when left out
 * @returns result for each file, by path
 */
export function checkContent(files: readonly ContentFile[], registry: Registry = PROJECT): Map<string, Checked> {
  const surroundings = surroundingsFrom(files, registry);
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const authored = files.filter(({ path }) => /\.ya?ml$/.test(path));
  return new Map(
    authored.map(({ path, content }) => {
      const base = baseOf(path, byPath, registry);
      const input = { file: path, content, published: true, ...(base === undefined ? {} : { base }) };
      return [path, checkFile(input, surroundings, registry)];
    }),
  );
}
