import type { Playbook } from '../../schemas/index.ts';

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
