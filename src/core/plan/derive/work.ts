import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import type { PlanningData } from './data.ts';
import { headOf } from './head.ts';
import { missingInterfaces } from './interfaces.ts';
import { partiesOf } from './parties.ts';
import { askedRaci, derivedServices, type DerivedServices } from './services.ts';

/** What is done in a plan and by whom; nothing of people, money and time. */
export interface PlannedWork extends DerivedServices, Pick<DeploymentModel, 'parties' | 'interfaces'> {}

/**
 * What is done in a plan and by whom: the part of its model that follows from services and responsibilities alone.
 * @param plan the visitor’s plan
 * @param base the published model that it builds on
 * @param data what published models and the list of services say
 * @returns parties with all that were added, services, interfaces, and what was settled on the way
 */
export function workOf(plan: PlanFile, base: DeploymentModel, data: PlanningData): PlannedWork {
  const parties = partiesOf(base, plan.responsibilities);
  const { planned, services, notes } = derivedServices(plan, base, parties, data);
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const joined = missingInterfaces(services, base.interfaces, (id) => names.get(id) ?? id);
  return {
    ...{ parties, planned, services },
    interfaces: [...base.interfaces, ...joined],
    notes: [...notes, ...joined.map(({ from, to }) => ({ kind: 'interface-added' as const, from, to }))],
  };
}

/** The part of a plan that its table of who does what shows. */
export type AskedWork = Pick<DeploymentModel, 'title' | 'parties' | 'services' | 'interfaces'>;

/**
 * A plan’s work as the visitor has it, with the gaps that a file could not have: for the table of who does what.
 * @param plan the visitor’s plan
 * @param base the published model that it builds on
 * @param data what published models and the list of services say
 * @returns parties with all that were added, and services with the parts that were asked for
 */
export function askedWork(plan: PlanFile, base: DeploymentModel, data: PlanningData): AskedWork {
  const { parties, services, interfaces } = workOf(plan, base, data);
  return {
    ...{ title: headOf(plan, base).title, parties, interfaces },
    services: services.map((one) => ({ ...one, raci: askedRaci(one, plan, base, parties, data) })),
  };
}
