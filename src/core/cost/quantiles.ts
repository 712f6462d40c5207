/** What one in ten, five in ten and nine in ten simulated plans do not exceed. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * Quantile by straight lines between neighbouring values, as spreadsheets and R (type 7) have it.
 * @param sorted values in rising order
 * @param probability from 0 to 1
 * @returns the quantile; 0 for no values
 */
export function quantileOf(sorted: ArrayLike<number>, probability: number): number {
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** P10, P50 and P90 of values in rising order. */
export function quantiles(sorted: ArrayLike<number>): Quantiles {
  return { p10: quantileOf(sorted, 0.1), p50: quantileOf(sorted, 0.5), p90: quantileOf(sorted, 0.9) };
}

/**
 * Puts values into rising order as far as their P10, P50 and P90 need it, which is quicker than a whole order.
 * @param values put into order in place
 * @returns the same values
 */
export function orderedForQuantiles(values: Float64Array): Float64Array {
  let from = 0;
  for (const probability of [0.1, 0.5, 0.9]) {
    const place = (values.length - 1) * probability;
    for (const end of [Math.floor(place), Math.ceil(place)]) {
      putInPlace(values, end, from);
      from = end;
    }
  }
  return values;
}

/** Quickselect by Hoare: from a place on, puts the value of one place there, none greater before it, none less after it. */
function putInPlace(values: Float64Array, place: number, start: number): void {
  let [from, to] = [start, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0;
    let [low, high] = [from, to];
    while (low <= high) {
      while ((values[low] ?? pivot) < pivot) low += 1;
      while ((values[high] ?? pivot) > pivot) high -= 1;
      if (low <= high) {
        const moved = values[low] ?? 0;
        values[low] = values[high] ?? 0;
        values[high] = moved;
        low += 1;
        high -= 1;
      }
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else return;
  }
}
