import * as z from 'zod/mini';
import { PLAN_SERVICES_MAX, serviceKey } from './plan-services.ts';

/**
 * A party’s part in a service: responsible, accountable, both, consulted, informed or none. One word for each party and
 * service, since only responsible and accountable go together.
 */
export const PARTS = ['none', 'R', 'A', 'RA', 'C', 'I'] as const;
/** A party’s part in a service. */
export type Part = (typeof PARTS)[number];

/** Kinds of party, as in a deployment model. */
export const PARTY_KINDS = ['university', 'faculty', 'nren', 'consortium', 'vendor', 'national-csirt'] as const;
/** How many parties a visitor may add to those of the model. */
export const PARTIES_MAX = 20;
/** Longest name of a party. */
export const PARTY_NAME_MAX = 80;
/** Longest sentence on what a party contributes. */
export const PARTY_DOES_MAX = 300;

const partyKey = () => z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60));

/** A party that the visitor added to those of the model. */
export const AddedPartySchema = z.strictObject({
  id: partyKey().check(z.describe('Id of the party in this plan.')),
  kind: z.enum(PARTY_KINDS).check(z.describe('What sort of organisation or unit it is.')),
  name: z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(PARTY_NAME_MAX), z.describe('Its name, as tables show it.')),
  does: z
    .optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(PARTY_DOES_MAX)))
    .check(z.describe('What it contributes, in a sentence.')),
});
/** A party that the visitor added to those of the model. */
export type AddedParty = z.infer<typeof AddedPartySchema>;

const partsOfService = () =>
  z.record(partyKey(), z.enum(PARTS)).check(z.refine((parts) => Object.keys(parts).length <= PARTIES_MAX * 2));

/** Who does what in a plan, where it differs from the chosen model. */
export const PlanResponsibilitiesSchema = z.strictObject({
  parties: z
    .optional(z.array(AddedPartySchema).check(z.maxLength(PARTIES_MAX)))
    .check(z.describe('Parties beside those of the model.')),
  parts: z
    .optional(
      z
        .record(serviceKey(), partsOfService())
        .check(z.refine((services) => Object.keys(services).length <= PLAN_SERVICES_MAX)),
    )
    .check(z.describe('Changed parts: by service, then by party.')),
});
/** Who does what in a plan, where it differs from the chosen model. */
export type PlanResponsibilities = z.infer<typeof PlanResponsibilitiesSchema>;
