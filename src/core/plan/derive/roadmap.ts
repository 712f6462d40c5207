import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanRoadmap } from '../../../schemas/plan-roadmap.ts';
import { cycleIn, reachable } from '../../shared/graph.ts';

type Phase = DeploymentModel['phases'][number];

/** Longest phase of a model file, in months. */
const MONTHS_MAX = 36;

/** Phases with the visitor’s changes. */
export interface ChangedPhases {
  readonly phases: Phase[];
  /** Phases that the visitor let wait for each other in a circle; then the order of the model holds. */
  readonly circle: readonly string[];
}

/**
 * The phases of a model with other durations and another order, each after those that it waits for.
 * @param phases phases of the model
 * @param changes what was said of phases, by their ids
 * @returns phases in reading order
 */
export function phasesAsChanged(phases: readonly Phase[], { phases: changes = {} }: PlanRoadmap): ChangedPhases {
  const known = new Set(phases.map(({ id }) => id));
  const longer = phases.map((phase) => ({
    ...phase,
    months: Math.min(MONTHS_MAX, changes[phase.id]?.months ?? phase.months),
  }));
  const reordered = longer.map((phase) => ({
    ...phase,
    after: (changes[phase.id]?.after ?? phase.after).filter((id) => known.has(id)),
  }));
  const circle = cycleIn(new Map(reordered.map(({ id, after }) => [id, after])));
  return circle === undefined
    ? { phases: inReadingOrder(reordered), circle: [] }
    : { phases: longer, circle: circle.slice(0, -1) };
}

/** A phase stands after all that it waits for; otherwise the order of the model is kept. */
function inReadingOrder(phases: readonly Phase[]): Phase[] {
  const before = new Map(phases.map(({ id, after }) => [id, after]));
  const sorted: Phase[] = [];
  const place = (phase: Phase): void => {
    if (sorted.includes(phase)) return;
    const waitsFor = reachable(before, phase.after);
    for (const other of phases) if (waitsFor.has(other.id)) place(other);
    sorted.push(phase);
  };
  for (const phase of phases) place(phase);
  return sorted;
}
