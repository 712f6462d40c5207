import { PLAN_FORMAT, PLAN_VERSION, type PlanFile } from '../../schemas/plan.ts';

/** Parts of a plan that a step fills. */
export const PLAN_PARTS = ['profile', 'services', 'responsibilities', 'staffing', 'logs', 'costs', 'roadmap'] as const;
/** A part of a plan that a step fills. */
export type PlanPart = (typeof PLAN_PARTS)[number];

/** What tells a new plan from all others. */
export interface NewPlan {
  readonly id: string;
  readonly name: string;
  /** UTC time of its beginning. */
  readonly now: string;
}

/** Changes of a part: a field that is undefined is taken out, so that its default holds again. */
export type Changes<Part extends PlanPart> = {
  readonly [Field in keyof PlanFile[Part]]?: PlanFile[Part][Field] | undefined;
};

/** A plan in which nothing has been said yet. */
export function emptyPlan({ id, name, now }: NewPlan): PlanFile {
  const parts = { profile: {}, services: {}, responsibilities: {}, staffing: {}, logs: {}, costs: {}, roadmap: {} };
  return { format: PLAN_FORMAT, version: PLAN_VERSION, id, name, created: now, changed: now, ...parts };
}

/** The plan with fields of one part changed or taken out. */
export function withPart<Part extends PlanPart>(plan: PlanFile, part: Part, changes: Changes<Part>): PlanFile {
  const fields = Object.entries({ ...plan[part], ...changes }).filter(([, value]) => value !== undefined);
  return { ...plan, [part]: Object.fromEntries(fields) };
}

/** The plan with one part as nobody had touched it. */
export function withoutPart(plan: PlanFile, part: PlanPart): PlanFile {
  return { ...plan, [part]: {} };
}

/** The plan with another model, or none; what was said of services and parties of the old one is kept. */
export function withModel(plan: PlanFile, model: string | undefined): PlanFile {
  const { model: _, ...rest } = plan;
  return model === undefined ? rest : { ...rest, model };
}

/** True while nothing is in the plan that a visitor would miss. */
export function isUntouched(plan: PlanFile): boolean {
  return plan.model === undefined && PLAN_PARTS.every((part) => Object.keys(plan[part]).length === 0);
}
