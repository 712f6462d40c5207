import * as z from 'zod/mini';

/** Services that a plan picks or leaves out. */
export const PlanServicesSchema = z.strictObject({});
/** Services that a plan picks or leaves out. */
export type PlanServices = z.infer<typeof PlanServicesSchema>;
