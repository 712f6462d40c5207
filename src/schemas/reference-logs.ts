import * as z from 'zod/mini';
import { TextSchema } from './common.ts';
import { CertaintySchema, entryFields, estimateSchema } from './reference-entry.ts';
import { words } from './words.ts';

/** A kind of log that a university SOC collects. */
export const LogSourceSchema = z.strictObject({
  ...entryFields,
  shows: TextSchema.check(
    z.meta({
      description: 'What an analyst can see in it.',
      examples: ['Who signed in to which service, from which address.'],
    }),
  ),
  owner: TextSchema.check(
    z.meta({
      description: 'Who usually runs the system at a university.',
      examples: ['Central IT, identity team'],
    }),
  ),
  events_per_second: z
    .optional(
      z
        .strictObject({
          low: z.number().check(z.meta({ description: 'Low end.', examples: [0.1] })),
          typical: z.number().check(z.meta({ description: 'Typical value, for a first estimate.', examples: [0.5] })),
          high: z.number().check(z.meta({ description: 'High end.', examples: [5] })),
          per: TextSchema.check(
            z.meta({ description: 'What the figures are counted per.', examples: ['1 000 users'] }),
          ),
        })
        .check(z.meta({ title: 'Events per second' })),
    )
    .check(z.describe('Events per second, as a range.')),
  bytes_per_event: z
    .optional(estimateSchema('bytes', [400, 600, 900]).check(z.meta({ title: 'Bytes per event' })))
    .check(z.describe('Size of one event as the system sends it.')),
  planning_count: z
    .optional(
      z
        .strictObject({
          units: z.number().check(z.minimum(0), z.meta({ description: 'Units that are there …', examples: [10] })),
          for_each: z
            .number()
            .check(z.minimum(1), z.meta({ description: '… for each so many of what they follow.', examples: [1000] })),
          of: words({
            people: 'Students and staff.',
            staff: 'Staff alone.',
            sites: 'Places with a network of their own.',
            institution: 'The university as a whole.',
          }).check(z.describe('What the number of units follows.')),
          whole: z.optional(z.boolean()).check(
            z.meta({
              description: 'True where a part of a unit makes no sense; then it is rounded up.',
              examples: [true],
            }),
          ),
        })
        .check(z.meta({ title: 'Planning count' })),
    )
    .check(z.describe('How many units a university has, for a first estimate: our assumption.')),
  certainty: CertaintySchema,
});
