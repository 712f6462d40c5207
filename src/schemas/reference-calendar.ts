import * as z from 'zod/mini';
import { TextSchema } from './common.ts';
import { COUNTRIES, entryFields } from './reference-entry.ts';
import { words } from './words.ts';

const DayOfYear = z
  .string()
  .check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a month and a day such as "01-25"'));

/** Weeks of the academic year in which an incident hurts more. */
export const CalendarWindowSchema = z.strictObject({
  ...entryFields,
  weight: z.int().check(
    z.minimum(0),
    z.maximum(3),
    z.meta({
      description: 'How far the window raises severity: 0 not at all, 3 most. Our judgement.',
      examples: [2],
    }),
  ),
  at_stake: TextSchema.check(
    z.meta({
      description: 'What an incident would hurt in these weeks.',
      examples: ['Online exams, grade entry and sign-in.'],
    }),
  ),
  usual: TextSchema.check(z.describe('When it usually falls in the five countries.')),
  days: z
    .optional(
      z.array(
        z
          .strictObject({
            country: words(COUNTRIES).check(z.describe('Country in which it falls so.')),
            from: DayOfYear.check(
              z.meta({ description: 'First day, as month and day in quotes.', examples: ['01-25'] }),
            ),
            to: DayOfYear.check(
              z.meta({
                description:
                  'Last day, as month and day in quotes; earlier in the year than `from` when it runs over the new year.',
                examples: ['02-20'],
              }),
            ),
          })
          .check(z.meta({ title: 'Days' })),
      ),
    )
    .check(z.describe('Days to begin with, where a visitor has entered none.')),
});
