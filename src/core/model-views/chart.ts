import type { Range } from './totals.ts';

/** How numbers are laid along a chart: evenly from zero, or each power of ten as far from the next. */
export type ScaleKind = 'linear' | 'logarithmic';

/** A scale along a chart. */
export interface ChartScale {
  /** Numbers at which the scale has a line, from the first to the last. */
  readonly ticks: readonly number[];
  /** Place of a number on the chart, in per cent from its beginning. */
  readonly at: (value: number) => number;
}

/** About how many steps a linear scale has. */
const STEPS = 4;

/**
 * A scale that holds all ranges and begins and ends with a round number.
 * @param ranges what the chart shows; on a logarithmic scale numbers below 1 count as 1
 * @param kind linear scales begin at zero
 */
export function chartScale(ranges: readonly Range[], kind: ScaleKind): ChartScale {
  return kind === 'linear' ? linear(ranges) : logarithmic(ranges);
}

function linear(ranges: readonly Range[]): ChartScale {
  const most = Math.max(1, ...ranges.map(({ high }) => high));
  const step = roundUp(most / STEPS);
  const steps = Math.ceil(most / step);
  const ticks = Array.from({ length: steps + 1 }, (_, i) => i * step);
  return { ticks, at: (value) => (value / (steps * step)) * 100 };
}

function logarithmic(ranges: readonly Range[]): ChartScale {
  const power = (value: number): number => Math.log10(Math.max(1, value));
  const first = Math.floor(Math.min(...ranges.map(({ low }) => power(low))));
  const last = Math.max(first + 1, Math.ceil(Math.max(...ranges.map(({ high }) => power(high)))));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  return { ticks, at: (value) => ((power(value) - first) / (last - first)) * 100 };
}

/** The next number of the form 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power >= value) ?? 10) * power;
}
