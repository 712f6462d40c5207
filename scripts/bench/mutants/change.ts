import type { Path, SoundFile, Spot } from './sound-file.ts';

/** One change of a file, in the terms of an author. */
export type Change =
  /** Another value in the place of the one there. */
  | { readonly set: Path; readonly to: unknown }
  /** A field with its value, or an entry of a list, taken out. */
  | { readonly remove: Path }
  /** Another name for a field. */
  | { readonly rename: Path; readonly to: string }
  /** A new first field in a group. */
  | { readonly addTo: Path; readonly field: string; readonly value: unknown }
  /** A new last entry in a list. */
  | { readonly appendTo: Path; readonly value: unknown }
  /** An entry of a list written twice. */
  | { readonly repeat: Path }
  /** A stretch of text written anew. */
  | { readonly from: number; readonly to: number; readonly text: string };

/** A file with one fault. */
export interface Mutant {
  readonly text: string;
  /** First and last line of the broken value: of the list that grew, of what held the part that was taken out; 1-based. */
  readonly lines: readonly [first: number, last: number];
}

/** A change as a stretch of text, and the stretch of the new text in which a finding is expected. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly expected: readonly [start: number, end: number];
}

/** Makes one change in a file and leaves every other character as it is. */
export function mutantOf(file: SoundFile, change: Change): Mutant {
  const { from, to, text: written, expected } = editOf(file, change);
  const text = file.text.slice(0, from) + written + file.text.slice(to);
  return { text, lines: [lineAt(text, expected[0]), lineAt(text, expected[1])] };
}

function editOf(file: SoundFile, change: Change): Edit {
  if ('text' in change) {
    const { from, to, text } = change;
    return { from, to, text, expected: [from, from + text.trimEnd().length] };
  }
  if ('set' in change) return replaced(spotAt(file, change.set), JSON.stringify(change.to));
  if ('rename' in change) return renamed(spotAt(file, change.rename), change.to);
  if ('addTo' in change) return added(file, change.addTo, change.field, change.value);
  if ('appendTo' in change) return appended(file, change.appendTo, change.value);
  if ('repeat' in change) return repeated(file, change.repeat);
  return removed(file, change.remove);
}

function replaced({ start, valueStart, end }: Spot, text: string): Edit {
  return { from: valueStart, to: end, text, expected: [start, valueStart + text.length] };
}

function renamed({ name, end }: Spot, to: string): Edit {
  const [from, until] = name ?? [0, 0];
  return { from, to: until, text: to, expected: [from, end + to.length - (until - from)] };
}

/** The first field moves down, or to the right in braces; the new one takes its place. */
function added(file: SoundFile, group: Path, field: string, value: unknown): Edit {
  const first = childrenOf(file, group)[0];
  if (first === undefined) throw new Error(`${file.path} has nothing at ${group.join('.')}.`);
  const line = `${file.text.startsWith('"', first.start) ? `"${field}"` : field}: ${JSON.stringify(value)}`;
  const behind = first.inFlow ? ', ' : `\n${indentOf(file.text, first.start)}`;
  return {
    from: first.start,
    to: first.start,
    text: line + behind,
    expected: [first.start, first.start + line.length],
  };
}

function appended(file: SoundFile, list: Path, value: unknown): Edit {
  const entries = childrenOf(file, list);
  const last = entries.at(-1);
  const json = JSON.stringify(value);
  if (last === undefined) return replaced(spotAt(file, list), `[${json}]`);
  const before = last.inFlow ? ', ' : `\n${indentOf(file.text, last.start)}- `;
  const { start } = spotAt(file, list);
  return { ...insertedAt(last.end, before, json), expected: [start, last.end + before.length + json.length] };
}

function repeated(file: SoundFile, entry: Path): Edit {
  const { start, end, inFlow } = spotAt(file, entry);
  const before = inFlow ? ', ' : `\n${indentOf(file.text, start)}`;
  return insertedAt(end, before, file.text.slice(start, end));
}

function insertedAt(at: number, before: string, text: string): Edit {
  return { from: at, to: at, text: before + text, expected: [at + before.length, at + before.length + text.length] };
}

function removed(file: SoundFile, path: Path): Edit {
  const holder = path.slice(0, -1);
  const siblings = childrenOf(file, holder);
  const at = siblings.findIndex((spot) => sameWay(spot.path, path));
  const [before, spot, after] = [siblings[at - 1], siblings[at], siblings[at + 1]];
  if (spot === undefined) throw new Error(`${file.path} has nothing at ${path.join('.')}.`);
  const [from, to] =
    after !== undefined
      ? [spot.start, after.start]
      : before !== undefined
        ? [before.end, spot.end]
        : [spot.start, spot.end];
  const text = after === undefined && before === undefined ? emptyOf(spot) : '';
  const held = holder.length === 0 ? undefined : spotAt(file, holder);
  const end = (held?.end ?? file.text.trimEnd().length) - (to - from) + text.length;
  return { from, to, text, expected: [held?.start ?? 0, end] };
}

/** What is left of a group or a list when its only part goes. */
function emptyOf({ name, inFlow }: Spot): string {
  return inFlow ? '' : name === undefined ? '[]' : '{}';
}

/** Spaces up to where a field or a dash stands. */
function indentOf(text: string, at: number): string {
  return ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));
}

function childrenOf({ spots }: SoundFile, path: Path): Spot[] {
  return spots.filter((spot) => spot.path.length === path.length + 1 && sameWay(spot.path.slice(0, -1), path));
}

function spotAt(file: SoundFile, path: Path): Spot {
  const spot = file.spots.find((each) => sameWay(each.path, path));
  if (spot === undefined) throw new Error(`${file.path} has nothing at ${path.join('.')}.`);
  return spot;
}

function sameWay(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
