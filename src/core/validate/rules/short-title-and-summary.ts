import { defineRule } from '../rule.ts';

const LONGEST = { title: 90, summary: 400 };

export default defineRule({
  id: 'short-title-and-summary',
  severity: 'warning',
  category: 'content',
  kinds: ['model', 'playbook', 'checklist', 'reference', 'overlay'],
  demands: 'a title has at most 90 characters and a summary at most 400',
  why: 'Search shows the title and the summary. Whoever looks for a playbook at night reads two lines, not ten.',
  *check(value) {
    for (const field of ['title', 'summary'] as const) {
      const text: unknown = value[field];
      if (typeof text !== 'string' || text.length <= LONGEST[field]) continue;
      yield {
        path: [field],
        message: `The ${field} has ${text.length} characters.`,
        hint: `Keep it to ${LONGEST[field]}: what it is, and for whom.`,
      };
    }
  },
});
