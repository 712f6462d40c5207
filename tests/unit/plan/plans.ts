import { PLAN_FORMAT, PLAN_VERSION, type PlanFile } from '../../../src/schemas/plan.ts';

/** When the plans of the tests were changed. */
export const NOW = '2026-11-27T09:30:00.000Z';

/** A plan on a model, in which nothing else has been said but what the test says. */
export function planFor({ id }: { readonly id: string }, said: Partial<PlanFile> = {}): PlanFile {
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id: 'plan-1',
    name: 'SOC of the University of the North',
    created: NOW,
    changed: NOW,
    model: id,
    ...{ profile: {}, services: {}, responsibilities: {}, staffing: {}, logs: {}, costs: {}, roadmap: {} },
    ...said,
  };
}
