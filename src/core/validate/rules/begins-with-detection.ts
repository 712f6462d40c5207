import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'begins-with-detection',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'the first step belongs to detection or analysis',
  why: 'Containing before looking destroys evidence and warns the intruder.',
  *check({ start, steps }) {
    const index = steps.findIndex(({ id }) => id === start);
    const first = steps[index];
    if (!first || first.phase === 'detection' || first.phase === 'analysis') return;
    yield {
      path: ['start'],
      message: `The playbook starts with \`${start}\`, a step of the phase ${first.phase}.`,
      hint: 'Start with a step that confirms what happened.',
      related: [{ path: ['steps', index, 'phase'], message: `\`${start}\` belongs to ${first.phase}.` }],
    };
  },
});
