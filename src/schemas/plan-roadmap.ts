import * as z from 'zod/mini';

/** Smallest and largest value that each field of the roadmap takes. */
export const ROADMAP_LIMITS = {
  months: { min: 0.5, max: 60 },
  need_fte: { min: 0, max: 200 },
  not_before_months: { min: 0, max: 120 },
  capacity_fte: { min: 0.1, max: 200 },
} as const;
/** How many pauses a plan takes. */
export const PAUSES_MAX = 12;

const id = () => z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(100));
const dayOfYear = () => z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const amount = (name: keyof typeof ROADMAP_LIMITS, says: string) =>
  z
    .optional(z.number().check(z.minimum(ROADMAP_LIMITS[name].min), z.maximum(ROADMAP_LIMITS[name].max)))
    .check(z.describe(says));

/** What a plan changes about one phase of its model. */
export const PlanPhaseSchema = z.strictObject({
  months: amount('months', 'Duration in months, with enough people and without pauses.'),
  after: z.optional(z.array(id()).check(z.maxLength(50))).check(z.describe('Phases that must be finished first.')),
  need_fte: amount('need_fte', 'People who are needed for full speed, in full-time equivalents.'),
  not_before_months: amount('not_before_months', 'Months from the start before which it does not begin.'),
});

/** What a plan says of time. */
export const PlanRoadmapSchema = z.strictObject({
  start: z
    .optional(z.string().check(z.regex(/^20[2-9]\d-(0[1-9]|1[0-2])$/)))
    .check(z.describe('First month, for example 2027-10.')),
  capacity_fte: amount('capacity_fte', 'People who can work on the build-up, in full-time equivalents.'),
  pauses: z
    .optional(z.array(z.strictObject({ from: dayOfYear(), to: dayOfYear() })).check(z.maxLength(PAUSES_MAX)))
    .check(z.describe('Days of each year on which nobody works on it, month and day, both ends included.')),
  phases: z.optional(z.record(id(), PlanPhaseSchema)).check(z.describe('Changes of phases, by their id in the model.')),
});
/** What a plan says of time. */
export type PlanRoadmap = z.infer<typeof PlanRoadmapSchema>;
