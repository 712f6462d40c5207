import * as z from 'zod/mini';

/** What a plan says of costs. */
export const PlanCostsSchema = z.strictObject({});
/** What a plan says of costs. */
export type PlanCosts = z.infer<typeof PlanCostsSchema>;
