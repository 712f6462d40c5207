import * as z from 'zod/mini';
import { IdSchema, TextSchema } from './common.ts';
import { COUNTRIES, entryFields } from './reference-entry.ts';
import { words } from './words.ts';

const FigureSchema = z
  .strictObject({
    low: z.number().check(z.minimum(0), z.meta({ description: 'Low end.', examples: [20] })),
    typical: z.number().check(z.minimum(0), z.meta({ description: 'Value that a plan begins with.', examples: [26] })),
    high: z
      .number()
      .check(
        z.minimum(0),
        z.meta({ description: 'High end; the same as the low end where the law sets one value.', examples: [26] }),
      ),
    unit: words({
      'hours-a-week': 'Hours in a week.',
      'hours-a-day': 'Hours in 24 hours.',
      'hours-a-month': 'Hours in a month.',
      'days-a-year': 'Working days in a year, of a five-day week.',
      people: 'People.',
      percent: 'Per cent.',
    }).check(z.describe('What is counted.')),
  })
  .check(z.meta({ title: 'Figure' }));

/** One rule or figure on working time in one country. */
export const WorkingTimeItemSchema = z.strictObject({
  ...entryFields,
  country: words({
    ...COUNTRIES,
    EU: 'Law of the European Union, and defaults for other countries.',
  }).check(z.describe('Country in which it holds.')),
  topic: words({
    'weekly-hours': 'Contractual hours of a full-time employee.',
    'shift-week': 'Shorter week of people who work in shifts.',
    leave: 'Annual leave.',
    'academic-leave': 'Annual leave of academic staff, who are not the usual SOC staff.',
    holidays: 'Public holidays on working days of one year.',
    'sick-days': 'Days of illness.',
    'training-days': 'Days of training and exercises.',
    'shift-length': 'Longest shift.',
    rest: 'Daily and weekly rest, breaks, longest week.',
    night: 'Night work.',
    'stand-by': 'On-call duty outside working hours.',
    students: 'Contracts of students.',
    contributions: 'What the employer pays on top of gross pay.',
  }).check(z.describe('What it is about.')),
  year: z
    .optional(z.int())
    .check(z.meta({ description: 'Year that it holds for, where it changes every year.', examples: [2027] })),
  figure: z.optional(FigureSchema).check(z.describe('The figure that the planner computes with.')),
  rule: TextSchema.check(
    z.meta({
      description: 'What it says, in our own words, with the section of the act where it is known.',
      examples: ['20 days below ten years of service, 26 from then on; a university degree counts as eight years.'],
    }),
  ),
  certainty: words({
    read: 'Seen in a public source.',
    uncertain: 'From general knowledge; check before you rely on it.',
    assumption: 'Our own judgement; put your own figure in its place.',
  }).check(z.describe('How sure we are of it.')),
  sources: z.optional(z.array(IdSchema.check(z.meta({ list: 'sources' })))).check(
    z.meta({
      description: 'Ids from the bibliography, reference/sources.yaml.',
      examples: [['working-time-directive']],
    }),
  ),
});
