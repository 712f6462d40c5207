import * as z from 'zod/mini';
import { SourceIdsSchema, TextSchema } from './common.ts';
import { CertaintySchema, COUNTRIES, entryFields, estimateSchema } from './reference-entry.ts';
import { words } from './words.ts';

const year = z
  .int()
  .check(z.minimum(2015), z.maximum(2040), z.meta({ description: 'Year of the figures.', examples: [2026] }));

const basis = TextSchema.check(
  z.meta({
    description: 'How the three values were reached: what was read, what is our assumption.',
    examples: ['High is close to the published market average, low near the public pay floor.'],
  }),
);

/** Pay of one job level in one country. */
export const PayBandSchema = z.strictObject({
  ...entryFields,
  country: words(COUNTRIES).check(z.describe('Country in which the employer is.')),
  level: words({
    junior: 'Junior analyst: watches and sorts alerts, follows playbooks.',
    professional: 'Analyst or engineer: handles incidents, builds detection, runs the platform.',
    lead: 'Lead or manager: answers for the team and its services.',
  }).check(z.describe('Level of the job.')),
  currency: words({ EUR: 'Euro.', PLN: 'Polish zloty.', CZK: 'Czech koruna.' }).check(
    z.describe('Currency of the gross pay.'),
  ),
  gross_month: estimateSchema('the currency of the entry a month, before tax', [7500, 10200, 14400]).check(
    z.meta({ title: 'Gross pay' }),
    z.describe('Gross pay a month.'),
  ),
  employer_year: estimateSchema('EUR for one full-time post and year', [25200, 34300, 48400]).check(
    z.meta({ title: 'Cost to the employer' }),
    z.describe('What the employer pays in a year: gross pay with contributions, without a 13th salary or bonuses.'),
  ),
  year,
  basis,
  sources: SourceIdsSchema,
  certainty: CertaintySchema,
});

/** Price of one thing that a SOC pays for. */
export const UnitPriceSchema = z.strictObject({
  ...entryFields,
  group: words({
    storage: 'Disks and storage systems.',
    servers: 'Machines and what keeps them running.',
    software: 'Licences and subscriptions.',
    people: 'Hours of students, without an employment contract of the SOC.',
    services: 'Work that others do under contract.',
    training: 'Courses and examinations.',
    memberships: 'Fees of communities of security teams.',
    energy: 'Electricity.',
  }).check(z.describe('What the price is for.')),
  unit: TextSchema.check(
    z.meta({
      description: 'What one price buys, without the currency.',
      examples: ['terabyte of usable space, five years'],
    }),
  ),
  currency: words({ EUR: 'Euro.', USD: 'US dollar.', percent: 'Per cent of another price.' }).check(
    z.describe('Currency of the price.'),
  ),
  price: estimateSchema('the currency of the entry', [400, 800, 1500]).check(
    z.meta({ title: 'Price' }),
    z.describe('Price of one unit, without VAT.'),
  ),
  per: words({
    once: 'Paid once.',
    year: 'Paid every year.',
    month: 'Paid every month.',
    use: 'Paid whenever it is used.',
  }).check(z.describe('How often it is paid.')),
  year,
  basis,
  sources: SourceIdsSchema,
  certainty: CertaintySchema,
});
