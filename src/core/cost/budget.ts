import type { Words } from '../shared/words.ts';
import type { Simulation } from './simulate.ts';

/** An amount of money that is known as a range; both ends are the same where it is one figure. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

/** How an amount stands to a budget. */
export interface AgainstBudget {
  /** `more` only for a budget of 0, of which nothing is a multiple. */
  readonly verdict: 'less' | 'same' | 'twice' | 'times' | 'more';
  /** How many times the budget the ends of the amount are, to the digits that are shown; 0 without a budget. */
  readonly times: AmountRange;
}

/** Within a tenth of the budget nobody can tell the two apart. Our judgement. */
const SAME = { from: 0.9, to: 1.1 };
/** What rounds to twice the budget at a quarter. */
const TWICE = { from: 1.75, to: 2.25 };

/**
 * What one member of a shared SOC bears in equal shares, from that of many members to that of few.
 * @param amount what all members bear together
 * @param members how many there may be; undefined while nobody says
 * @returns the part of one; undefined without members
 */
export function partOfMember(amount: number, members: AmountRange | undefined): AmountRange | undefined {
  if (members === undefined || members.low <= 0) return undefined;
  return { low: amount / members.high, high: amount / members.low };
}

/**
 * Compares an amount with a budget in the same currency.
 * @param amount what it costs, as a range
 * @param budget what is within reach
 * @returns a word for the comparison, and the multiples of the budget
 */
export function againstBudget({ low, high }: AmountRange, budget: number): AgainstBudget {
  if (budget <= 0) return { verdict: high > 0 ? 'more' : 'same', times: { low: 0, high: 0 } };
  const [least, most] = [low / budget, high / budget];
  const times = { low: shownTimes(least), high: shownTimes(most) };
  if (most < SAME.from) return { verdict: 'less', times };
  if (least >= SAME.from && most <= SAME.to) return { verdict: 'same', times };
  return { verdict: least >= TWICE.from && most <= TWICE.to ? 'twice' : 'times', times };
}

/** A tenth counts below 10 and not above. */
function shownTimes(times: number): number {
  return times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
}

/**
 * What a year costs in the middle once the SOC runs: the second, in which nothing is paid once.
 * @param simulation five years of a plan
 */
export function runningYear({ years, total }: Pick<Simulation, 'years' | 'total'>): number {
  return (years[1] ?? total).p50;
}

/** A yearly cost and the budget that the profile names, and how they are written. */
export interface BudgetComparison {
  /** What a running year costs in the middle; a range where one member’s part is open. */
  readonly year: AmountRange;
  /** What is within reach a year, in the same currency. */
  readonly budget: number;
  /** The budget as it was entered, in euros; undefined where that is the currency of the plan. */
  readonly euro: string | undefined;
  /** Whose cost it is: that of all, one member’s part of it, or what a network pays itself. */
  readonly of: 'all' | 'member' | 'network';
  readonly words: Words;
  readonly money: (amount: number) => string;
  readonly number: (times: number) => string;
}

/**
 * How a yearly cost stands to the budget of the profile, as one sentence.
 * @param comparison cost, budget and how they are written
 */
export function budgetSentence({ year, budget, euro, of, words, money, number }: BudgetComparison): string {
  const { verdict, times } = againstBudget(year, budget);
  const isRange = verdict === 'times' && times.low !== times.high;
  const compared = words(isRange ? 'planner.cost.budget.times.range' : `planner.cost.budget.${verdict}`, {
    low: number(times.low),
    high: number(times.high),
  });
  const { low, high } = year;
  const part = low === high ? 'planner.cost.budget.share' : 'planner.cost.budget.part';
  const whole = of === 'network' ? 'planner.cost.budget.network' : 'planner.cost.budget';
  return words(of === 'member' ? part : whole, {
    budget: euro === undefined ? money(budget) : words('planner.cost.budget.in_euro', { budget: money(budget), euro }),
    low: money(low),
    high: money(high),
    compared,
  });
}
