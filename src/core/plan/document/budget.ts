import {
  budgetSentence,
  costLines,
  judgedLines,
  planFactor,
  planRate,
  runningYear,
  simulatedCosts,
  type BudgetComparison,
  type Simulation,
} from '../../cost/index.ts';
import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanCostLine } from '../../../schemas/plan-costs.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { amount, type DocumentInput } from './input.ts';
import { memberPart, networkLines, partnersPart, partOf, type MemberPart } from './member.ts';

/** What the cost that is set beside a budget follows from. */
export interface BudgetedCosts {
  readonly plan: Pick<PlanFile, 'profile' | 'costs' | 'responsibilities'>;
  /** The chosen model; undefined without one. */
  readonly base: DeploymentModel | undefined;
  /** The institution’s part, where others pay too. */
  readonly part: MemberPart | undefined;
  readonly lines: readonly PlanCostLine[];
  /** Five years of these lines. */
  readonly simulation: Simulation;
}

/**
 * The running year that is set beside the budget of the profile: of a SOC that several pay for, the institution’s part;
 * of a network that plans for all, what it pays itself.
 * @param costs lines, who pays them, and what they come to
 * @returns undefined while the part is open
 */
export function budgetedYear({
  plan,
  base,
  part,
  lines,
  simulation,
}: BudgetedCosts): Pick<BudgetComparison, 'year' | 'of'> | undefined {
  if (part?.kind === 'open') return undefined;
  const network = networkLines(lines, plan, base);
  const middle = runningYear(network === undefined ? simulation : simulatedCosts(network, plan.costs).simulation);
  const all = { low: middle, high: middle };
  if (part !== undefined) return { year: partOf(all, part.share), of: 'member' };
  return { year: all, of: network === undefined ? 'all' : 'network' };
}

/**
 * How much of five years is pay, typical values taken: of posts that exist already too.
 * @param lines cost lines of the plan
 * @param costs growth of pay and of other lines
 * @returns a part from 0 to 1; 0 where nothing costs anything
 */
export function payShare(lines: readonly PlanCostLine[], costs: PlanFile['costs']): number {
  const counted = judgedLines(costLines(lines, costs)).lines;
  const sum = (of: typeof counted): number => of.reduce((total, line) => total + line.typical * planFactor(line), 0);
  const all = sum(counted);
  return all > 0 ? sum(counted.filter(({ category }) => category === 'staff')) / all : 0;
}

/**
 * What a running year of the plan costs in the middle beside the budget of the profile, in one sentence, as the cost step
 * says it.
 * @param input the plan and what it was derived from
 * @returns undefined while the profile names no budget, or when the part is open
 */
export function withinReach({ plan, base, derived, simulation, words, formats }: DocumentInput): string | undefined {
  const { budget: euro } = plan.profile;
  const { model, costLines: lines } = derived;
  const part = memberPart(plan, base) ?? partnersPart(plan);
  const compared = budgetedYear({ plan, base, part, lines, simulation });
  if (euro === undefined || compared === undefined) return undefined;
  const { currency } = model.cost_basis;
  return budgetSentence({
    ...compared,
    budget: euro * planRate({ ...plan.costs, currency }),
    euro: currency === 'EUR' ? undefined : formats.euro(euro),
    ...{ words, money: (value) => amount(value, formats), number: formats.number },
  });
}
