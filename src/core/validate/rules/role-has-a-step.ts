import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'role-has-a-step',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'each role of a playbook does at least one step',
  why: 'A role without a step gets an empty checklist, and its holder waits for instructions that never come.',
  *check({ roles, steps }) {
    for (const [index, { id }] of roles.entries()) {
      if (steps.some(({ role }) => role === id)) continue;
      yield {
        path: ['roles', index, 'id'],
        message: `Role \`${id}\` does no step.`,
        hint: 'Give it a step, or take the role out.',
      };
    }
  },
});
