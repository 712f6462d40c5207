import { defineRule } from '../rule.ts';
import { translatedTexts } from '../translated-texts.ts';

/** Shorter texts may well be a name, which is the same in every language. */
const WORDS = 4;

export default defineRule({
  id: 'overlay-is-translated',
  severity: 'warning',
  category: 'translation',
  kinds: ['overlay'],
  demands: 'a text of a translation is not the English one',
  why: 'English left in a translation counts as translated, so nobody comes back to it, and staff without English never learn what it says.',
  *check(overlay, { base }) {
    for (const { path, text, english } of translatedTexts(overlay, base?.value)) {
      if (text !== english || text.split(/\s+/).length < WORDS) continue;
      yield {
        path,
        message: 'This text is still the English one.',
        hint: 'Translate it, or take it out: what a translation leaves out is shown in English and marked so.',
      };
    }
  },
});
