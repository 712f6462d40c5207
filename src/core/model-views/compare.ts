import type { DeploymentModel } from '../../schemas/index.ts';
import { compareNumbers } from './raci.ts';
import { timeline } from './timeline.ts';
import { sumCosts, sumFte, type CostSums } from './totals.ts';

type Service = DeploymentModel['services'][number];

/** The figures that are compared first. */
export interface ModelFigures extends CostSums {
  readonly id: string;
  readonly fte: number;
  readonly studentFte: number;
  readonly services: number;
  readonly months: number;
  /** Months until the first service is delivered: end of the first phase that delivers one. */
  readonly firstServiceMonth: number;
  readonly currency: DeploymentModel['cost_basis']['currency'];
  /** Year of the prices. */
  readonly priceYear: number;
}

/** One service across several models. */
export interface ServiceComparison {
  readonly service: string;
  /** One entry for each model, null where it does not offer the service. */
  readonly offers: readonly (Pick<Service, 'level' | 'hours'> | null)[];
  /** True when all models offer it at the same level in the same hours. */
  readonly same: boolean;
}

/** One maturity parameter across several models. */
export interface TargetComparison {
  readonly parameter: string;
  /** One entry for each model: level and month by whose end it is reached; null where the model sets no target. */
  readonly targets: readonly ({ readonly level: number; readonly month: number } | null)[];
}

/**
 * Figures of one model.
 * @param model the model
 * @returns people, money, time
 */
export function modelFigures(model: DeploymentModel): ModelFigures {
  const { months, phases } = timeline(model.phases);
  const delivering = new Set(model.phases.filter(({ services }) => services.length > 0).map(({ id }) => id));
  return {
    id: model.id,
    fte: sumFte(model.roles),
    studentFte: sumFte(model.roles.filter(({ student }) => student)),
    services: model.services.length,
    months,
    firstServiceMonth: Math.min(months, ...phases.filter(({ id }) => delivering.has(id)).map(({ end }) => end)),
    currency: model.cost_basis.currency,
    priceYear: model.cost_basis.year,
    ...sumCosts(model.costs),
  };
}

/**
 * All services that any of the models offers.
 * @param models in the order of the columns
 * @returns one row for each service, by number
 */
export function compareServices(models: readonly DeploymentModel[]): ServiceComparison[] {
  const ids = [...new Set(models.flatMap(({ services }) => services.map(({ service }) => service)))].toSorted(
    compareNumbers,
  );
  return ids.map((id) => {
    const offers = models.map(({ services }) => {
      const found = services.find(({ service }) => service === id);
      return found ? { level: found.level, hours: found.hours } : null;
    });
    return { service: id, offers, same: new Set(offers.map((offer) => JSON.stringify(offer))).size === 1 };
  });
}

/**
 * All maturity parameters for which any of the models sets a target.
 * @param models in the order of the columns
 * @param order ids of the parameters in the order of their list
 * @returns one row for each parameter
 */
export function compareTargets(models: readonly DeploymentModel[], order: readonly string[]): TargetComparison[] {
  const ends = models.map(({ phases }) => new Map(timeline(phases).phases.map(({ id, end }) => [id, end])));
  const targetsOf = (parameter: string): TargetComparison['targets'] =>
    models.map(({ maturity_targets: targets }, i) => {
      const found = targets.findLast((target) => target.parameter === parameter);
      return found ? { level: found.level, month: ends[i]?.get(found.by_phase) ?? 0 } : null;
    });
  return order
    .map((parameter) => ({ parameter, targets: targetsOf(parameter) }))
    .filter(({ targets }) => targets.some(Boolean));
}

const WEIGHT = { low: 1, medium: 2, high: 3 } as const;

/**
 * Risks, the gravest first: by likelihood times impact, then in the order of the model.
 * @param risks risks of a model
 * @returns a sorted copy
 */
export function gravestFirst(risks: DeploymentModel['risks']): DeploymentModel['risks'] {
  return risks.toSorted((a, b) => WEIGHT[b.likelihood] * WEIGHT[b.impact] - WEIGHT[a.likelihood] * WEIGHT[a.impact]);
}
