import type { Playbook, PlaybookStep } from '../../schemas/index.ts';

/** A phase of a playbook. */
export type PlaybookPhase = PlaybookStep['phase'];

/** A way on from a step: the step that follows and, after a decision, the answer that leads there. */
export interface StepExit {
  readonly to: string;
  readonly answer?: string;
}

/** The part of a playbook that its graph is made of. */
export type StepGraph = Pick<Playbook, 'start' | 'steps'>;

/**
 * The ways on from a step.
 * @param step a step of a playbook
 * @returns none at an end, one or more otherwise; those of a decision carry their answers
 */
export function exitsOf(step: Pick<PlaybookStep, 'next' | 'decision'>): StepExit[] {
  const following = (step.next ?? []).map((to) => ({ to }));
  return [...following, ...(step.decision?.branches ?? []).map(({ answer, to }) => ({ to, answer }))];
}

/**
 * The steps that lead to each step.
 * @param playbook a playbook, valid against its rules
 * @returns for each step the ids of its predecessors, in the order of the file, each once
 */
export function predecessors({ steps }: Pick<StepGraph, 'steps'>): Map<string, string[]> {
  const before = new Map<string, string[]>(steps.map(({ id }) => [id, []]));
  for (const step of steps) {
    for (const to of new Set(exitsOf(step).map((exit) => exit.to))) before.get(to)?.push(step.id);
  }
  return before;
}

/**
 * Edges that lead forward. An edge that repeats work, as when a check fails, is left out: one to a step that stands
 * earlier in the file and leads here. What remains has no cycle.
 * @param playbook a playbook, valid against its rules
 * @returns for each step the ids of the steps after it, each once
 */
export function forwardEdges({ steps }: Pick<StepGraph, 'steps'>): Map<string, string[]> {
  const all = new Map(steps.map((step) => [step.id, [...new Set(exitsOf(step).map(({ to }) => to))]]));
  const place = new Map(steps.map(({ id }, index) => [id, index]));
  const repeats = (from: string, to: string): boolean =>
    (place.get(to) ?? Infinity) <= (place.get(from) ?? 0) && reachableFrom(to, all).has(from);
  return new Map([...all].map(([from, targets]) => [from, targets.filter((to) => !repeats(from, to))]));
}

/** A step and all that can follow it. */
function reachableFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const to of edges.get(id) ?? []) reached.add(to);
  return reached;
}
