import { choice } from '../../shared/did-you-mean.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fix-page-exists',
  severity: 'error',
  category: 'reference',
  kinds: ['checklist'],
  demands: 'the page that closes a gap exists on this site',
  why: 'A low score is only useful when the next click leads to the remedy.',
  *check({ questions }, { pages }) {
    if (!pages) return;
    for (const [index, { fix }] of questions.entries()) {
      if (pages.has(fix.page)) continue;
      yield {
        path: ['questions', index, 'fix', 'page'],
        message: `There is no page ${fix.page}.`,
        ...choice(fix.page, pages),
      };
    }
  },
});
