import type { Contribution, Reason } from '../choose/index.ts';

/** How far a model fits one answer of the profile. */
export type Fit = 'full' | 'part' | 'none';

/**
 * How far a reason speaks for a model: fully, in part, or not at all.
 * @param contribution points that it gave, and those for a full fit
 */
export function fitOf({ points, weight }: Pick<Contribution, 'points' | 'weight'>): Fit {
  if (points <= 0) return 'none';
  return points >= weight ? 'full' : 'part';
}

/**
 * A reason whose range is written to two digits that count: the share of one member is the quotient of two estimates.
 * The answer of the visitor stays as it was given.
 * @param reason with the values of its sentence
 */
export function withRoundRange<One extends Reason>(reason: One): One {
  const values = Object.entries(reason.values).map(([name, value]): [string, number | string] => [
    name,
    typeof value === 'number' && name !== 'answer' ? Number(value.toPrecision(2)) : value,
  ]);
  return { ...reason, values: Object.fromEntries(values) };
}
