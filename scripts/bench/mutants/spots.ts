import { TextSchema } from '../../../src/schemas/index.ts';
import { isMadeFrom } from '../../../src/core/shared/schema.ts';
import type { SoundFile, Spot } from './sound-file.ts';

/** Whether a value is a text for readers; every text of a translation is, but for the name of its original. */
export function isText({ path, value, schema }: Spot, { kind }: SoundFile): boolean {
  if (typeof value !== 'string') return false;
  if (kind === 'overlay' || kind === 'strings') return path[0] !== 'translates';
  return schema !== undefined && isMadeFrom(schema, TextSchema);
}

/** Whether a value is a text for readers of some words; undefined otherwise, so that it can be used in a chain. */
export function proseOf(spot: Spot, file: SoundFile, words = 5): string | undefined {
  if (!isText(spot, file) || typeof spot.value !== 'string') return undefined;
  return spot.value.split(/\s+/).length >= words ? spot.value : undefined;
}

/** A word with two neighbouring letters swapped, the first two that differ behind its beginning. */
export function misspelt(word: string): string {
  const letters = [...word];
  const at = letters.findIndex((letter, index) => {
    const next = letters[index + 1];
    return index > 0 && next !== undefined && next !== letter && /[a-z]/i.test(letter) && /[a-z]/i.test(next);
  });
  if (at < 0) return word;
  return letters
    .with(at, letters[at + 1] ?? '')
    .with(at + 1, letters[at] ?? '')
    .join('');
}
