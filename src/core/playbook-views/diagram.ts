import type { Playbook } from '../../schemas/index.ts';
import { exitsOf } from './graph.ts';
import { numberedSteps } from './order.ts';

/** A step as the diagram draws it. */
export interface StepNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'start' | 'end' | 'decision' | 'parallel' | 'step';
  readonly detail: string;
}

/** A way between steps as the diagram draws it. */
export interface StepEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** True where work is repeated: the edge leads back to an earlier step. */
  readonly dashed?: boolean;
}

/**
 * The graph of a playbook, ready for layout. A decision shows its question, every other step its role.
 * @param playbook a playbook, valid against its rules
 * @returns nodes in the order of work and the edges between them; answers that lead to the same step share an edge
 */
export function stepGraph(playbook: Pick<Playbook, 'start' | 'steps' | 'roles'>): {
  nodes: StepNode[];
  edges: StepEdge[];
} {
  const all = numberedSteps(playbook);
  const place = new Map(all.map(({ number, step }) => [step.id, number]));
  const roles = new Map(playbook.roles.map(({ id, title }) => [id, title]));
  const nodes = all.map(({ number, step }) => ({
    id: step.id,
    label: `${number} ${step.title}`,
    kind: kindOf(step, playbook.start),
    detail: step.decision?.question ?? roles.get(step.role) ?? '',
  }));
  const edges = all.flatMap(({ step }) =>
    merged(exitsOf(step)).map(({ to, answers }) => ({
      from: step.id,
      to,
      ...(answers.length > 0 && { label: answers.join('\n') }),
      ...((place.get(to) ?? 0) <= (place.get(step.id) ?? 0) && { dashed: true }),
    })),
  );
  return { nodes, edges };
}

function kindOf({ id, decision, next = [], ends }: Playbook['steps'][number], start: string): StepNode['kind'] {
  if (decision) return 'decision';
  if (ends === true) return 'end';
  if (next.length > 1) return 'parallel';
  return id === start ? 'start' : 'step';
}

function merged(exits: readonly { to: string; answer?: string }[]): { to: string; answers: string[] }[] {
  const targets = [...new Set(exits.map(({ to }) => to))];
  return targets.map((to) => ({
    to,
    answers: exits.flatMap((exit) => (exit.to === to && exit.answer ? [exit.answer] : [])),
  }));
}
