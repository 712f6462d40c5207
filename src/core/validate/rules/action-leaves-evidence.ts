import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'action-leaves-evidence',
  severity: 'warning',
  category: 'content',
  kinds: ['playbook'],
  demands: 'a step of containment or eradication says what to keep as evidence',
  why: 'These steps change systems. What was not kept before is gone when the disciplinary board or the police ask for it.',
  *check({ steps }) {
    for (const [index, { id, phase, evidence }] of steps.entries()) {
      if (evidence.length > 0 || (phase !== 'containment' && phase !== 'eradication')) continue;
      yield {
        path: ['steps', index, 'evidence'],
        message: `Step \`${id}\` of the phase ${phase} keeps no evidence.`,
        hint: 'Name at least what was done, when and by whom, and where it is kept.',
      };
    }
  },
});
