import type { DeploymentModel } from '../../schemas/index.ts';
import { compareNumbers } from '../shared/dotted-number.ts';
import { reachable, reversed, type Edges } from '../shared/graph.ts';

/** What the services of a model say of each other. */
export type OfferedService = Pick<DeploymentModel['services'][number], 'service' | 'needs'>;

/** One need of a service, with how many of the published models agree. */
export interface UsualNeed {
  readonly service: string;
  /** Models that offer the service and name this need. */
  readonly models: number;
}

/** What a service usually needs, as the published models have it. */
export interface UsualNeeds {
  /** Models that offer the service. */
  readonly offered: number;
  readonly needs: readonly UsualNeed[];
}

/**
 * What each service usually needs: what at least half of the published models that offer it name as its need.
 * @param models published models
 * @returns needs by service; a service that no model offers is absent
 */
export function usualNeeds(
  models: readonly { readonly services: readonly OfferedService[] }[],
): Map<string, UsualNeeds> {
  const offers = models.flatMap(({ services }) => services);
  const ids = [...new Set(offers.map(({ service }) => service))].toSorted(compareNumbers);
  return new Map(ids.map((id) => [id, needsIn(offers.filter(({ service }) => service === id))]));
}

function needsIn(offers: readonly OfferedService[]): UsualNeeds {
  const named = [...new Set(offers.flatMap(({ needs }) => needs))].toSorted(compareNumbers);
  const needs = named
    .map((service) => ({ service, models: offers.filter((offer) => offer.needs.includes(service)).length }))
    .filter(({ models }) => models * 2 >= offers.length);
  return { offered: offers.length, needs };
}

/** Why a service must be in: the services of the choice that need it, directly or through others. */
export type Closure = ReadonlyMap<string, readonly string[]>;

/**
 * The chosen services and all that they need.
 * @param chosen numbers of services
 * @param needs what each service needs; a service that is absent needs nothing
 * @returns every service that must be delivered, by number, each with the services that need it directly
 */
export function closure(chosen: readonly string[], needs: Edges): Closure {
  const all = [...reachable(needs, chosen)].toSorted(compareNumbers);
  const neededBy = reversed(new Map(all.map((id) => [id, needs.get(id) ?? []])));
  return new Map(all.map((id) => [id, neededBy.get(id) ?? []]));
}

/**
 * What would break without a service.
 * @param service number of the service
 * @param delivered services of the plan, as of {@link closure}
 * @returns services of the plan that need it, directly or through others, by number
 */
export function dependants(service: string, delivered: Closure): string[] {
  const found = reachable(delivered, [service]);
  return [...delivered.keys()].filter((id) => id !== service && found.has(id));
}
