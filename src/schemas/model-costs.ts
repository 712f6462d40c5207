import * as z from 'zod/mini';
import { IdSchema, SourceIdsSchema, TextSchema } from './common.ts';
import { PartyId } from './model-people.ts';
import { words } from './words.ts';

const NonNegative = z.number().check(z.minimum(0));

/** What one thing or post costs, as a range. */
export const CostSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the cost, in kebab-case.', examples: ['log-store'] })),
    item: TextSchema.check(z.meta({ description: 'What is paid for.', examples: ['Log store'] })),
    category: words({
      staff: 'Salaries. Every party with staff has a cost of this category.',
      infrastructure: 'Servers, storage, network, rooms.',
      tools: 'Licences and subscriptions of software.',
      services: 'Work that others do under contract.',
      training: 'Courses, exercises, certificates.',
      other: 'What fits none of the others.',
    }).check(z.describe('What the money goes to.')),
    party: PartyId.check(z.describe('Party that pays.')),
    low: NonNegative.check(z.meta({ description: 'Lower end, in the currency of the cost basis.', examples: [10000] })),
    high: NonNegative.check(
      z.meta({ description: 'Upper end, in the currency of the cost basis.', examples: [20000] }),
    ),
    per: words({ year: 'A running cost, per year.', once: 'Paid once.' }).check(
      z.describe('Whether the cost comes back every year.'),
    ),
    basis: TextSchema.check(
      z.meta({
        description: 'How the range was reached: quantities, unit prices, assumption or source.',
        examples: ['Our assumption: two servers with 20 TB, written off over five years.'],
      }),
    ),
    sources: SourceIdsSchema,
    units: z.optional(
      z.int().check(
        z.minimum(1),
        z.meta({
          description:
            'Whole things, such as servers, that the amount buys or keeps. A plan for another number of people rounds them up. Left out for what is bought by the head or by the terabyte.',
          examples: [8],
        }),
      ),
    ),
  })
  .check(z.meta({ title: 'Cost' }));

/** What the amounts of a model mean. */
export const CostBasisSchema = z
  .strictObject({
    currency: words({ EUR: 'Euro.', PLN: 'Polish zloty.', CZK: 'Czech koruna.' }).check(
      z.describe('Currency of every amount in this file.'),
    ),
    year: z
      .int()
      .check(z.minimum(2020), z.maximum(2040), z.meta({ description: 'Year of the prices.', examples: [2026] })),
    people: z.int().check(
      z.minimum(1),
      z.meta({
        description: 'People served in the case for which the costs were worked out.',
        examples: [30000],
      }),
    ),
    note: TextSchema.check(
      z.meta({
        description: 'What the figures include and leave out.',
        examples: ['Salaries with employer’s contributions. Without VAT and without rooms.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Cost basis', description: 'What the amounts in this file mean.' }));
