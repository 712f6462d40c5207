const THOUSANDS = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number as people of the site’s languages write it: 25000, 25 000, 25,000, 25.000, 0,5 and 0.5. Three digits
 * behind a single mark are thousands, since nobody states a headcount or an amount to a thousandth; 0,125 is a fraction.
 * @returns the number; undefined for anything else, below zero too
 */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (THOUSANDS.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  const both = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(bare);
  if (both && both[2] !== both[3]) return Number(`${both[1]?.replace(/[.,]/g, '') ?? ''}.${both[4] ?? ''}`);
  return DECIMAL.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/** Short words behind a number, in the languages of the site, and what they multiply by. */
const MULTIPLES: readonly (readonly [word: RegExp, times: number])[] = [
  [/^(?:k|tys|tis|tuh|tūkst)\.?$/i, 1000],
  [/^(?:m|mio|mln|mil|milj)\.?$/i, 1_000_000],
];

/**
 * What somebody probably meant by a number that readNumber does not take: −5, 350k, 1.5 mln, 1e6. It is a guess, to be
 * offered and not to be computed with.
 * @returns the number; undefined when nothing in the text looks like one
 */
export function meantNumber(text: string): number | undefined {
  const [, sign = '', digits = '', word = ''] = /^\s*([-−–]?)\s*([\d\s\u00a0\u202f'’.,]+)(\S*)\s*$/.exec(text) ?? [];
  const amount = readNumber(digits);
  if (amount === undefined) return undefined;
  const times = word === '' ? 1 : (timesOf(word) ?? NaN);
  const meant = amount * times * (sign === '' ? 1 : -1);
  return Number.isNaN(meant) ? undefined : meant;
}

function timesOf(word: string): number | undefined {
  const power = /^e\+?(\d{1,3})$/i.exec(word)?.[1];
  if (power !== undefined) return 10 ** Number(power);
  return MULTIPLES.find(([pattern]) => pattern.test(word))?.[1];
}

/** Smallest and largest value that a field takes. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What is wrong with a text that was typed for a number. */
export interface TypedProblem {
  readonly problem: 'not-a-number' | 'meant' | 'range' | 'whole';
  /** What was probably meant; only for `meant`. */
  readonly meant?: number;
}

/**
 * Why a field does not take what was typed.
 * @param typed the text as it stands in the field
 * @param limits smallest and largest value
 * @param whole true where only whole numbers make sense
 * @returns undefined for an empty field and for a number that is taken
 */
export function typedProblem(typed: string, { min, max }: Limits, whole: boolean): TypedProblem | undefined {
  if (typed.trim() === '') return undefined;
  const number = readNumber(typed);
  const meant = number ?? meantNumber(typed);
  if (meant === undefined) return { problem: 'not-a-number' };
  if (meant < min || meant > max) return { problem: 'range' };
  if (number === undefined) return { problem: 'meant', meant };
  return whole && !Number.isInteger(number) ? { problem: 'whole' } : undefined;
}
