// Entry for Node and the build. It reads MDX, whose parser no browser should load; the engine alone is in index.ts.
import { FrontMatterSchema } from '../../schemas/index.ts';
import { isMapping } from '../shared/overlay.ts';
import { checkFile, checkRead, type Checked, type FileToCheck, type Subject } from './engine.ts';
import { PageIdsSchema } from './page.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { PROJECT, type Registry } from './registry.ts';
import { baseOf, surroundingsFrom, type ContentFile, type Surroundings } from './surroundings.ts';

/**
 * Checks every authored file of the content folder.
 * @param files all files of the content folder
 * @param registry kinds and rules; those of the project when left out
 * @returns result for each file, by path
 */
export function checkContent(files: readonly ContentFile[], registry: Registry = PROJECT): Map<string, Checked> {
  const surroundings = surroundingsFrom(files, registry);
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const authored = files.filter(({ path }) => /\.(?:ya?ml|mdx?|json)$/.test(path));
  return new Map(
    authored.map(({ path, content }) => {
      const base = baseOf(path, byPath, registry);
      const input = { file: path, content, published: true, ...(base === undefined ? {} : { base }) };
      return [path, checkAuthored(input, surroundings, registry)];
    }),
  );
}

/**
 * Checks one authored file of any format: YAML, or a page in Markdown or MDX. Never throws on any content.
 * @param input the file
 * @param surroundings reference ids, files and pages
 * @param registry kinds and rules; those of the project when left out
 * @returns findings in the order of the file, with the value
 */
export function checkAuthored(input: FileToCheck, surroundings: Surroundings, registry: Registry = PROJECT): Checked {
  const format = /\.mdx?$/.exec(input.file)?.[0];
  if (format === undefined) return checkFile(input, surroundings, registry);
  const read = readPage(input.content, format === '.mdx');
  return checkRead(input, read, () => pageSubject(read), surroundings, registry);
}

function pageSubject({ value, body }: ReadPage): Subject {
  const whole = { ...(isMapping(value) ? value : {}), body };
  return { kind: 'page', schema: FrontMatterSchema, written: value, whole: { schema: PageIdsSchema, value: whole } };
}
