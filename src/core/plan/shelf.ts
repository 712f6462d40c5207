import {
  PLAN_NAME_MAX,
  PLAN_VERSION,
  PLANS_MAX,
  SHELF_FORMAT,
  type PlanFile,
  type PlanShelf,
} from '../../schemas/plan.ts';
import { emptyPlan, type NewPlan } from './edit.ts';

/** The shelf of a visitor who has begun no plan. */
export function emptyShelf(): PlanShelf {
  return { format: SHELF_FORMAT, version: PLAN_VERSION, plans: [] };
}

/** The plan that is open; undefined while there is none. */
export function openPlan({ current, plans }: PlanShelf): PlanFile | undefined {
  return plans.find(({ id }) => id === current) ?? plans[0];
}

/** True when no further plan fits. */
export function isFull({ plans }: PlanShelf): boolean {
  return plans.length >= PLANS_MAX;
}

/** The shelf with one more plan, opened. A plan with the same id is replaced; a full shelf stays as it is. */
export function withPlan(shelf: PlanShelf, plan: PlanFile): PlanShelf {
  const known = shelf.plans.some(({ id }) => id === plan.id);
  if (!known && isFull(shelf)) return shelf;
  const plans = known ? shelf.plans.map((one) => (one.id === plan.id ? plan : one)) : [...shelf.plans, plan];
  return { ...shelf, current: plan.id, plans };
}

/** The shelf without a plan; the first of the others is open then. */
export function withoutPlan(shelf: PlanShelf, id: string): PlanShelf {
  const plans = shelf.plans.filter((plan) => plan.id !== id);
  const { current: _, ...rest } = { ...shelf, plans };
  const [next] = plans;
  return next === undefined ? rest : { ...rest, current: next.id };
}

/** The shelf with another plan open; as it is when there is no such plan. */
export function withOpen(shelf: PlanShelf, id: string): PlanShelf {
  return shelf.plans.some((plan) => plan.id === id) ? { ...shelf, current: id } : shelf;
}

/**
 * The shelf with the open plan changed. Where there is none yet, one begins, so that a first answer needs no ceremony.
 * @param fresh what the plan that begins is called
 */
export function withChange(shelf: PlanShelf, fresh: NewPlan, edit: (plan: PlanFile) => PlanFile): PlanShelf {
  const before = openPlan(shelf) ?? emptyPlan(fresh);
  const after = edit(before);
  return after === before ? shelf : withPlan(shelf, { ...after, changed: fresh.now });
}

/** A copy of a plan under an id and a name of its own. */
export function copyOf(plan: PlanFile, { id, name, now }: NewPlan): PlanFile {
  return { ...plan, id, name, created: now, changed: now };
}

/**
 * A name that no plan has yet: the wanted one, or that with a number.
 * @param wanted name of a plan that comes in
 * @param plans plans that are there
 */
export function freeName(wanted: string, plans: readonly Pick<PlanFile, 'name'>[]): string {
  const taken = new Set(plans.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) {
    const end = ` (${number})`;
    name = `${wanted.slice(0, PLAN_NAME_MAX - end.length).trimEnd()}${end}`;
  }
  return name;
}
