import { z } from 'zod';
import { SourceIdsSchema, TextSchema } from './common.ts';
import { CertaintySchema, entryFields, estimateSchema } from './reference-entry.ts';
import { words } from './words.ts';

const year = z
  .number()
  .int()
  .min(2015)
  .max(2040)
  .meta({ description: 'Year of the figures.', examples: [2026] });

const basis = TextSchema.meta({
  description: 'How the three values were reached: what was read, what is our assumption.',
  examples: ['High is close to the published market average, low near the public pay floor.'],
});

/** Pay of one job level in one country. */
export const PayBandSchema = z.strictObject({
  ...entryFields,
  country: words({
    PL: 'Poland.',
    CZ: 'Czechia.',
    SK: 'Slovakia.',
    EE: 'Estonia.',
    LT: 'Lithuania.',
  }).describe('Country in which the employer is.'),
  level: words({
    junior: 'Junior analyst: watches and sorts alerts, follows playbooks.',
    professional: 'Analyst or engineer: handles incidents, builds detection, runs the platform.',
    lead: 'Lead or manager: answers for the team and its services.',
  }).describe('Level of the job.'),
  currency: words({ EUR: 'Euro.', PLN: 'Polish zloty.', CZK: 'Czech koruna.' }).describe('Currency of the gross pay.'),
  gross_month: estimateSchema('the currency of the entry a month, before tax', [7500, 10200, 14400])
    .meta({ title: 'Gross pay' })
    .describe('Gross pay a month.'),
  employer_year: estimateSchema('EUR for one full-time post and year', [25200, 34300, 48400])
    .meta({ title: 'Cost to the employer' })
    .describe('What the employer pays in a year: gross pay with contributions, without a 13th salary or bonuses.'),
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
  }).describe('What the price is for.'),
  unit: TextSchema.meta({
    description: 'What one price buys, without the currency.',
    examples: ['terabyte of usable space, five years'],
  }),
  currency: words({ EUR: 'Euro.', USD: 'US dollar.', percent: 'Per cent of another price.' }).describe(
    'Currency of the price.',
  ),
  price: estimateSchema('the currency of the entry', [400, 800, 1500])
    .meta({ title: 'Price' })
    .describe('Price of one unit, without VAT.'),
  per: words({
    once: 'Paid once.',
    year: 'Paid every year.',
    month: 'Paid every month.',
    use: 'Paid whenever it is used.',
  }).describe('How often it is paid.'),
  year,
  basis,
  sources: SourceIdsSchema,
  certainty: CertaintySchema,
});
