import type { DeploymentModel } from '../../schemas/index.ts';
import type { PlanCostLine } from '../../schemas/plan-costs.ts';
import { scaledBasis } from './basis.ts';

type ModelCost = DeploymentModel['costs'][number];

/** Categories of a model’s costs that follow the number of people: licences by head, storage by what people do. */
export const SCALED_CATEGORIES: readonly string[] = ['tools', 'infrastructure'];

/** Rounding errors of a factor must not add a whole thing. */
const NOTHING = 1e-9;

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
 * The published lines of a model as lines of a plan. Lines of tools and infrastructure are scaled by people, whole things
 * among them rounded up; staff, services, training and the rest are not, since a rota has as many seats for 15,000 people
 * as for 30,000.
 * @param costs lines of the model
 * @param fit people and currency
 * @returns the lines in their order, whole amounts, each with its published basis
 */
export function linesOfModel(costs: readonly ModelCost[], fit: Fit): FittedLine[] {
  const byPeople = fit.people === undefined || fit.people_of_model <= 0 ? 1 : fit.people / fit.people_of_model;
  return costs.map(({ id, item, category, party, low, high, per, units, basis, sources }) => {
    const scale = SCALED_CATEGORIES.includes(category) ? inWhole(byPeople, units) : 1;
    const amount = (value: number): number => Math.round(value * scale * fit.rate);
    return {
      id,
      item,
      category,
      party,
      low: amount(low),
      high: amount(high),
      per,
      basis: scaledBasis(basis, scale, units),
      sources,
      scale,
    };
  });
}

/** A factor by which whole things stay whole: nobody buys a third of a server. */
function inWhole(factor: number, units: number | undefined): number {
  return units === undefined ? factor : Math.ceil(units * factor - NOTHING) / units;
}
