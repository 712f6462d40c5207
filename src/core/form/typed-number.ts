import { readNumber } from '../shared/number.ts';

/** More than this is a slip of the finger, and could not be written back digit by digit. */
const MOST = 1e15;

/** One mark and three digits: thousands to one reader, a fraction to the next. */
const TWO_WAYS = /^-?([1-9]\d{0,2})[.,](\d{3})$/;

/**
 * A number as people type it, below zero too, so that its finding can say what is wrong with that.
 * @param typed what was typed
 * @returns the number; undefined for anything else, and for what can be read in two ways, such as 1.125
 */
export function numberIn(typed: string): number | undefined {
  if (TWO_WAYS.test(typed.trim())) return undefined;
  const isBelow = typed.trimStart().startsWith('-');
  const size = readNumber(isBelow ? typed.trimStart().slice(1) : typed);
  if (size === undefined || size > MOST) return undefined;
  return isBelow && size > 0 ? -size : size;
}

/**
 * What to write in the place of a number that can be read in two ways.
 * @param typed what was typed
 * @param whole whether the field takes whole numbers alone
 * @returns the number without a mark, or else with a fourth digit behind it; empty when it can be read in one way
 */
export function plainNumbers(typed: string, whole: boolean): string[] {
  const [, head, tail] = TWO_WAYS.exec(typed.trim()) ?? [];
  if (head === undefined || tail === undefined) return [];
  const sign = typed.trim().startsWith('-') ? '-' : '';
  return [`${sign}${head}${tail}`, ...(whole ? [] : [`${sign}${head}.${tail}0`])];
}

/**
 * A number of a file as a visitor would type it.
 * @param value a number
 * @returns text that {@link numberIn} reads back to the same number: 1.125 has a fourth digit, since three may be thousands
 */
export function typedNumber(value: number): string {
  const text = String(value);
  return numberIn(text) === value ? text : `${text}0`;
}
