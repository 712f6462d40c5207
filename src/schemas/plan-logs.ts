import * as z from 'zod/mini';

/** Least and most of each number of the log step; what lies outside is refused at its field. */
export const LOG_LIMITS = {
  count: { min: 0, max: 1_000_000 },
  events_per_second: { min: 0, max: 1_000_000 },
  bytes_per_event: { min: 1, max: 1_000_000 },
  retention_days: { min: 1, max: 3650 },
  hot_days: { min: 0, max: 3650 },
  warm_days: { min: 0, max: 3650 },
  replicas: { min: 0, max: 5 },
  cold_copies: { min: 1, max: 5 },
  filtered_percent: { min: 0, max: 95 },
  fill_percent: { min: 10, max: 100 },
  index_factor: { min: 0.01, max: 10 },
  archive_ratio: { min: 1, max: 100 },
  peak_factor: { min: 1, max: 100 },
} as const;

/** Longest name that a visitor gives to a log source. */
export const LOG_SOURCE_NAME_MAX = 100;

type LimitName = keyof typeof LOG_LIMITS;

const within = (name: LimitName) => z.number().check(z.minimum(LOG_LIMITS[name].min), z.maximum(LOG_LIMITS[name].max));
const whole = (name: LimitName) => z.int().check(z.minimum(LOG_LIMITS[name].min), z.maximum(LOG_LIMITS[name].max));
const points = (name: LimitName) =>
  z.strictObject({
    low: z.optional(within(name)).check(z.describe('Low end.')),
    typical: z.optional(within(name)).check(z.describe('Typical value.')),
    high: z.optional(within(name)).check(z.describe('High end.')),
  });

/** What a visitor changed about one log source. What is left out follows the reference list and the profile. */
export const PlanLogSourceSchema = z.strictObject({
  name: z
    .optional(z.string().check(z.minLength(1), z.maxLength(LOG_SOURCE_NAME_MAX)))
    .check(z.describe('Name of a source that is not on the list.')),
  use: z.optional(z.boolean()).check(z.describe('Whether the source is collected.')),
  count: z.optional(within('count')).check(z.describe('How many units of it there are.')),
  events_per_second: z
    .optional(points('events_per_second'))
    .check(z.describe('Events per second of one unit, averaged over a week.')),
  bytes_per_event: z.optional(points('bytes_per_event')).check(z.describe('Size of one event as sent, in bytes.')),
  retention_days: z.optional(whole('retention_days')).check(z.describe('Days that its events are kept in all.')),
});
/** What a visitor changed about one log source. */
export type PlanLogSource = z.infer<typeof PlanLogSourceSchema>;

/** The log step of a plan: inputs only. `{}` means untouched. */
export const PlanLogsSchema = z.strictObject({
  sources: z
    .optional(
      z.record(z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60)), PlanLogSourceSchema),
    )
    .check(z.describe('Changes by id of the source in reference/log-sources.yaml, or by an id of the visitor.')),
  filtered_percent: z
    .optional(within('filtered_percent'))
    .check(z.describe('Part of the volume that is dropped before it is stored, in per cent.')),
  hot_days: z.optional(whole('hot_days')).check(z.describe('Days on fast disks, searchable at once.')),
  warm_days: z.optional(whole('warm_days')).check(z.describe('Days after that on slow disks, still searchable.')),
  hot_replicas: z.optional(whole('replicas')).check(z.describe('Further copies of the hot tier.')),
  warm_replicas: z.optional(whole('replicas')).check(z.describe('Further copies of the warm tier.')),
  cold_copies: z.optional(whole('cold_copies')).check(z.describe('Copies of the archive, the first included.')),
  fill_percent: z.optional(within('fill_percent')).check(z.describe('How full a disk may become, in per cent.')),
  index_factor: z.optional(points('index_factor')).check(z.describe('Bytes of the index for each byte received.')),
  archive_ratio: z.optional(points('archive_ratio')).check(z.describe('Bytes received for each byte of the archive.')),
  peak_factor: z.optional(points('peak_factor')).check(z.describe('Rate of a busy hour by the average rate.')),
});
/** The log step of a plan. */
export type PlanLogs = z.infer<typeof PlanLogsSchema>;
