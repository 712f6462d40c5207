import { planRate } from '../../cost/index.ts';
import { modelFigures } from '../../model-views/index.ts';
import { about, amount, type DocumentInput } from './input.ts';
import { memberPart, partOf } from './member.ts';

/** How far a cost may be from the budget and still be called about the same. Our judgement. */
const ALIKE = 0.1;

/**
 * What the plan costs a year beside the budget of the profile, in one sentence; of a shared SOC, the institution’s part.
 * @param input the plan and what it was derived from
 * @returns undefined while the profile names no budget, or when the part is open
 */
export function withinReach({ plan, base, derived, words, formats }: DocumentInput): string | undefined {
  const { budget: euro } = plan.profile;
  const part = memberPart(plan, base);
  if (euro === undefined || euro <= 0 || part?.kind === 'open') return undefined;
  const { currency } = derived.model.cost_basis;
  const budget = euro * planRate({ ...plan.costs, currency });
  const { year } = modelFigures(derived.model);
  const own = part === undefined ? year : partOf(year, part.share);
  const middle = (own.low + own.high) / 2;
  return words(part === undefined ? 'planner.plan.doc.reach' : 'planner.plan.doc.reach.part', {
    budget: amount(budget, formats),
    cost: about(own, formats),
    middle: amount(middle, formats),
    compared: compared(middle / budget, { words, formats }),
  });
}

/** How many times as much, in words. */
function compared(times: number, { words, formats }: Pick<DocumentInput, 'words' | 'formats'>): string {
  if (Math.abs(times - 1) <= ALIKE) return words('planner.plan.doc.reach.alike');
  if (times < 1) return words('planner.plan.doc.reach.less', { percent: formats.percent(times) });
  if (times.toPrecision(2) === '2.0') return words('planner.plan.doc.reach.twice');
  return words('planner.plan.doc.reach.more', { times: formats.number(Number(times.toPrecision(2))) });
}
