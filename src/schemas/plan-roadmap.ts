import * as z from 'zod/mini';

/** What a plan says of time. */
export const PlanRoadmapSchema = z.strictObject({});
/** What a plan says of time. */
export type PlanRoadmap = z.infer<typeof PlanRoadmapSchema>;
