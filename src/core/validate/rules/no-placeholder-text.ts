import { defineRule } from '../rule.ts';
import { textsWith } from '../texts.ts';

const PLACEHOLDER =
  /\b(TODO|TBD|FIXME|XXX)\b|\blorem ipsum\b|\bto be (written|defined|decided|confirmed)\b|^(\.\.\.|…|-|\?+)$/im;

export default defineRule({
  id: 'no-placeholder-text',
  severity: 'error',
  category: 'content',
  kinds: 'every',
  demands: 'no text is a placeholder',
  why: 'An unfinished step is found by the analyst who needs it at night. A page exists when it is finished.',
  *check(_value, { parts }) {
    for (const { path, field, found } of textsWith(parts, PLACEHOLDER)) {
      // A command may hold anything; its placeholders are words in capitals that the reader replaces.
      if (field === 'run') continue;
      yield {
        path,
        message: `The text holds the placeholder \`${found[0]}\`.`,
        hint: 'Write the text, or leave the entry out until it is finished.',
      };
    }
  },
});
