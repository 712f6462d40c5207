import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import type { PlanCostLine } from '../../../schemas/plan-costs.ts';
import { isShared, sumFte } from '../../model-views/index.ts';
import { planRate } from '../../cost/index.ts';
import { leadingParty } from '../../responsibilities/index.ts';
import type { PlannedService } from '../../services/index.ts';
import { workingCountry, type CountryDefaults } from '../../staffing/index.ts';
import { costsFor, peopleWithoutLine } from './costs.ts';
import type { PlanningData } from './data.ts';
import { furtherFte, furtherStaff } from './further-staff.ts';
import { headOf, plannedPeople, suitsOf } from './head.ts';
import { hoursNotes } from './hours.ts';
import { logSourcesFor } from './logs.ts';
import type { PlanNote } from './notes.ts';
import { partiesWithTask } from './parties.ts';
import { linesAreOfAnother } from './payers.ts';
import { phasesFor } from './phases.ts';
import { phasesAsChanged } from './roadmap.ts';
import { staffFor, type DerivedStaff, type PlannedRota } from './rotas.ts';
import { phasesAsPlanned, scheduleOf, type PlannedTimes } from './schedule.ts';
import { workOf } from './work.ts';

/** Stands before the model’s own note on its costs, whose sums are not those of the plan. */
const OF_THE_MODEL = 'Note of the published model, on its own reference case and before this plan changed anything:';

/** Stands for the model’s note where the lines are the visitor’s own. */
const OF_THE_PLAN =
  'The cost lines were entered in this plan, or taken over from a published model and changed; each says how its range was reached. Sums of the published model do not apply.';

/** A plan as a deployment model, and how it came about. */
export interface DerivedModel {
  readonly model: DeploymentModel;
  /** Its costs as the cost step simulates them. */
  readonly costLines: readonly PlanCostLine[];
  /** When its phases run, with the people and pauses of the roadmap step. */
  readonly times: PlannedTimes;
  /** What the staffing step says of the rota that it plans; undefined while it is untouched. */
  readonly plannedRota: PlannedRota | undefined;
  /** Why each service is in. */
  readonly planned: readonly PlannedService[];
  /** What the file settles where the visitor’s inputs leave it open. */
  readonly notes: readonly PlanNote[];
}

/**
 * A university’s plan as a deployment model: the published model that it builds on, changed by the visitor’s inputs. The
 * rules of the validator hold for it, unless inputs contradict each other: two parties that answer for one service, or
 * hours that no rota covers.
 * @param plan the visitor’s plan
 * @param base the published model that it builds on
 * @param data what published models and the list of services say
 * @param today day from which the roadmap reckons while the plan names no first month; left out, that of the last change
 * @returns the model, and what was settled on the way
 */
export function modelOf(
  plan: PlanFile,
  base: DeploymentModel,
  data: PlanningData,
  today: string = plan.changed.slice(0, 10),
): DerivedModel {
  const { parties, planned, services, interfaces, notes } = workOf(plan, base, data);
  const lead = leadingParty(base.parties, base.services) ?? base.parties[0]?.id ?? '';
  const changed = phasesAsChanged(base.phases, plan.roadmap);
  const { phases, standsFor } = phasesFor(changed.phases, services);
  const times = scheduleOf(phases, { plan, suits: base.suits, today });
  const people = plannedPeople(plan, base);
  const { planned: plannedRota, ...staff } = plannedStaff(plan, base, data);
  const further = furtherStaff({
    ...{ base, staff, pay: data.pay, country: plan.profile.country },
    rate: planRate({ ...plan.costs, currency: plan.costs.currency ?? base.cost_basis.currency }),
  });
  const money = costsFor({ base, costs: plan.costs, people, parties, payer: lead, further });
  // When the published model is due for review says nothing of the plan.
  const { review_by: _, ...published } = base;
  const model: DeploymentModel = {
    ...published,
    ...headOf(plan, base),
    suits: suitsOf(plan, base, money.costs),
    parties,
    ...staff,
    ...{ services, interfaces },
    log_sources: logSourcesFor(
      base.log_sources,
      plan.logs,
      data.logSources.map(({ id }) => id),
      lead,
    ),
    cost_basis: {
      ...base.cost_basis,
      currency: money.currency,
      people: people ?? base.cost_basis.people,
      note: money.own ? OF_THE_PLAN : `${OF_THE_MODEL} ${base.cost_basis.note}`,
    },
    costs: [...money.costs, ...peopleWithoutLine(money.costs, staff.roles, parties)],
    phases: phasesAsPlanned(phases, times),
    maturity_targets: base.maturity_targets.map((target) => ({ ...target, by_phase: standsFor(target.by_phase) })),
    sources: [...new Set([...base.sources, ...money.costs.flatMap(({ sources }) => sources)])],
  };
  return {
    model: { ...model, parties: partiesWithTask(model) },
    costLines: money.lines,
    times,
    plannedRota,
    planned,
    notes: [
      ...notes,
      ...(changed.circle.length > 0 ? [{ kind: 'circle' as const, phases: changed.circle }] : []),
      ...(people === undefined && isShared(base) ? [{ kind: 'shared' as const, people: base.cost_basis.people }] : []),
      ...(money.own ? foreignLinesNotes(plan) : []),
      ...hoursNotes(model, base, plannedRota?.id),
      ...staffCostNotes(plan, base, model),
    ],
  };
}

/**
 * Roles and rotas of a plan, as its file has them.
 * @param plan the visitor’s plan
 * @param base the published model that it builds on
 * @param countries what a plan begins with in each country
 */
export function plannedStaff(
  plan: PlanFile,
  base: DeploymentModel,
  { countries }: Pick<PlanningData, 'countries'>,
): DerivedStaff {
  return staffFor(plan, base, leadingParty(base.parties, base.services) ?? '', countryOf(plan, countries));
}

function countryOf({ profile }: PlanFile, countries: PlanningData['countries']): CountryDefaults | undefined {
  const wanted = workingCountry(profile.country);
  return countries.find(({ country }) => country === wanted);
}

/** Lines of a model that the plan has left: their parties and services may have no part in the new one. */
function foreignLinesNotes({ costs, model }: PlanFile): PlanNote[] {
  if (costs.lines_of === undefined || !linesAreOfAnother({ costs, model })) return [];
  return [{ kind: 'lines-of', model: costs.lines_of }];
}

/** Parties whose people are others than those whom their costs hold: a bursar would find it. */
function staffCostNotes({ costs }: PlanFile, base: DeploymentModel, model: DeploymentModel): PlanNote[] {
  if (costs.lines !== undefined) return [];
  const fteOf = (party: string, { roles }: DeploymentModel): number =>
    sumFte(roles.filter((role) => role.party === party));
  return base.parties
    .map(({ id }) => {
      const from = fteOf(id, base) + furtherFte(id, base.roles, model.roles);
      return { kind: 'staff-costs' as const, party: id, from, to: fteOf(id, model) };
    })
    .filter(({ from, to }) => Math.abs(from - to) >= 0.05);
}
