import {
  DEFAULT_RATES,
  linesFromPrices,
  linesOfModel,
  planRate,
  type FittedLine,
} from '../../../../core/cost/index.ts';
import { logVolume, storageRules, usedRows } from '../../../../core/log-volume/index.ts';
import { sumFte } from '../../../../core/model-views/index.ts';
import { furtherStaff, plannedStaff } from '../../../../core/plan/derive/index.ts';
import { plannedPeople } from '../../../../core/plan/derive/head.ts';
import { ownRoles } from '../../../../core/plan/document/member.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import type { Base } from '../shell/view.ts';
import type { CostView } from './view.ts';

/** Managed endpoints for each member of staff: 6,000 for 4,000 at the reference university of the centralised model. */
const ENDPOINTS_PER_STAFF = 1.5;
/** FTE while neither the staffing step nor the profile says anything. Our assumption: the smallest team with a lead. */
const SMALL_TEAM = 3;

/** The lines that a plan begins with: those of its model, or pay bands, log volume and unit prices. */
export function proposedLines(cost: CostView, plan: PlanFile, base: Base): readonly FittedLine[] {
  if (plan.model === undefined) return linesOfPrices(cost, plan, base);
  if (base.state !== 'ready') return [];
  const { costs, cost_basis } = base.model;
  const scaled = plan.costs.scale_to_people ?? true;
  const published = linesOfModel(costs, {
    people_of_model: cost_basis.people,
    people: scaled ? plannedPeople(plan, base.model) : undefined,
    rate: planRate(plan.costs) / DEFAULT_RATES[cost_basis.currency],
  });
  const staff = plannedStaff(plan, base.model, cost);
  const { country } = plan.profile;
  const further = furtherStaff({ base: base.model, staff, pay: cost.pay, country, rate: planRate(plan.costs) });
  return [...published, ...further];
}

/** By what tools and infrastructure of the model are multiplied for the people of the plan. */
export function peopleFactor(plan: PlanFile, base: Base): number {
  if (base.state !== 'ready') return 1;
  const { people } = base.model.cost_basis;
  return (plannedPeople(plan, base.model) ?? people) / people;
}

/** Lines from pay bands, the log step and unit prices. */
export function linesOfPrices(cost: CostView, plan: PlanFile, base: Base): FittedLine[] {
  const model = base.state === 'ready' ? base.model : undefined;
  const { size, rows } = usedRows(cost.logs, plan, model);
  const { hot_gb, warm_gb, cold_gb } = logVolume(
    rows.filter(({ has_rate }) => has_rate).map(({ load }) => load),
    storageRules(plan.logs),
  ).volume;
  const need = {
    fte:
      model === undefined
        ? (plan.staffing.people_fte ?? plan.profile.team_fte ?? SMALL_TEAM)
        : ownFte(cost, plan, model),
    country: plan.profile.country,
    endpoints: Math.round(size.staff * ENDPOINTS_PER_STAFF),
    ...{ hot_gb, warm_gb, cold_gb, rate: planRate(plan.costs) },
  };
  return linesFromPrices(need, cost.pay, cost.prices).map((line) => ({ ...line, scale: 1 }));
}

/** FTE of the institution’s own staff, as the plan has them. */
function ownFte(cost: CostView, plan: PlanFile, model: DeploymentModel): number {
  const { roles } = plannedStaff(plan, model, cost);
  const fte = sumFte(ownRoles(plan, { ...model, roles }).filter(({ student }) => !student));
  return Number(fte.toFixed(2));
}
