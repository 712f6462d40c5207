import type { PlanProfile } from '../../schemas/plan-profile.ts';
import type { Size } from './counts.ts';

/** People for whom a plan is worked out while nobody has said how many there are. */
export const EXAMPLE_PEOPLE = 10_000;
/** Staff for each student and member of staff together, where only the sum is known. Our assumption: 4,000 of 30,000. */
const STAFF_PART = 4 / 30;

/** A size, and where it comes from. */
export interface PlannedSize extends Size {
  readonly from: 'profile' | 'model' | 'example';
}

/**
 * The size that log sources are counted for.
 * @param profile answers about the institution
 * @param people_of_model people of the chosen model’s reference case; undefined without a model
 * @returns the profile’s people, else those of the model, else an example of 10,000
 */
export function plannedSize({ students, staff, sites = 1 }: PlanProfile, people_of_model?: number): PlannedSize {
  const people = (students ?? 0) + (staff ?? 0);
  if (people > 0) return { from: 'profile', people, staff: staff ?? Math.round(people * STAFF_PART), sites };
  const assumed = people_of_model ?? EXAMPLE_PEOPLE;
  const from = people_of_model === undefined ? 'example' : 'model';
  return { from, people: assumed, staff: Math.round(assumed * STAFF_PART), sites };
}
