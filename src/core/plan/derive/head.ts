import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { isShared } from '../../model-views/index.ts';
import { slugOf } from '../../shared/slug.ts';

/** Longest title of a model file. */
const TITLE_MAX = 90;

/**
 * What a plan’s file says of itself.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @returns id, title, summary, date and authors
 */
export function headOf(plan: PlanFile, base: DeploymentModel) {
  const title = shortened(plan.name.trim() === '' ? base.title : plan.name.trim());
  return {
    kind: base.kind,
    id: idOf(plan.name),
    title,
    summary: `${ofWhom(base)}, made with the planner of the SOC4Academia Toolbox from the published model “${base.title}”.`,
    updated: plan.changed.slice(0, 10),
    authors: ['The institution whose plan this is', ...base.authors],
    reviewed: null,
    archetype: base.archetype,
  };
}

/** What the plan is a plan of: a SOC of one institution, or of several. */
function ofWhom(base: DeploymentModel): string {
  return isShared(base)
    ? 'Plan of several institutions for a SOC that they share'
    : 'Plan of one institution for its SOC';
}

/** People served in a plan: students and staff; undefined while the profile says neither. */
export function peopleOf({ students = 0, staff = 0 }: PlanFile['profile']): number | undefined {
  const people = students + staff;
  return people > 0 ? people : undefined;
}

/** True when one institution plans with a model that counts several. */
export function isOneOfMany({ profile }: Pick<PlanFile, 'profile'>, base: Pick<DeploymentModel, 'suits'>): boolean {
  return isShared(base) && profile.role !== 'nren-or-national';
}

/**
 * People for whom a plan reckons: those of the profile, unless the model counts several institutions and one of them
 * plans. Undefined while that is open; then the model’s reference case holds.
 */
export function plannedPeople({ profile }: Pick<PlanFile, 'profile'>, base: DeploymentModel): number | undefined {
  return isOneOfMany({ profile }, base) ? undefined : peopleOf(profile);
}

/**
 * Whom a plan suits: the institution itself, as far as its profile says.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @param costs cost lines of the plan, whose sum is the yearly budget
 */
export function suitsOf(
  plan: PlanFile,
  base: DeploymentModel,
  costs: DeploymentModel['costs'],
): DeploymentModel['suits'] {
  const people = plannedPeople(plan, base);
  const { team_fte: team, autonomy = base.suits.autonomy } = plan.profile;
  return {
    ...base.suits,
    ...(people !== undefined && { constituency: { ...base.suits.constituency, low: people, high: people } }),
    // The profile names the staff of one institution, the constituency of a shared model is that of all.
    ...(team !== undefined && !isOneOfMany(plan, base) && { security_staff_fte: { low: team, high: team } }),
    autonomy,
    yearly_budget: yearlySum(costs),
  };
}

function yearlySum(costs: DeploymentModel['costs']): { low: number; high: number } {
  const yearly = costs.filter(({ per }) => per === 'year');
  const sum = (end: 'low' | 'high'): number => yearly.reduce((total, cost) => total + cost[end], 0);
  return { low: sum('low'), high: sum('high') };
}

function shortened(text: string): string {
  return text.length <= TITLE_MAX ? text : `${text.slice(0, TITLE_MAX - 1).trimEnd()}…`;
}

function idOf(name: string): string {
  // An id begins with a letter.
  const word = slugOf(name).replace(/^[-0-9]+/, '');
  return word === '' ? 'soc-plan' : word;
}
