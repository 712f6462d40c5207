import type { DeploymentModel } from '../../schemas/index.ts';
import { compareNumbers } from '../shared/dotted-number.ts';
import { timeline } from './timeline.ts';
import { COST_CATEGORIES, costGroups, sumCosts, sumFte, type CostGroup, type CostSums, type Range } from './totals.ts';

type Service = DeploymentModel['services'][number];
type Party = DeploymentModel['parties'][number];

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
}

/** What one party has to do with the services of an area. */
export interface Duty {
  readonly party: string;
  /** Number of services that it delivers. */
  readonly responsible: number;
  /** Number of services for whose result it answers. */
  readonly accountable: number;
}

/** Who delivers one area of services in several models. */
export interface DutyComparison {
  /** Number of the area, for example 5. */
  readonly area: string;
  /** For each model the parties with a duty, in the order of the model. */
  readonly duties: readonly (readonly Duty[])[];
}

/** What kind of organisation brings how many people in several models. */
export interface StaffComparison {
  readonly kind: Party['kind'];
  /** FTE in each model. */
  readonly fte: readonly number[];
}

/** Running cost of one category in several models. */
export interface CostComparison {
  readonly category: CostGroup['category'];
  /** Cost a year in each model; null where it has no such line. */
  readonly years: readonly (Range | null)[];
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
    return { service: id, offers };
  });
}

/**
 * Who delivers the services of each area, in short.
 * @param models in the order of the columns
 * @returns one row for each area in which any model offers a service, by number
 */
export function compareDuties(models: readonly DeploymentModel[]): DutyComparison[] {
  const areas = new Set(models.flatMap(({ services }) => services.map(({ service }) => areaOf(service))));
  return [...areas].toSorted(compareNumbers).map((area) => ({
    area,
    duties: models.map(({ parties, services }) => {
      const own = services.filter(({ service }) => areaOf(service) === area);
      return parties.map(({ id }) => dutyOf(id, own)).filter((duty) => duty.responsible + duty.accountable > 0);
    }),
  }));
}

function areaOf(service: string): string {
  return service.split('.')[0] ?? service;
}

function dutyOf(party: string, services: readonly Service[]): Duty {
  return {
    party,
    responsible: services.filter(({ raci }) => raci.responsible.includes(party)).length,
    accountable: services.filter(({ raci }) => raci.accountable.includes(party)).length,
  };
}

/**
 * People by the kind of organisation that employs them.
 * @param models in the order of the columns
 * @returns one row for each kind that employs anybody, in the order in which the models name them
 */
export function compareStaff(models: readonly DeploymentModel[]): StaffComparison[] {
  const kinds = new Set(models.flatMap(({ parties }) => parties.map(({ kind }) => kind)));
  return [...kinds]
    .map((kind) => ({ kind, fte: models.map((model) => fteOf(model, kind)) }))
    .filter(({ fte }) => fte.some((each) => each > 0));
}

function fteOf({ parties, roles }: DeploymentModel, kind: Party['kind']): number {
  const own = new Set(parties.filter((party) => party.kind === kind).map(({ id }) => id));
  return sumFte(roles.filter(({ party }) => own.has(party)));
}

/**
 * Running costs by category.
 * @param models in the order of the columns
 * @returns one row for each category in which any model has a yearly cost
 */
export function compareCosts(models: readonly DeploymentModel[]): CostComparison[] {
  const groups = models.map(({ costs }) => costGroups(costs.filter(({ per }) => per === 'year')));
  return COST_CATEGORIES.map((category) => ({
    category,
    years: groups.map((own) => own.find((group) => group.category === category)?.year ?? null),
  })).filter(({ years }) => years.some(Boolean));
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
