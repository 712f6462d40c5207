import type { PlaybookStep } from '../../../src/schemas/index.ts';
import { atEach, inPlaybook, type Operator } from './operator.ts';

/** Faults that only a playbook can have. */
export const PLAYBOOK_FAULTS: readonly Operator[] = [
  inPlaybook('a step that nothing leads to any more', ({ steps }) => {
    const targets = targetsOf(steps);
    return atEach(steps, ({ next = [] }, at) =>
      next.flatMap((id, own) => {
        const other = next.find((sibling) => sibling !== id);
        return countOf(targets, id) === 1 && other !== undefined ? [{ remove: ['steps', at, 'next', own] }] : [];
      }),
    );
  }),
  inPlaybook('an edge that leads past a step', ({ steps }) => {
    const nextOf = new Map(steps.map(({ id, next }) => [id, next]));
    const targets = targetsOf(steps);
    return atEach(steps, ({ next = [] }, at) => {
      const [only = ''] = next.length === 1 && countOf(targets, next[0]) === 1 ? next : [];
      const after = nextOf.get(only)?.[0];
      return after === undefined ? undefined : { set: ['steps', at, 'next', 0], to: after };
    });
  }),
  inPlaybook('a branch without an end', ({ steps }) =>
    atEach(steps, ({ next, ends }, at) =>
      next ? { remove: ['steps', at, 'next'] } : ends ? { remove: ['steps', at, 'ends'] } : undefined,
    ),
  ),
  inPlaybook('a step that follows itself', ({ steps }) =>
    atEach(steps, ({ id, next }, at) => (next ? { set: ['steps', at, 'next'], to: [id] } : undefined)),
  ),
  inPlaybook('a step that leads back without a question', ({ steps }) =>
    atEach(steps, ({ next }, at) => (next && at > 1 ? { set: ['steps', at, 'next'], to: [steps[0]?.id] } : undefined)),
  ),
  inPlaybook('an end with a step behind it', ({ steps }) =>
    atEach(steps, ({ ends }, at) =>
      ends ? { addTo: ['steps', at], field: 'next', value: [steps[0]?.id] } : undefined,
    ),
  ),
  inPlaybook('a decision with one answer', ({ steps }) =>
    atEach(steps, ({ decision }, at) =>
      decision?.branches.length === 2 ? { remove: ['steps', at, 'decision', 'branches', 1] } : undefined,
    ),
  ),
  inPlaybook('two answers in the same words', ({ steps }) =>
    atEach(steps, ({ decision }, at) =>
      decision
        ? { set: ['steps', at, 'decision', 'branches', 1, 'answer'], to: decision.branches[0]?.answer }
        : undefined,
    ),
  ),
  inPlaybook('answers that all lead to one step', ({ steps }) =>
    atEach(steps, ({ decision }, at) =>
      decision?.branches.length === 2
        ? { set: ['steps', at, 'decision', 'branches', 1, 'to'], to: decision.branches[0]?.to }
        : undefined,
    ),
  ),
  inPlaybook('a start in the middle', ({ start, steps }) =>
    atEach(steps, ({ id, phase }) =>
      id !== start && phase === 'containment' ? { set: ['start'], to: id } : undefined,
    ),
  ),
  inPlaybook('a role that has no step', ({ roles }) => {
    const [first] = roles;
    return first
      ? [{ appendTo: ['roles'], value: { ...first, id: 'observer', title: 'Observer', duties: 'Looks on.' } }]
      : [];
  }),
  inPlaybook('a step in the phase of the lessons that acts', ({ steps }) =>
    atEach(steps, ({ phase, next }, at) =>
      phase === 'containment' && next ? { set: ['steps', at, 'phase'], to: 'lessons' } : undefined,
    ),
  ),
  inPlaybook('a step of containment that keeps no evidence', ({ steps }) =>
    atEach(steps, ({ phase, evidence }, at) =>
      evidence.length > 0 && (phase === 'containment' || phase === 'eradication')
        ? { set: ['steps', at, 'evidence'], to: [] }
        : undefined,
    ),
  ),
  inPlaybook('a legal period that is too long', ({ notifications }) =>
    atEach(notifications, ({ duty, within }, at) =>
      within !== undefined && /GDPR Art\. 33|23\(4\)/.test(duty)
        ? { set: ['notifications', at, 'within'], to: 'P60D' }
        : undefined,
    ),
  ),
  inPlaybook('a notification without its source', ({ notifications }) =>
    atEach(notifications, (_, at) => ({ set: ['notifications', at, 'sources'], to: [] })),
  ),
  inPlaybook('notes for everybody', () => [{ set: ['tlp'], to: 'TLP:CLEAR' }]),
  inPlaybook('weeks of the year that lower the severity', ({ severity }) =>
    atEach(severity.calendar, (_, at) => ({ set: ['severity', 'calendar', at, 'to'], to: severity.base })),
  ),
  inPlaybook('a week of the year named twice', ({ severity: { calendar } }) =>
    atEach(calendar, (_, at) =>
      at === 0 ? undefined : { set: ['severity', 'calendar', at, 'window'], to: calendar[at - 1]?.window },
    ),
  ),
  inPlaybook('a tactic in the place of a technique', ({ attack }) =>
    atEach(attack, (_, at) => ({ set: ['attack', at], to: 'TA0001' })),
  ),
  inPlaybook('a first step of days', ({ start, steps }) =>
    atEach(steps, ({ id }, at) => (id === start ? { set: ['steps', at, 'within'], to: 'P2D' } : undefined)),
  ),
  inPlaybook('no source at all', () => [{ set: ['sources'], to: [] }]),
];

/** Where the steps lead, once for each way that leads there. */
function targetsOf(steps: readonly PlaybookStep[]): string[] {
  return steps.flatMap(({ next = [], decision }) => [...next, ...(decision?.branches ?? []).map(({ to }) => to)]);
}

function countOf(targets: readonly string[], id: string | undefined): number {
  return targets.filter((target) => target === id).length;
}
