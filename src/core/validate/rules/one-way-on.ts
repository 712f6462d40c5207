import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'one-way-on',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'each step has exactly one of next, decision or ends',
  why: 'At the end of a step the analyst must know what comes now. Silence or two answers cost minutes.',
  *check({ steps }) {
    for (const [index, step] of steps.entries()) {
      const ways = [step.next?.length ? 'next' : '', step.decision ? 'decision' : '', step.ends ? 'ends' : ''].filter(
        Boolean,
      );
      if (ways.length === 1) continue;
      const last = ways[1] === undefined ? undefined : ways.at(-1);
      yield {
        path: ['steps', index, last ?? 'id'],
        at: last === undefined ? 'value' : 'key',
        message:
          ways.length === 0 ? `Step \`${step.id}\` leads nowhere.` : `Step \`${step.id}\` has ${ways.join(' and ')}.`,
        hint: ways.length === 0 ? 'Add `next: [step-id]`, a `decision`, or `ends: true`.' : 'Keep one of them.',
        related: ways.slice(0, -1).map((way) => ({
          path: ['steps', index, way],
          at: 'key' as const,
          message: `Here is \`${way}\`.`,
        })),
      };
    }
  },
});
