import type { PlanFile, PlanShelf } from '../../schemas/plan.ts';
import { slugOf } from '../shared/slug.ts';

/** A plan as text of a JSON file, always in the same order of fields. */
export function planJson(plan: PlanFile): string {
  return `${JSON.stringify(inOrder(plan), null, 2)}\n`;
}

/** All plans of a browser as the text that it keeps. */
export function shelfJson({ format, version, current, plans }: PlanShelf): string {
  return JSON.stringify({ format, version, ...(current !== undefined && { current }), plans: plans.map(inOrder) });
}

/** Name of a file that a plan is exported to, such as plan-university-of-x-2026-11-27.json. */
export function planFileName({ name, changed }: PlanFile, extension: string): string {
  return `${['plan', slugOf(name), changed.slice(0, 10)].filter(Boolean).join('-')}.${extension}`;
}

function inOrder(plan: PlanFile): PlanFile {
  const { format, version, id, name, created, changed, profile, model, reason } = plan;
  const { services, responsibilities, staffing, logs, costs, roadmap } = plan;
  return {
    ...{ format, version, id, name, created, changed, profile },
    ...(model !== undefined && { model }),
    ...(reason !== undefined && { reason }),
    ...{ services, responsibilities, staffing, logs, costs, roadmap },
  };
}
