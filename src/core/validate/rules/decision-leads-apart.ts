import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'decision-leads-apart',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'the answers to a decision differ, and at least two lead to different steps',
  why: 'A question whose answers all lead to one step costs minutes at night and decides nothing.',
  *check({ steps }) {
    for (const [index, { id, decision }] of steps.entries()) {
      if (!decision) continue;
      const path = ['steps', index, 'decision', 'branches'];
      const [first, ...others] = decision.branches;
      if (others.every(({ to }) => to === first?.to)) {
        yield {
          path: [...path, 1, 'to'],
          message: `Every answer of step \`${id}\` leads to \`${first?.to ?? ''}\`.`,
          hint: 'Lead one answer to another step, or write `next` instead of `decision`.',
          related: [{ path: [...path, 0, 'to'], message: 'The first answer leads there too.' }],
        };
      }
      for (const [at, { answer }] of decision.branches.entries()) {
        const same = decision.branches.findIndex((branch) => branch.answer.toLowerCase() === answer.toLowerCase());
        if (same === at) continue;
        yield {
          path: [...path, at, 'answer'],
          message: `The answer “${answer}” stands twice in step \`${id}\`.`,
          hint: 'Give each answer its own words, so that one of them fits.',
          related: [{ path: [...path, same, 'answer'], message: 'It stands here first.' }],
        };
      }
    }
  },
});
