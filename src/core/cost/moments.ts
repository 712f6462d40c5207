/** Mean and spread of simulated values. */
export interface Moments {
  readonly mean: number;
  /** Of a sample: the squares are divided by one less than their number; 0 for a single value. */
  readonly variance: number;
}

/**
 * Mean and variance; deviations are taken from the mean, so that large totals lose no digits.
 * @param values simulated values
 * @returns zeros for no values
 */
export function moments(values: Float64Array): Moments {
  const count = values.length;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += values[index] ?? 0;
  const mean = count > 0 ? sum / count : 0;
  let squares = 0;
  for (let index = 0; index < count; index += 1) {
    const deviation = (values[index] ?? mean) - mean;
    squares += deviation * deviation;
  }
  return { mean, variance: count > 1 ? squares / (count - 1) : 0 };
}
