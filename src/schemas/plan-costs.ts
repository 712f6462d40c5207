import * as z from 'zod/mini';

/** Words that the cost step offers, in the order of the page. */
export const COST_WORDS = {
  currency: ['EUR', 'PLN', 'CZK'],
  category: ['staff', 'infrastructure', 'tools', 'services', 'training', 'other'],
  per: ['year', 'once'],
  key: ['equal', 'per-head', 'per-size'],
} as const;
/** How partners divide the cost. */
export type CostKey = (typeof COST_WORDS.key)[number];

/** Least and most of each number of the cost step; what lies outside is refused at its field. */
export const COST_LIMITS = {
  amount: { min: 0, max: 1_000_000_000 },
  growth_percent: { min: 0, max: 50 },
  units_per_eur: { min: 0.01, max: 1000 },
  seed: { min: 0, max: 4_294_967_295 },
  people: { min: 0, max: 5_000_000 },
} as const;

/** Most lines and partners of one plan. */
export const COST_ENTRIES = { lines: 100, partners: 50 } as const;
/** Longest texts of the cost step, in UTF-16 units. */
export const COST_TEXTS = { item: 200, basis: 1000, party: 100 } as const;

const within = (name: keyof typeof COST_LIMITS) =>
  z.number().check(z.minimum(COST_LIMITS[name].min), z.maximum(COST_LIMITS[name].max));
const id = () => z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(100));
const text = (most: number) => z.string().check(z.maxLength(most));

/** One line of the costs of a plan. */
export const PlanCostLineSchema = z.strictObject({
  id: id().check(z.describe('Id of the line.')),
  item: text(COST_TEXTS.item).check(z.describe('What is paid for.')),
  category: z.enum(COST_WORDS.category).check(z.describe('What the money goes to.')),
  party: z.optional(text(COST_TEXTS.party)).check(z.describe('Who pays: id of a party of the model, or a name.')),
  low: z.optional(within('amount')).check(z.describe('Low end, in the currency of the plan; left out, as typical.')),
  typical: z.optional(within('amount')).check(z.describe('Typical value; left out, the middle between low and high.')),
  high: z.optional(within('amount')).check(z.describe('High end; left out, as typical.')),
  per: z.enum(COST_WORDS.per).check(z.describe('Whether it is paid every year or once.')),
  growth_percent: z
    .optional(within('growth_percent'))
    .check(z.describe('Growth from one year to the next, in per cent; left out, that of the plan.')),
  basis: z.optional(text(COST_TEXTS.basis)).check(z.describe('How the range was reached.')),
  sources: z.optional(z.array(id()).check(z.maxLength(20))).check(z.describe('Ids from the bibliography.')),
});
/** One line of the costs of a plan. */
export type PlanCostLine = z.infer<typeof PlanCostLineSchema>;

/** One of those who pay together. */
export const PlanPartnerSchema = z.strictObject({
  id: id().check(z.describe('Id of the partner.')),
  name: text(COST_TEXTS.party).check(z.describe('Name of the partner.')),
  people: z
    .optional(z.int().check(z.minimum(COST_LIMITS.people.min), z.maximum(COST_LIMITS.people.max)))
    .check(z.describe('Students and staff.')),
});
/** One of those who pay together. */
export type PlanPartner = z.infer<typeof PlanPartnerSchema>;

/** The cost step of a plan: inputs only. `{}` means untouched. */
export const PlanCostsSchema = z.strictObject({
  currency: z.optional(z.enum(COST_WORDS.currency)).check(z.describe('Currency of every amount of the plan.')),
  units_per_eur: z.optional(within('units_per_eur')).check(z.describe('Units of that currency for one euro.')),
  lines: z
    .optional(z.array(PlanCostLineSchema).check(z.maxLength(COST_ENTRIES.lines)))
    .check(z.describe('Lines of the plan; left out, those that are proposed.')),
  lines_of: z
    .optional(id())
    .check(z.describe('Id of the model whose proposed lines were taken over; left out, they come from elsewhere.')),
  scale_to_people: z
    .optional(z.boolean())
    .check(z.describe('Whether lines of the model that follow the number of people are scaled to the profile.')),
  staff_growth_percent: z
    .optional(within('growth_percent'))
    .check(z.describe('Growth of pay from one year to the next, in per cent, above general inflation.')),
  other_growth_percent: z
    .optional(within('growth_percent'))
    .check(z.describe('Growth of all other costs, in per cent, above general inflation.')),
  move_together: z
    .optional(z.boolean())
    .check(z.describe('Whether all pay, and all hardware, is high or low together.')),
  seed: z
    .optional(z.int().check(z.minimum(COST_LIMITS.seed.min), z.maximum(COST_LIMITS.seed.max)))
    .check(z.describe('Number that the simulation begins with.')),
  key: z.optional(z.enum(COST_WORDS.key)).check(z.describe('How partners divide the cost.')),
  partners: z
    .optional(z.array(PlanPartnerSchema).check(z.maxLength(COST_ENTRIES.partners)))
    .check(z.describe('Those who pay together.')),
});
/** The cost step of a plan. */
export type PlanCosts = z.infer<typeof PlanCostsSchema>;
