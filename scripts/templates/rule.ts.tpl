import { defineRule } from '../rule.ts';

export default defineRule({
  id: '{{id}}',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'TODO: what must hold, as the end of the sentence “The validator checks that …”',
  why: 'TODO: why it matters for a SOC.',
  *check({ services }) {
    for (const [index, { service, scope }] of services.entries()) {
      if (scope !== 'TODO: the condition that breaks the rule') continue;
      yield {
        path: ['services', index, 'scope'],
        message: `TODO: what is wrong with service ${service}.`,
        hint: 'TODO: the smallest fix.',
      };
    }
  },
});
