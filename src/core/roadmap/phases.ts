import type { DeploymentModel } from '../../schemas/index.ts';
import type { RoadmapPhase } from './roadmap.ts';

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
  return phases.map(({ id, months, after }) => {
    const change = changes[id] ?? {};
    return {
      id,
      months: change.months ?? months,
      after: change.after ?? after,
      need_fte: change.need_fte ?? need,
      not_before_months: change.not_before_months ?? 0,
    };
  });
}
