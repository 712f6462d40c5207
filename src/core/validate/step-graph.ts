import type { Playbook } from '../../schemas/index.ts';
import { reachable, reversed, type Edges } from '../shared/graph.ts';

/**
 * The graph of a playbook’s steps.
 * @param playbook a playbook, valid against its schema
 * @returns for each step the steps that may follow it
 */
export function stepEdges({ steps }: Pick<Playbook, 'steps'>): Map<string, string[]> {
  return new Map(
    steps.map((step) => [step.id, [...(step.next ?? []), ...(step.decision?.branches.map(({ to }) => to) ?? [])]]),
  );
}

/**
 * Whether the start, or what follows a step, is no step of the playbook. The rule of unknown ids says so; what can be
 * reached cannot be told until it is mended.
 * @param playbook a playbook, valid against its schema
 */
export function namesUnknownStep(playbook: Pick<Playbook, 'start' | 'steps'>): boolean {
  const edges = stepEdges(playbook);
  return [playbook.start, ...[...edges.values()].flat()].some((id) => !edges.has(id));
}

/**
 * The steps that may come before a step.
 * @param edges the graph of the steps
 * @param id id of a step
 * @returns ids of all steps that lead to it, directly or through others; the step itself only when it stands in a circle
 */
export function stepsBefore(edges: Edges, id: string): Set<string> {
  const back = reversed(edges);
  return reachable(back, back.get(id) ?? []);
}
