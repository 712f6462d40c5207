import { isMapping } from '../shared/overlay.ts';
import type { Path } from './finding.ts';

/** A text of a file, with the way to it. */
export interface PlacedText {
  readonly path: Path;
  /** Name of the field it stands in, or of the list; empty when the value is the text itself. */
  readonly field: string;
  readonly text: string;
}

/** A text in which something was found. */
export interface FoundText extends PlacedText {
  readonly found: RegExpExecArray;
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
  /** All texts, and all prose, one below the other. */
  readonly joined: { texts: string; prose: string };
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
 * The texts in which a pattern is found. Most files hold none: one search through all their texts says so faster than one
 * in each of them.
 * @param value a file’s value, or a part of it; the paths begin there
 * @param pattern without the flag `g`; with `m` where it has ^ or $, so that it finds in all what it finds in one
 * @param among `prose` to look only at what people read as language
 * @returns the texts in the order of the file, each with the first that was found in it
 */
export function textsWith(value: unknown, pattern: RegExp, among: 'texts' | 'prose' = 'texts'): FoundText[] {
  const parts = partsOf(value);
  if (!pattern.test(parts.joined[among])) return [];
  return parts[among].flatMap((placed) => {
    const found = pattern.exec(placed.text);
    return found === null ? [] : [{ ...placed, found }];
  });
}

/**
 * Every list of a value in which something could stand twice, outer ones before those inside them.
 * @param value a file’s value, or a part of it; the paths begin there
 * @returns the lists of two entries or more, in the order of the file
 */
export function longerListsIn(value: unknown): readonly PlacedList[] {
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
  const parts: Parts = { texts: [], prose: [], joined: { texts: '', prose: '' }, lists: [], groups: [] };
  collect(value, '', [], parts);
  for (const among of ['texts', 'prose'] as const)
    parts.joined[among] = parts[among].map(({ text }) => text).join('\n');
  walked = { value, parts };
  return parts;
}

function collect(value: unknown, field: string, path: (string | number)[], parts: Parts): void {
  if (typeof value === 'string') {
    const placed = { path: path.slice(), field, text: value };
    parts.texts.push(placed);
    if (field !== 'run' && /\S\s+\S/.test(value)) parts.prose.push(placed);
  } else if (Array.isArray(value)) {
    if (value.length > 1) parts.lists.push({ path: path.slice(), list: value });
    for (const [index, element] of value.entries()) collectAt(index, element, field, path, parts);
  } else if (isMapping(value)) {
    parts.groups.push({ path: path.slice(), group: value });
    for (const name of Object.keys(value)) collectAt(name, value[name], name, path, parts);
  }
}

function collectAt(
  part: string | number,
  inner: unknown,
  field: string,
  path: (string | number)[],
  parts: Parts,
): void {
  path.push(part);
  collect(inner, field, path, parts);
  path.pop();
}
