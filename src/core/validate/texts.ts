import { isMapping } from '../shared/overlay.ts';
import type { Path } from './finding.ts';

/** A text of a file, with the way to it. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** A list of a file, with the way to it. */
export interface PlacedList {
  readonly path: Path;
  readonly list: readonly unknown[];
}

/** A group of fields of a file, with the way to it. */
export interface PlacedGroup {
  readonly path: Path;
  readonly group: Readonly<Record<string, unknown>>;
}

interface Parts {
  readonly texts: PlacedText[];
  readonly prose: PlacedText[];
  readonly lists: PlacedList[];
  readonly groups: PlacedGroup[];
}

/**
 * Every text of a value: sentences, names, ids and commands alike.
 * @param value a file’s value, or a part of it; the paths begin there
 * @returns the texts in the order of the file
 */
export function textsIn(value: unknown): readonly PlacedText[] {
  return partsOf(value).texts;
}

/**
 * The texts that people read as language: of two words or more, and no command.
 * @param value a file’s value
 * @returns the texts in the order of the file
 */
export function proseIn(value: unknown): readonly PlacedText[] {
  return partsOf(value).prose;
}

/**
 * Every list of a value, outer ones before those inside them.
 * @param value a file’s value, or a part of it; the paths begin there
 * @returns the lists in the order of the file
 */
export function listsIn(value: unknown): readonly PlacedList[] {
  return partsOf(value).lists;
}

/**
 * Every group of fields of a value, outer ones before those inside them.
 * @param value a file’s value, or a part of it; the paths begin there
 * @returns the groups in the order of the file, the value itself among them if it is one
 */
export function groupsIn(value: unknown): readonly PlacedGroup[] {
  return partsOf(value).groups;
}

/** A dozen rules look at every text of one file. The value is walked for the first of them; it is not changed after it was read. */
let walked: { readonly value: unknown; readonly parts: Parts } | undefined;

function partsOf(value: unknown): Parts {
  if (walked !== undefined && walked.value === value) return walked.parts;
  const parts: Parts = { texts: [], prose: [], lists: [], groups: [] };
  collect(value, [], parts);
  walked = { value, parts };
  return parts;
}

function collect(value: unknown, path: (string | number)[], parts: Parts): void {
  if (typeof value === 'string') {
    const placed = { path: [...path], text: value };
    parts.texts.push(placed);
    if (path.at(-1) !== 'run' && /\S\s+\S/.test(value)) parts.prose.push(placed);
  } else if (Array.isArray(value)) {
    parts.lists.push({ path: [...path], list: value });
    for (const [index, element] of value.entries()) collectAt(index, element, path, parts);
  } else if (isMapping(value)) {
    parts.groups.push({ path: [...path], group: value });
    for (const field of Object.keys(value)) collectAt(field, value[field], path, parts);
  }
}

function collectAt(part: string | number, inner: unknown, path: (string | number)[], parts: Parts): void {
  path.push(part);
  collect(inner, path, parts);
  path.pop();
}
