import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'question-is-a-question',
  severity: 'warning',
  category: 'content',
  kinds: 'every',
  demands: 'a question has a question mark',
  why: 'At a decision the analyst on duty must see that something is asked. A statement in its place is read and passed over.',
  *check(_value, { parts }) {
    for (const { path, field, text } of parts.texts) {
      if (field !== 'question' || text.includes('?')) continue;
      yield { path, message: 'This question has no question mark.', hint: 'Write it as a question.' };
    }
  },
});
