import type { Estimate } from './estimate.ts';
import type { Limits } from './number.ts';

/** Names of the three values, in their order. */
export const POINTS = ['low', 'typical', 'high'] as const satisfies (keyof Estimate)[];

/** Why a value is not taken. Each has one sentence in the language of the reader. */
export type ValueProblem = 'not-a-number' | 'too-low' | 'too-high' | 'out-of-order';

/** What is wrong with one field. The rest is computed without it. */
export interface FieldProblem {
  /** Way to the field: names joined by dots. */
  readonly field: string;
  readonly problem: ValueProblem;
}

/** The sum of estimates: low ends, typical values and high ends, each for itself. Zero for none. */
export function sumOf(points: readonly Estimate[]): Estimate {
  const sum = (at: keyof Estimate): number => points.reduce((total, point) => total + point[at], 0);
  return { low: sum('low'), typical: sum('typical'), high: sum('high') };
}

/** Each of the three times one number, which is not negative. */
export function scaled(point: Estimate, factor: number): Estimate {
  return { low: point.low * factor, typical: point.typical * factor, high: point.high * factor };
}

/** Low times low, typical times typical, high times high: the widest that the product of two values can be. */
export function productOf(one: Estimate, other: Estimate): Estimate {
  return { low: one.low * other.low, typical: one.typical * other.typical, high: one.high * other.high };
}

/** Divides by a value above zero: the largest divisor gives the low end. */
export function quotientOf(point: Estimate, divisor: Estimate): Estimate {
  return {
    low: point.low / divisor.high,
    typical: point.typical / divisor.typical,
    high: point.high / divisor.low,
  };
}

/** What is wrong with a number that must lie within limits. */
export function valueProblem(value: number, { min, max }: Limits): ValueProblem | undefined {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value < min) return 'too-low';
  return value > max ? 'too-high' : undefined;
}

/**
 * What is wrong with an estimate: its numbers first, then their order.
 * @param field name of the field that holds it
 * @param point its three values
 * @param limits least and most of each
 * @returns at most one problem, at the number that has to change
 */
export function pointProblems(field: string, point: Estimate, limits: Limits): FieldProblem[] {
  for (const at of POINTS) {
    const problem = valueProblem(point[at], limits);
    if (problem) return [{ field: `${field}.${at}`, problem }];
  }
  if (point.low > point.typical) return [{ field: `${field}.low`, problem: 'out-of-order' }];
  return point.high < point.typical ? [{ field: `${field}.high`, problem: 'out-of-order' }] : [];
}
