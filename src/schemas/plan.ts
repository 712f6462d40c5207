import * as z from 'zod/mini';
import { PlanCostsSchema } from './plan-costs.ts';
import { PlanLogsSchema } from './plan-logs.ts';
import { PlanProfileSchema } from './plan-profile.ts';
import { PlanResponsibilitiesSchema } from './plan-responsibilities.ts';
import { PlanRoadmapSchema } from './plan-roadmap.ts';
import { PlanServicesSchema } from './plan-services.ts';
import { PlanStaffingSchema } from './plan-staffing.ts';

/** What `format` says in every plan file. */
export const PLAN_FORMAT = 'soc4academia-plan';
/** What `format` says of all plans of a visitor together, as the browser keeps them. */
export const SHELF_FORMAT = 'soc4academia-plans';
/** Version of both files. Whoever raises it adds a migration in core/plan. */
export const PLAN_VERSION = 1;
/** Longest name of a plan. */
export const PLAN_NAME_MAX = 120;
/** Longest reason for the choice of a model. */
export const PLAN_REASON_MAX = 2000;
/** How many plans a browser keeps. */
export const PLANS_MAX = 50;

const id = () => z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(100));
const moment = () => z.iso.datetime().check(z.describe('UTC time, for example 2026-11-27T09:30:00.000Z.'));

/**
 * A plan as a visitor’s browser keeps it and exports it: what was put in, never what follows from it. An empty part is
 * one that nobody has touched; its defaults come from the profile and the reference lists.
 */
export const PlanFileSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT).check(z.describe('Says that this file is a plan of the Toolbox.')),
  version: z.literal(PLAN_VERSION).check(z.describe('Version of the file format.')),
  id: id().check(z.describe('Tells the plans of one browser apart.')),
  name: z.string().check(z.minLength(1), z.maxLength(PLAN_NAME_MAX), z.describe('Name that the visitor gave it.')),
  created: moment(),
  changed: moment(),
  profile: PlanProfileSchema,
  model: z.optional(id().check(z.describe('Id of the deployment model that was chosen.'))),
  reason: z.optional(z.string().check(z.maxLength(PLAN_REASON_MAX), z.describe('Why this model, in own words.'))),
  services: PlanServicesSchema,
  responsibilities: PlanResponsibilitiesSchema,
  staffing: PlanStaffingSchema,
  logs: PlanLogsSchema,
  costs: PlanCostsSchema,
  roadmap: PlanRoadmapSchema,
});
/** A plan as a visitor’s browser keeps it and exports it. */
export type PlanFile = z.infer<typeof PlanFileSchema>;

/** All plans of a visitor, and which is open. */
export const PlanShelfSchema = z.strictObject({
  format: z.literal(SHELF_FORMAT),
  version: z.literal(PLAN_VERSION),
  current: z.optional(id()),
  plans: z.array(PlanFileSchema).check(z.maxLength(PLANS_MAX)),
});
/** All plans of a visitor, and which is open. */
export type PlanShelf = z.infer<typeof PlanShelfSchema>;
