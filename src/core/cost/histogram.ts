/** How many simulated totals lie in one interval. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts values in intervals of equal width.
 * @param sorted values in rising order
 * @param bins number of intervals, at least 1
 * @returns the intervals from the least value to the greatest; one when all values are equal, none without values
 */
export function histogramOf(sorted: readonly number[] | Float64Array, bins: number): Bin[] {
  const least = sorted[0];
  const most = sorted[sorted.length - 1];
  if (least === undefined || most === undefined) return [];
  if (least === most) return [{ from: least, to: most, count: sorted.length }];
  const width = (most - least) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bin = Math.min(bins - 1, Math.floor((value - least) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({ from: least + bin * width, to: least + (bin + 1) * width, count }));
}
