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

/**
 * Every text of a value: sentences, names, ids and commands alike.
 * @param value a file’s value, or a part of it
 * @param path way to that value
 * @returns the texts in the order of the file
 */
export function* textsIn(value: unknown, path: Path = []): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, text: value };
  else for (const [part, inner] of partsOf(value)) yield* textsIn(inner, [...path, part]);
}

/**
 * The texts that people read as language: of two words or more, and no command.
 * @param value a file’s value
 * @returns the texts in the order of the file
 */
export function* proseIn(value: unknown): Generator<PlacedText> {
  for (const placed of textsIn(value)) if (placed.path.at(-1) !== 'run' && /\S\s+\S/.test(placed.text)) yield placed;
}

/**
 * Every list of a value, outer ones before those inside them.
 * @param value a file’s value, or a part of it
 * @param path way to that value
 * @returns the lists in the order of the file
 */
export function* listsIn(value: unknown, path: Path = []): Generator<PlacedList> {
  if (Array.isArray(value)) yield { path, list: value };
  for (const [part, inner] of partsOf(value)) yield* listsIn(inner, [...path, part]);
}

function partsOf(value: unknown): Iterable<readonly [string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return isMapping(value) ? Object.entries(value) : [];
}
