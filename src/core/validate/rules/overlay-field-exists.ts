import { overlayProblems } from '../overlay-walk.ts';
import { defineRule } from '../rule.ts';

const id = 'overlay-field-exists';

export default defineRule({
  id,
  severity: 'error',
  category: 'translation',
  kinds: ['overlay'],
  demands: 'every field of a translation exists in the English file',
  why: 'A text under a name that does not exist is never shown, and its translator never learns why.',
  *check(overlay, { base }) {
    if (!base) {
      yield {
        path: [],
        message: 'No readable English file stands beside this translation.',
        hint: 'Put it in the folder of the English file, and correct that file first.',
      };
      return;
    }
    yield* overlayProblems(overlay, base, id);
  },
});
