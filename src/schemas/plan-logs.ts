import * as z from 'zod/mini';

/** What a plan says of logs. */
export const PlanLogsSchema = z.strictObject({});
/** What a plan says of logs. */
export type PlanLogs = z.infer<typeof PlanLogsSchema>;
