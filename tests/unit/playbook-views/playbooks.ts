import type { Playbook, PlaybookStep } from '../../../src/schemas/index.ts';

type Ways = Partial<Pick<PlaybookStep, 'phase' | 'role' | 'within' | 'next' | 'decision' | 'ends'>>;

/** A step with texts that do not matter. */
export function step(id: string, ways: Ways): PlaybookStep {
  return {
    id,
    phase: 'analysis',
    title: `Do ${id}`,
    role: 'lead',
    do: ['Do it.'],
    why: 'Because.',
    evidence: [],
    within: 'PT10M',
    ...ways,
  };
}

/** A question whose answers lead to steps. */
export function ask(...branches: readonly [answer: string, to: string][]): NonNullable<PlaybookStep['decision']> {
  return { question: 'Which?', branches: branches.map(([answer, to]) => ({ answer, to })) };
}

/** The parts of a playbook that the views read; it starts with the first step. */
export function playbook(...steps: PlaybookStep[]): Pick<Playbook, 'start' | 'steps' | 'roles'> {
  const roles = ['lead', 'analyst', 'idle'].map((id) => ({ id, title: `The ${id}`, duties: 'Helps.' }));
  return { start: steps[0]?.id ?? '', steps, roles };
}
