import type { DeploymentModel } from '../../schemas/index.ts';
import type { PlanServices } from '../../schemas/plan-services.ts';
import { compareNumbers } from '../shared/dotted-number.ts';
import type { Edges } from '../shared/graph.ts';
import { closure, dependants, type Closure } from './needs.ts';

type Service = DeploymentModel['services'][number];

/** Why a service is in the plan. */
export type Because = 'model' | 'picked' | 'needed';

/** One service of a plan. */
export interface PlannedService {
  readonly service: string;
  readonly because: Because;
  /** True when the visitor left it out and other services hold it in. */
  readonly heldIn: boolean;
  /** Services of the plan that need it directly. */
  readonly neededBy: readonly string[];
  /** Services of the plan that would have to go with it. */
  readonly breaks: readonly string[];
  readonly needs: readonly string[];
  readonly level: Service['level'];
  readonly hours: Service['hours'];
}

/** What the services of a plan are made from. */
export interface ServicesInput {
  /** Services of the chosen model. */
  readonly offered: readonly Pick<Service, 'service' | 'level' | 'hours' | 'needs'>[];
  /** What a service usually needs that the model does not offer. */
  readonly usual: Edges;
  readonly choices: PlanServices['choices'];
}

/**
 * The services of a plan: those of the model, without what was left out, with what was picked, and all that they need.
 * Never empty: when nothing is left, the model’s own services stay.
 * @param input services of the model, usual needs and the visitor’s decisions
 * @returns services by number
 */
export function plannedServices(input: ServicesInput): PlannedService[] {
  const needs = needsOf(input);
  const wanted = wantedServices(input);
  const found = closure(wanted, needs);
  const promises = promisesOf(found, input);
  return [...found.keys()].map((service) => ({
    service,
    because: wanted.includes(service) ? (isOffered(service, input) ? 'model' : 'picked') : 'needed',
    heldIn: input.choices?.[service]?.offered === false && !wanted.includes(service),
    neededBy: found.get(service) ?? [],
    breaks: dependants(service, found),
    needs: needs.get(service) ?? [],
    ...(promises.get(service) ?? leastFor([])),
  }));
}

/**
 * What each service needs: as the chosen model says, else as the published models have it.
 * @param input services of the model and usual needs
 * @returns needs by service
 */
export function needsOf({ offered, usual }: Pick<ServicesInput, 'offered' | 'usual'>): Edges {
  return new Map([...usual, ...offered.map(({ service, needs }) => [service, needs] as const)]);
}

function isOffered(service: string, { offered }: ServicesInput): boolean {
  return offered.some((each) => each.service === service);
}

function wantedServices({ offered, choices = {} }: ServicesInput): string[] {
  const fromModel = offered.map(({ service }) => service);
  const kept = fromModel.filter((service) => choices[service]?.offered !== false);
  const picked = Object.keys(choices).filter((id) => choices[id]?.offered === true && !fromModel.includes(id));
  const wanted = [...kept, ...picked];
  return (wanted.length === 0 ? fromModel : wanted).toSorted(compareNumbers);
}

type Promised = Pick<PlannedService, 'level' | 'hours'>;

/**
 * Level and hours of every service. One that the model lacks promises the least, but never less than those that lean on
 * it: nobody can analyse by day what is looked at on request.
 */
function promisesOf(found: Closure, input: ServicesInput): ReadonlyMap<string, Promised> {
  const promises = new Map<string, Promised>();
  const settle = (id: string): Promised => {
    const known = promises.get(id);
    if (known) return known;
    // Stands for the service while its dependants are asked, should they lead back to it.
    promises.set(id, { level: 'basic', hours: 'on-request' });
    const offered = input.offered.find(({ service }) => service === id);
    const from = offered ?? leastFor((found.get(id) ?? []).map(settle));
    const choice = input.choices?.[id];
    const promised = { level: choice?.level ?? from.level, hours: choice?.hours ?? from.hours };
    promises.set(id, promised);
    return promised;
  };
  for (const id of found.keys()) settle(id);
  return promises;
}

function leastFor(dependants: readonly Promised[]): Promised {
  return {
    level: dependants.some(({ level }) => level === 'advanced') ? 'standard' : 'basic',
    hours: dependants.some(({ hours }) => hours !== 'on-request') ? '8x5' : 'on-request',
  };
}
