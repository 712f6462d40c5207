import { COST_LIMITS } from '../../schemas/plan-costs.ts';
import type { Estimate } from '../shared/estimate.ts';
import { pointProblems, valueProblem, type FieldProblem } from '../shared/ranges.ts';

/** One thing that money goes to, in the currency of the plan. */
export interface CostLine extends Estimate {
  readonly id: string;
  readonly category: string;
  /** Whether it comes back every year or is paid once, in the first year. */
  readonly per: 'year' | 'once';
  /** By how many per cent it grows from one year to the next. */
  readonly growth_percent: number;
}

/** Years that are planned. */
export const PLAN_YEARS = 5;

/** Categories whose lines are high or low together: all pay follows one labour market, all hardware one world market. */
export const MOVING_TOGETHER: readonly string[] = ['staff', 'infrastructure'];

/**
 * What a line of 1 a year costs in each year: 1, 1 + g, (1 + g)², … A line that is paid once costs 1 in the first year.
 * @param line how often it is paid, and its growth
 * @returns one factor for each of the five years, none negative
 */
export function yearFactors({ per, growth_percent }: Pick<CostLine, 'per' | 'growth_percent'>): number[] {
  return Array.from({ length: PLAN_YEARS }, (_, year) => {
    if (per === 'once') return year === 0 ? 1 : 0;
    return (1 + growth_percent / 100) ** year;
  });
}

/** What a line of 1 costs in five years. */
export function planFactor(line: Pick<CostLine, 'per' | 'growth_percent'>): number {
  return yearFactors(line).reduce((sum, factor) => sum + factor, 0);
}

/** Lines that can be computed with, and what is wrong with the others. */
export interface JudgedLines {
  readonly lines: readonly CostLine[];
  readonly problems: readonly FieldProblem[];
}

/**
 * Parts lines that can be computed with from those that cannot.
 * @param lines lines as they were entered
 * @returns sound lines in their order; a problem for each of the others, at `lines.<id>.<field>`
 */
export function judgedLines(lines: readonly CostLine[]): JudgedLines {
  const judged = lines.map((line) => ({ line, problems: lineProblems(line) }));
  return {
    lines: judged.filter(({ problems }) => problems.length === 0).map(({ line }) => line),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

function lineProblems(line: CostLine): FieldProblem[] {
  const at = `lines.${line.id}`;
  const growth = valueProblem(line.growth_percent, COST_LIMITS.growth_percent);
  return [
    ...pointProblems(at, line, COST_LIMITS.amount),
    ...(growth ? [{ field: `${at}.growth_percent`, problem: growth }] : []),
  ];
}
