import type { Estimate } from '../shared/estimate.ts';

/**
 * Value of the triangular distribution between low and high with its peak at typical.
 *
 * Triangular and not PERT: three numbers say all there is to say about it, mean and quantile have a closed form that
 * anybody can check, and it gives the ends more weight, which suits ranges that people draw too narrow. Source:
 * bibliography, `metrology-triangular`.
 * @param range low ≤ typical ≤ high
 * @param probability from 0 to 1
 * @returns the value below which a draw falls with this probability
 */
export function triangularQuantile({ low, typical, high }: Estimate, probability: number): number {
  const width = high - low;
  if (width === 0) return low;
  // Parts of the width, which are at most 1: the square of a width may be too small or too large for a number.
  const rising = (typical - low) / width;
  if (probability < rising) return low + width * Math.sqrt(probability * rising);
  return high - width * Math.sqrt((1 - probability) * ((high - typical) / width));
}

/** Exact mean of the triangular distribution: (low + typical + high) / 3. */
export function triangularMean({ low, typical, high }: Estimate): number {
  return (low + typical + high) / 3;
}
