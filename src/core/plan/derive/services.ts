import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { amongParties, proposedRaci, withParts, type Raci } from '../../responsibilities/index.ts';
import { plannedServices, type PlannedService } from '../../services/index.ts';
import type { PlanningData } from './data.ts';
import type { PlanNote } from './notes.ts';

type Service = DeploymentModel['services'][number];
type Party = DeploymentModel['parties'][number];

/** Services of a plan, and why each is in. */
export interface DerivedServices {
  readonly planned: readonly PlannedService[];
  readonly services: Service[];
  readonly notes: readonly PlanNote[];
}

/**
 * The services of a plan, why each is in, and what leans on it.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @param data what published models say of needs
 * @returns services by number
 */
export function servicesOf(plan: Pick<PlanFile, 'services'>, base: DeploymentModel, data: Pick<PlanningData, 'needs'>) {
  const usual = new Map(
    Object.entries(data.needs).map(([id, { needs }]) => [id, needs.map(({ service }) => service)] as const),
  );
  return plannedServices({ offered: base.services, usual, choices: plan.services.choices });
}

/**
 * The services of a plan with everything that a model file says of them. Those of the chosen model keep their place,
 * the others come after them.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @param parties parties of the plan
 * @param data what published models say
 * @returns services, why each is in, and what had to be settled
 */
export function derivedServices(
  plan: PlanFile,
  base: DeploymentModel,
  parties: readonly Party[],
  data: PlanningData,
): DerivedServices {
  const planned = servicesOf(plan, base, data);
  const place = (id: string): number => base.services.findIndex(({ service }) => service === id);
  const ordered = [
    ...planned.filter(({ service }) => place(service) >= 0).toSorted((a, b) => place(a.service) - place(b.service)),
    ...planned.filter(({ service }) => place(service) < 0),
  ];
  const notes: PlanNote[] = [];
  const services = ordered.map((one): Service => {
    const { service, level, hours, needs } = one;
    const asked = askedRaci(one, plan, base, parties, data);
    const raci = withDoer(asked, usualRaci(service, base, parties, data));
    if (raci !== asked) notes.push({ kind: 'doer-filled', service, parties: raci.responsible });
    return { service, level, hours, scope: scopeOf(service, base, data), needs: [...needs], raci };
  });
  return { planned, services, notes };
}

/**
 * Who does what in a service as the visitor has it, gaps included.
 * @param one the service
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @param parties parties of the plan
 * @param data what published models say
 * @returns parts of the parties that are there
 */
export function askedRaci(
  one: Pick<PlannedService, 'service'>,
  plan: Pick<PlanFile, 'responsibilities'>,
  base: DeploymentModel,
  parties: readonly Party[],
  data: PlanningData,
): Raci {
  const edits = plan.responsibilities.parts?.[one.service] ?? {};
  const known = new Set(parties.map(({ id }) => id));
  return amongParties(withParts(usualRaci(one.service, base, parties, data), edits), known);
}

/**
 * Who does what in a service before the visitor changes anything: as in the chosen model, else as proposed.
 * @param id number of the service
 * @param base the chosen model
 * @param parties parties of the plan
 * @param data what published models say
 * @returns the parts
 */
export function usualRaci(id: string, base: DeploymentModel, parties: readonly Party[], data: PlanningData): Raci {
  const offered = base.services.find(({ service }) => service === id);
  return offered?.raci ?? proposedRaci({ parties, offered: base.services, usual: data.parts[id] });
}

/** A model file names somebody who does the work: the party that answers for it, or whoever did it before. */
function withDoer(asked: Raci, before: Raci): Raci {
  if (asked.responsible.length > 0) return asked;
  const doers = asked.accountable.length > 0 ? asked.accountable : before.responsible;
  const others = (ids: readonly string[]): string[] => ids.filter((id) => !doers.includes(id));
  return { ...asked, responsible: [...doers], consulted: others(asked.consulted), informed: others(asked.informed) };
}

function scopeOf(id: string, base: DeploymentModel, { services }: PlanningData): string {
  const offered = base.services.find(({ service }) => service === id);
  const named = services.find((service) => service.id === id);
  return offered?.scope ?? `${named?.gist ?? `Service ${id}.`} Added to the published model in this plan.`;
}
