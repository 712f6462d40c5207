import { z } from 'zod';
import { TextSchema } from './common.ts';
import { CertaintySchema, entryFields, estimateSchema } from './reference-entry.ts';
import { words } from './words.ts';

/** A kind of log that a university SOC collects. */
export const LogSourceSchema = z.strictObject({
  ...entryFields,
  shows: TextSchema.meta({
    description: 'What an analyst can see in it.',
    examples: ['Who signed in to which service, from which address.'],
  }),
  owner: TextSchema.meta({
    description: 'Who usually runs the system at a university.',
    examples: ['Central IT, identity team'],
  }),
  events_per_second: z
    .strictObject({
      low: z.number().meta({ description: 'Low end.', examples: [0.1] }),
      typical: z.number().meta({ description: 'Typical value, for a first estimate.', examples: [0.5] }),
      high: z.number().meta({ description: 'High end.', examples: [5] }),
      per: TextSchema.meta({ description: 'What the figures are counted per.', examples: ['1 000 users'] }),
    })
    .meta({ title: 'Events per second' })
    .optional()
    .describe('Events per second, as a range.'),
  bytes_per_event: estimateSchema('bytes', [400, 600, 900])
    .meta({ title: 'Bytes per event' })
    .optional()
    .describe('Size of one event as the system sends it.'),
  planning_count: z
    .strictObject({
      units: z
        .number()
        .min(0)
        .meta({ description: 'Units that are there …', examples: [10] }),
      for_each: z
        .number()
        .min(1)
        .meta({ description: '… for each so many of what they follow.', examples: [1000] }),
      of: words({
        people: 'Students and staff.',
        staff: 'Staff alone.',
        sites: 'Places with a network of their own.',
        institution: 'The university as a whole.',
      }).describe('What the number of units follows.'),
      whole: z
        .boolean()
        .optional()
        .meta({
          description: 'True where a part of a unit makes no sense; then it is rounded up.',
          examples: [true],
        }),
    })
    .meta({ title: 'Planning count' })
    .optional()
    .describe('How many units a university has, for a first estimate: our assumption.'),
  certainty: CertaintySchema,
});
