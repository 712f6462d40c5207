import { ChoiceCriterionSchema } from './reference-choice.ts';
import { PayBandSchema, UnitPriceSchema } from './reference-prices.ts';
import { WorkingTimeItemSchema } from './reference-working-time.ts';

/** Lists that the steps of the planner compute with. */
export const planningItemSchemas = {
  'choice-criteria': ChoiceCriterionSchema,
  'working-time': WorkingTimeItemSchema,
  'pay-bands': PayBandSchema,
  'unit-prices': UnitPriceSchema,
} as const;
