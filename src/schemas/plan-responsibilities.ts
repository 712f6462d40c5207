import * as z from 'zod/mini';

/** Who does what in a plan. */
export const PlanResponsibilitiesSchema = z.strictObject({});
/** Who does what in a plan. */
export type PlanResponsibilities = z.infer<typeof PlanResponsibilitiesSchema>;
