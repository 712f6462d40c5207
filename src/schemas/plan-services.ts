import * as z from 'zod/mini';

/** Levels of a service, as in a deployment model. */
export const PLAN_LEVELS = ['basic', 'standard', 'advanced'] as const;
/** Hours of a service, as in a deployment model. */
export const PLAN_HOURS = ['on-request', '8x5', '8x5-on-call', '12x5', '16x5', '12x7', '24x7'] as const;
/** How many services a plan speaks of at most; the FIRST framework names 21. */
export const PLAN_SERVICES_MAX = 40;

/** Number of a service in the FIRST framework, as the key of a record. */
export const serviceKey = () => z.string().check(z.regex(/^[1-9]\d?\.[1-9]\d?$/));

/** What the visitor decided on one service. What is left open is as in the chosen model. */
export const ServiceChoiceSchema = z.strictObject({
  offered: z.optional(z.boolean()).check(z.describe('True when it was picked, false when it was left out.')),
  level: z.optional(z.enum(PLAN_LEVELS)).check(z.describe('How far the service is to be developed.')),
  hours: z.optional(z.enum(PLAN_HOURS)).check(z.describe('Hours in which it is promised.')),
});
/** What the visitor decided on one service. */
export type ServiceChoice = z.infer<typeof ServiceChoiceSchema>;

/** Services that a plan picks, leaves out or changes. */
export const PlanServicesSchema = z.strictObject({
  choices: z
    .optional(
      z
        .record(serviceKey(), ServiceChoiceSchema)
        .check(z.refine((choices) => Object.keys(choices).length <= PLAN_SERVICES_MAX)),
    )
    .check(z.describe('Decisions by the number of the service.')),
});
/** Services that a plan picks, leaves out or changes. */
export type PlanServices = z.infer<typeof PlanServicesSchema>;
