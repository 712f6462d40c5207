import { defineRule } from '../rule.ts';
import { textsWith } from '../texts.ts';

/** What UTF-8 looks like when it was read as Windows-1252 or Latin-1, and the sign for a letter that got lost. */
const GARBLED = /[ÂÃÄÅ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€|\u0080)|\uFFFD/;

export default defineRule({
  id: 'no-garbled-letters',
  severity: 'error',
  category: 'content',
  kinds: 'every',
  demands: 'no letter was garbled on the way through another program',
  why: 'Names and translations full of Ã and Å make a reader at a Czech or Lithuanian university doubt the rest.',
  *check(_value, { parts }) {
    for (const { path, text, found } of textsWith(parts, GARBLED)) {
      const around = text.slice(Math.max(0, found.index - 6), found.index + 8).trim();
      yield {
        path,
        message: `Letters are garbled near “${around}”.`,
        hint: 'Copy the text again from the original, and save the file as UTF-8.',
      };
    }
  },
});
