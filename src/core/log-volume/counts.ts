import type { ReferenceItem } from '../../schemas/index.ts';

type PlanningCount = NonNullable<ReferenceItem<'log-sources'>['planning_count']>;

/** The size of a university, as far as log sources follow it. */
export interface Size {
  /** Students and staff. */
  readonly people: number;
  readonly staff: number;
  readonly sites: number;
}

/**
 * How many units of a log source a university of this size has, for a first estimate. Linear in size, by the ratios of
 * the reference list (our assumption, from the reference university of the centralised model).
 * @param planning ratio of the list: `units` for each `for_each` of what it follows
 * @param size people, staff and sites
 * @returns units, not negative; whole where half a unit makes no sense, else to a tenth, below a tenth to a hundredth
 */
export function plannedCount({ units, for_each, of, whole }: PlanningCount, size: Size): number {
  const base = of === 'institution' ? 1 : Math.max(0, size[of]);
  const count = (units * base) / for_each;
  // 3 units must not become 4 because 0.1 x 30 is a hair above 3.
  if (whole === true) return Math.ceil(count - 1e-9);
  const digits = count < 0.1 ? 100 : 10;
  return Math.round(count * digits) / digits;
}
