/** A figure that is not known exactly. `low` ≤ `typical` ≤ `high`, all in the same unit. */
export interface Estimate {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/**
 * An estimate without doubt: a figure that somebody has measured or decided.
 * @param value the figure
 * @returns the same figure at both ends and in the middle
 */
export function exactly(value: number): Estimate {
  return { low: value, typical: value, high: value };
}
