import type { DeploymentModel } from '../../schemas/index.ts';
import type { PlanCostLine } from '../../schemas/plan-costs.ts';
import type { Estimate } from '../shared/estimate.ts';
import { productOf, scaled } from '../shared/ranges.ts';

type ModelCost = DeploymentModel['costs'][number];

/** Categories of a model’s costs that follow the number of people: licences by head, storage by what people do. */
export const SCALED_CATEGORIES: readonly string[] = ['tools', 'infrastructure'];

/** How a model’s lines are fitted to a university. */
export interface Fit {
  /** People of the model’s reference case. */
  readonly people_of_model: number;
  /** People of the university; undefined when it has not said, or when nothing is to be scaled. */
  readonly people?: number | undefined;
  /** Units of the plan’s currency for one unit of the model’s. */
  readonly rate: number;
}

/** A line of a model, fitted. */
export interface FittedLine extends PlanCostLine {
  /** Factor of the number of people; 1 when the line was not scaled. */
  readonly scale: number;
}

/**
 * The published lines of a model as lines of a plan. Lines of tools and infrastructure are scaled by people; staff,
 * services, training and the rest are not, since a rota has as many seats for 15,000 people as for 30,000.
 * @param costs lines of the model
 * @param fit people and currency
 * @returns the lines in their order, whole amounts, each with its published basis
 */
export function linesOfModel(costs: readonly ModelCost[], fit: Fit): FittedLine[] {
  const byPeople = fit.people === undefined || fit.people_of_model <= 0 ? 1 : fit.people / fit.people_of_model;
  return costs.map(({ id, item, category, party, low, high, per, basis, sources }) => {
    const scale = SCALED_CATEGORIES.includes(category) ? byPeople : 1;
    const amount = (value: number): number => Math.round(value * scale * fit.rate);
    return { id, item, category, party, low: amount(low), high: amount(high), per, basis, sources, scale };
  });
}

/**
 * Yearly cost of people at one pay band: FTE x cost of one full-time post.
 * @param fte full-time equivalents
 * @param employer_year cost of one full-time post in a year
 */
export function staffCost(fte: number, employer_year: Estimate): Estimate {
  return whole(scaled(employer_year, fte));
}

/**
 * Price of storage: terabytes x price of a usable terabyte. Low volume at the low price to high volume at the high
 * price, the widest that it can be.
 * @param gb disk space in GB (10^9 bytes)
 * @param price_per_tb price of 10^12 bytes
 */
export function storageCost(gb: Estimate, price_per_tb: Estimate): Estimate {
  return whole(scaled(productOf(gb, price_per_tb), 1 / 1000));
}

function whole({ low, typical, high }: Estimate): Estimate {
  return { low: Math.round(low), typical: Math.round(typical), high: Math.round(high) };
}

/** Typical value of a line: its own, or the middle between low and high where none was published. */
export function typicalOf({ low, typical, high }: Pick<PlanCostLine, 'low' | 'typical' | 'high'>): number {
  return typical ?? (low + high) / 2;
}
