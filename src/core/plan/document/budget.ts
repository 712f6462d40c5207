import { budgetSentence, PLAN_YEARS, planRate } from '../../cost/index.ts';
import { amount, type DocumentInput } from './input.ts';
import { memberPart, partnersPart, partOf } from './member.ts';

/**
 * What the plan costs a year in the middle beside the budget of the profile, in one sentence, as the cost step says it; of
 * a SOC that several pay for, the institution’s part.
 * @param input the plan and what it was derived from
 * @returns undefined while the profile names no budget, or when the part is open
 */
export function withinReach({ plan, base, derived, simulation, words, formats }: DocumentInput): string | undefined {
  const { budget: euro } = plan.profile;
  const part = memberPart(plan, base) ?? partnersPart(plan);
  if (euro === undefined || part?.kind === 'open') return undefined;
  const budget = euro * planRate({ ...plan.costs, currency: derived.model.cost_basis.currency });
  const middle = simulation.total.p50 / PLAN_YEARS;
  const all = { low: middle, high: middle };
  return budgetSentence({
    ...{ year: part === undefined ? all : partOf(all, part.share), budget, ofMember: part !== undefined },
    euro: derived.model.cost_basis.currency === 'EUR' ? undefined : formats.euro(euro),
    ...{ words, money: (value) => amount(value, formats), number: formats.number },
  });
}
