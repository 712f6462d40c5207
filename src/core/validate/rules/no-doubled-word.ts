import { defineRule } from '../rule.ts';
import { textsWith } from '../texts.ts';

/** Short words that are never meant twice in a row. “That that” and “had had” can be. */
const DOUBLED = /\b(the|a|an|and|or|of|to|in|on|at|for|with|from|by|is|are|be|this|not|who|when|which)\s+\1\b/i;

export default defineRule({
  id: 'no-doubled-word',
  severity: 'warning',
  category: 'content',
  kinds: ['model', 'playbook', 'checklist', 'reference'],
  demands: 'no short word stands twice in a row',
  why: 'A doubled word is the trace of a sentence changed in haste, and the half that should have gone is often still there.',
  *check(_value, { parts }) {
    for (const { path, found } of textsWith(parts, DOUBLED, 'prose')) {
      yield {
        path,
        message: `“${found[0]}” stands here.`,
        hint: 'Take one of the two words out, and read the sentence again.',
      };
    }
  },
});
