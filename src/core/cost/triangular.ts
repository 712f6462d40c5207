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
  const rising = typical - low;
  if (probability * width < rising) return low + Math.sqrt(probability * width * rising);
  return high - Math.sqrt((1 - probability) * width * (high - typical));
}

/** Exact mean of the triangular distribution: (low + typical + high) / 3. */
export function triangularMean({ low, typical, high }: Estimate): number {
  return (low + typical + high) / 3;
}
