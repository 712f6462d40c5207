import type { DeploymentModel } from '../../../schemas/index.ts';
import { compareNumbers } from '../../shared/dotted-number.ts';
import { reachable } from '../../shared/graph.ts';

type Phase = DeploymentModel['phases'][number];
type Service = Readonly<Pick<DeploymentModel['services'][number], 'service'>> & { readonly needs: readonly string[] };

/** Phases of a plan, and where those went that are no longer there. */
export interface DerivedPhases {
  readonly phases: Phase[];
  /** The phase that stands for a phase of the model: itself, or the next one when it vanished. */
  readonly standsFor: (id: string) => string;
}

/**
 * The phases of a model for other services: what is left out vanishes, what was added is delivered as soon as all it
 * needs is there, and a phase that delivers nothing vanishes with its place in the order closed.
 * @param phases phases of the model, in reading order
 * @param services services of the plan
 * @returns phases in the same order
 */
export function phasesFor(phases: readonly Phase[], services: readonly Service[]): DerivedPhases {
  const offered = new Set(services.map(({ service }) => service));
  const kept = phases.map((phase) => ({ ...phase, services: phase.services.filter((id) => offered.has(id)) }));
  const planned = new Set(kept.flatMap((phase) => phase.services));
  const added = services.filter(({ service }) => !planned.has(service));
  return withoutEmpty(needsFirst(added).reduce(withService, kept));
}

/** Services so that each comes after what it needs. */
function needsFirst(services: readonly Service[]): Service[] {
  const order = new Map(services.map(({ service, needs }) => [service, needs]));
  const depth = (id: string): number => reachable(order, [id]).size;
  return services.toSorted((a, b) => depth(a.service) - depth(b.service) || compareNumbers(a.service, b.service));
}

/**
 * The earliest phase in which all needs are there and work of the same area is delivered; else the last in which
 * services are delivered. Where no phase waits for all the needs, the last one is made to wait for them.
 */
function withService(phases: readonly Phase[], { service, needs }: Service): Phase[] {
  const before = new Map(phases.map(({ id, after }) => [id, after]));
  const needed = phases.filter((phase) => phase.services.some((id) => needs.includes(id))).map(({ id }) => id);
  const ready = phases.filter(({ id }) => needed.every((other) => reachable(before, [id]).has(other)));
  const area = service.split('.')[0] ?? service;
  const chosen =
    ready.find((phase) => phase.services.some((id) => id.startsWith(`${area}.`))) ??
    ready.findLast((phase) => phase.services.length > 0) ??
    phases.at(-1);
  return phases.map((phase) => (phase === chosen ? delivering(phase, service, needed, before) : phase));
}

function delivering(
  phase: Phase,
  service: string,
  needed: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
): Phase {
  const known = reachable(before, [phase.id]);
  return {
    ...phase,
    services: [...phase.services, service].toSorted(compareNumbers),
    after: [...phase.after, ...needed.filter((id) => !known.has(id))],
  };
}

function withoutEmpty(phases: readonly Phase[]): DerivedPhases {
  const empty = phases.filter((phase) => phase.services.length + phase.delivers.length === 0);
  const gone = new Map(empty.map(({ id, after }) => [id, after]));
  const left = phases.filter(({ id }) => !gone.has(id));
  const through = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (gone.has(id) ? through(gone.get(id) ?? []) : [id]))),
  ];
  const next = (id: string): string => {
    const at = phases.findIndex((phase) => phase.id === id);
    return (phases.slice(at).find((phase) => !gone.has(phase.id)) ?? left.at(-1))?.id ?? id;
  };
  return { phases: left.map((phase) => ({ ...phase, after: through(phase.after) })), standsFor: next };
}
