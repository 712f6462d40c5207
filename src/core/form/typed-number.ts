import { readNumber } from '../shared/number.ts';

/** More than this is a slip of the finger, and could not be written back digit by digit. */
const MOST = 1e15;

/**
 * A number as people type it, below zero too, so that its finding can say what is wrong with that.
 * @param typed what was typed
 * @returns the number; undefined for anything else
 */
export function numberIn(typed: string): number | undefined {
  const isBelow = typed.trimStart().startsWith('-');
  const size = readNumber(isBelow ? typed.trimStart().slice(1) : typed);
  if (size === undefined || size > MOST) return undefined;
  return isBelow && size > 0 ? -size : size;
}

/**
 * A number of a file as a visitor would type it.
 * @param value a number
 * @returns text that {@link numberIn} reads back to the same number: 1.125 has a fourth digit, since three are thousands
 */
export function typedNumber(value: number): string {
  const text = String(value);
  return numberIn(text) === value ? text : `${text}0`;
}
