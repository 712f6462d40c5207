import type { AmountRange } from '../../../../core/cost/index.ts';
import { isShared } from '../../../../core/model-views/index.ts';
import { isOneOfMany } from '../../../../core/plan/derive/index.ts';
import type { Planner } from '../shell/view.ts';

/** Whose costs the lines are when a model counts several institutions together. */
export interface MemberCount {
  /** How many institutions; undefined when the model does not say. */
  readonly members: AmountRange | undefined;
  /** People of the model’s own case. */
  readonly people: number;
  /** True when one of the members plans, whose people then say nothing about the sum. */
  readonly one_plans: boolean;
}

/** Several institutions whose costs the lines are; undefined for one institution, and for lines that are of no model. */
export function memberCount({ plan, base }: Pick<Planner, 'plan' | 'base'>): MemberCount | undefined {
  const { lines, lines_of } = plan.costs;
  if (base.state !== 'ready' || !isShared(base.model)) return undefined;
  if (lines !== undefined && lines_of !== plan.model) return undefined;
  return {
    members: base.model.suits.constituency.members,
    people: base.model.cost_basis.people,
    one_plans: isOneOfMany(plan, base.model),
  };
}
