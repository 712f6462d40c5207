import type { DeploymentModel } from '../../schemas/index.ts';
import type { PlanRoadmap } from '../../schemas/plan-roadmap.ts';
import { shiftedMonth } from './calendar.ts';
import type { RoadmapInput, RoadmapPhase } from './roadmap.ts';

/** What a visitor changes about one phase; what is absent stays as the model has it. */
export interface PhaseChange {
  readonly months?: number | undefined;
  readonly after?: readonly string[] | undefined;
  readonly need_fte?: number | undefined;
  readonly not_before_months?: number | undefined;
}

type PlannedModel = Pick<DeploymentModel, 'phases' | 'suits'>;

/**
 * People that a phase is taken to need: the lower end of the security staff that the model assumes at the start, since
 * with fewer it does not begin as written. Our assumption. For a shared model it is what one member brings.
 * @param suits the part of a model that says whom it suits
 * @param alone true when one institution plans its share of a shared model
 * @returns full-time equivalents, rounded to tenths
 */
export function assumedNeed({ constituency, security_staff_fte }: DeploymentModel['suits'], alone: boolean): number {
  const members = alone ? (constituency.members?.high ?? 1) : 1;
  return Math.round((security_staff_fte.low / members) * 10) / 10;
}

/**
 * The phases of a model with what the visitor changed.
 * @param model its phases and whom it suits
 * @param changes by id of the phase; those for phases that the model does not have are left out
 * @param alone true when one institution plans
 * @returns phases as the roadmap takes them
 */
export function plannedPhases(
  { phases, suits }: PlannedModel,
  changes: Readonly<Record<string, PhaseChange>>,
  alone: boolean,
): RoadmapPhase[] {
  const need = assumedNeed(suits, alone);
  const known = new Set(phases.map(({ id }) => id));
  return phases.map(({ id, months, after }) => {
    const change = changes[id] ?? {};
    return {
      id,
      months: change.months ?? months,
      after: (change.after ?? after).filter((each) => known.has(each)),
      need_fte: change.need_fte ?? need,
      not_before_months: change.not_before_months ?? 0,
    };
  });
}

/** For whom and on which day a roadmap is made. */
export interface RoadmapSituation {
  /** True when one institution plans. */
  readonly alone: boolean;
  /** As in 2026-11-27. */
  readonly today: string;
}

/**
 * What a plan and its model make of a roadmap: its own values, and defaults for the rest. Without a month it begins in
 * the next one.
 * @param model phases and whom it suits
 * @param own what the plan says of time
 * @param situation who plans, and the day
 * @returns input for `buildRoadmap`
 */
export function roadmapInput(model: PlannedModel, own: PlanRoadmap, { alone, today }: RoadmapSituation): RoadmapInput {
  return {
    phases: plannedPhases(model, own.phases ?? {}, alone),
    start: own.start ?? shiftedMonth(today.slice(0, 7), 1),
    capacity_fte: own.capacity_fte,
    pauses: own.pauses ?? [],
  };
}

/**
 * The changes of phases with those of one phase replaced.
 * @param phases changes so far
 * @param id the phase
 * @param change its changes; fields that are undefined are left out, and without any the phase is as the model has it
 * @returns the new changes; undefined when none is left
 */
export function changedPhases(
  phases: PlanRoadmap['phases'],
  id: string,
  change: PhaseChange = {},
): PlanRoadmap['phases'] {
  const { [id]: _, ...others } = phases ?? {};
  const { months, after, need_fte, not_before_months } = change;
  const own = {
    ...(months === undefined ? {} : { months }),
    ...(after === undefined ? {} : { after: [...after] }),
    ...(need_fte === undefined ? {} : { need_fte }),
    ...(not_before_months === undefined ? {} : { not_before_months }),
  };
  const all = Object.keys(own).length === 0 ? others : { ...others, [id]: own };
  return Object.keys(all).length === 0 ? undefined : all;
}
