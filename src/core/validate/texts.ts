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

/** What a dozen rules look at in every file, gathered in one walk. All stand in the order of the file, outer ones first. */
export interface Parts {
  /** Every text: sentences, names, ids and commands alike. */
  readonly texts: PlacedText[];
  /** The texts that people read as language: of two words or more, and no command. */
  readonly prose: PlacedText[];
  /** All texts, and all prose, one below the other. */
  readonly joined: { readonly texts: string; readonly prose: string };
  /** The lists in which something could stand twice: of two entries or more. */
  readonly lists: PlacedList[];
  /** The groups of fields, the file itself among them if it is one. */
  readonly groups: PlacedGroup[];
}

/**
 * The texts, lists and groups of a value.
 * @param value a file’s value; the paths begin there
 */
export function partsOf(value: unknown): Parts {
  const parts: Collected = { texts: [], prose: [], lists: [], groups: [] };
  collect(value, '', [], parts);
  return { ...parts, joined: { texts: joined(parts.texts), prose: joined(parts.prose) } };
}

type Collected = Omit<Parts, 'joined'>;

function joined(texts: readonly PlacedText[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/**
 * The texts in which a pattern is found. Most files hold none: one search through all their texts says so faster than one
 * in each of them.
 * @param parts the parts of a file
 * @param pattern without the flag `g`; with `m` where it has ^ or $, so that it finds in all what it finds in one
 * @param among `prose` to look only at what people read as language
 * @returns the texts in the order of the file, each with the first that was found in it
 */
export function textsWith(parts: Parts, pattern: RegExp, among: 'texts' | 'prose' = 'texts'): FoundText[] {
  if (!pattern.test(parts.joined[among])) return [];
  return parts[among].flatMap((placed) => {
    const found = pattern.exec(placed.text);
    return found === null ? [] : [{ ...placed, found }];
  });
}

function collect(value: unknown, field: string, path: (string | number)[], parts: Collected): void {
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
  parts: Collected,
): void {
  path.push(part);
  collect(inner, field, path, parts);
  path.pop();
}
