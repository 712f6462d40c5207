import type { PlanCostLine, PlanCosts } from '../../schemas/plan-costs.ts';
import { keptDraws, type Draw } from './draws.ts';
import { judgedLines, MOVING_TOGETHER, type CostLine, type JudgedLines } from './lines.ts';
import { simulate, type Simulation } from './simulate.ts';

/** A currency that a plan may be in. */
export type PlanCurrency = NonNullable<PlanCosts['currency']>;

/**
 * Units of each currency for one euro while nobody has entered a rate. Our arithmetic from published forecasts of July
 * 2026 (bibliography, `planning-bands-2026`); enter the rate of the day.
 */
export const DEFAULT_RATES: Readonly<Record<PlanCurrency, number>> = { EUR: 1, PLN: 4.3, CZK: 24.3 };

/** Seed of the simulation while nobody has entered another. */
export const DEFAULT_SEED = 1;

/** Units of the plan’s currency for one euro. */
export function planRate({ currency = 'EUR', units_per_eur }: PlanCosts): number {
  return currency === 'EUR' ? 1 : (units_per_eur ?? DEFAULT_RATES[currency]);
}

/**
 * The lines of a plan as the simulation takes them. A typical value on its own stands at both ends; without one it is the
 * middle between low and high. A line without any amount has NaN and is named by judgedLines.
 */
export function costLines(lines: readonly PlanCostLine[], costs: PlanCosts): CostLine[] {
  const { staff_growth_percent = 0, other_growth_percent = 0 } = costs;
  return lines.map((line) => {
    const { id, category, per, typical, growth_percent } = line;
    const { low, high } = endsOf(line) ?? { low: NaN, high: NaN };
    const growth = growth_percent ?? (category === 'staff' ? staff_growth_percent : other_growth_percent);
    return { id, category, per, low, typical: typical ?? (low + high) / 2, high, growth_percent: growth };
  });
}

/**
 * The ends of a line. One that was not entered is where the typical value is, or the other end.
 * @returns low and high as they stand, in whatever order; undefined for a line without any amount
 */
export function endsOf({
  low,
  typical,
  high,
}: Pick<PlanCostLine, 'low' | 'typical' | 'high'>): { readonly low: number; readonly high: number } | undefined {
  const least = low ?? typical ?? high;
  return least === undefined ? undefined : { low: least, high: high ?? typical ?? least };
}

/** What moves together in a plan: all pay and all hardware, unless the visitor has switched that off. */
export function movesWith({ move_together = true }: PlanCosts): (line: CostLine) => string {
  return ({ id, category }) => (move_together && MOVING_TOGETHER.includes(category) ? category : id);
}

/** The simulated cost of a plan, and what is wrong with its lines. */
export interface SimulatedCosts extends Pick<JudgedLines, 'problems'> {
  readonly simulation: Simulation;
}

/**
 * Simulates five years of a plan’s costs: for its page and for its document, so that both show the same figures.
 * @param lines lines of the plan, its own or proposed ones
 * @param costs growth, seed and what moves together
 * @param draw what draws a line; one that is handed in again need not draw again what is the same
 */
export function simulatedCosts(
  lines: readonly PlanCostLine[],
  costs: PlanCosts,
  draw: Draw = keptDraws(),
): SimulatedCosts {
  const judged = judgedLines(costLines(lines, costs));
  const rules = { seed: costs.seed ?? DEFAULT_SEED, moves_with: movesWith(costs) };
  return { simulation: simulate(judged.lines, rules, draw), problems: judged.problems };
}

/**
 * The costs of a plan in another currency. Lines of its own are converted at the two rates; proposed ones follow anyway.
 * @param costs the costs as they are
 * @param currency the new currency; its rate is the one that was entered for it, else the default
 */
export function inCurrency(costs: PlanCosts, currency: PlanCurrency): PlanCosts {
  const { units_per_eur: entered, lines, ...rest } = costs;
  const rate = entered !== undefined && (currency === 'EUR' || isRateOf(currency, entered)) ? entered : undefined;
  const to = { ...rest, currency, ...(rate !== undefined && { units_per_eur: rate }) };
  const factor = planRate(to) / planRate(costs);
  const converted = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.round(value * factor);
  if (lines === undefined) return to;
  const own = lines.map(({ low, typical, high, ...line }) => ({
    ...line,
    ...defined({ low: converted(low), typical: converted(typical), high: converted(high) }),
  }));
  return { ...to, lines: own };
}

/** Whether a rate that was entered is one of this currency: rates of two currencies lie further apart than one moves. */
function isRateOf(currency: PlanCurrency, rate: number): boolean {
  const usual = DEFAULT_RATES[currency];
  return rate > usual / 2 && rate < usual * 2;
}

function defined(
  amounts: Readonly<Record<'low' | 'typical' | 'high', number | undefined>>,
): Partial<Record<keyof typeof amounts, number>> {
  return Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== undefined));
}
