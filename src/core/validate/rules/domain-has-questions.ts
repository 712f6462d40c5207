import { count } from '../../shared/count.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'domain-has-questions',
  severity: 'error',
  category: 'structure',
  kinds: ['checklist'],
  demands: 'each domain has at least two questions',
  why: 'The radar shows one point for each domain. One question alone makes that point a guess.',
  *check({ domains, questions }) {
    for (const [index, { id }] of domains.entries()) {
      const asked = questions.filter(({ domain }) => domain === id).length;
      if (asked >= 2) continue;
      yield {
        path: ['domains', index, 'id'],
        message: `Domain \`${id}\` has ${count(asked, 'question')}.`,
        hint: 'Add questions, or merge it with another domain.',
      };
    }
  },
});
