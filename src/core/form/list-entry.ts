import { stringify } from 'yaml';

const ENTRY = /^ {2}- id: ["']?([^"'\s]+)/;

/**
 * A reference list with one entry more. All other lines stay as they are, comments included.
 * @param list text of the list; its entries are its last field
 * @param id id of the new entry
 * @param fields its other fields, one line of YAML each
 * @param place `sorted`: in its alphabetical place; `last`: behind all others
 * @throws when the list has an entry with this id
 */
export function withEntry(list: string, id: string, fields: readonly string[], place: 'sorted' | 'last'): string {
  const lines = list.trimEnd().split('\n');
  const ids = lines.map((line) => ENTRY.exec(line)?.[1]);
  if (ids.includes(id)) throw new Error(`There is an entry "${id}" already. Nothing was written.`);
  const next = place === 'last' ? -1 : ids.findIndex((other) => other !== undefined && other > id);
  const at = next === -1 ? lines.length : aboveComments(lines, next);
  lines.splice(at, 0, ...entryLines(id, fields));
  return `${lines.join('\n')}\n`;
}

/** A comment above an entry belongs to it, and an empty line above that parts it from the one before. */
function aboveComments(lines: readonly string[], entry: number): number {
  let at = entry;
  while (/^\s*#/.test(lines[at - 1] ?? '')) at -= 1;
  return at;
}

/**
 * The lines of an entry, as they stand in a list.
 * @param id its id
 * @param fields its other fields, one line of YAML each
 */
export function entryLines(id: string, fields: readonly string[]): string[] {
  return [`  - id: ${plainId(id)}`, ...fields.map((field) => `    ${field}`)];
}

/** An id such as `no` or `null` is a word of its own in YAML. */
function plainId(id: string): string {
  return stringify(id, { compat: 'yaml-1.1' }).trim();
}
