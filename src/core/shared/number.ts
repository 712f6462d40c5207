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

/** Smallest and largest value that a field takes. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}
