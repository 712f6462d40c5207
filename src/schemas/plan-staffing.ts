import * as z from 'zod/mini';

/** What a plan says of people and duty hours. */
export const PlanStaffingSchema = z.strictObject({});
/** What a plan says of people and duty hours. */
export type PlanStaffing = z.infer<typeof PlanStaffingSchema>;
