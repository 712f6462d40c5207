import { overlayProblems } from '../overlay-walk.ts';
import { defineRule } from '../rule.ts';

const id = 'overlay-texts-only';

export default defineRule({
  id,
  severity: 'error',
  category: 'translation',
  kinds: ['overlay'],
  demands: 'a translation holds texts only, no numbers, ids or choices',
  why: 'A number kept in six languages becomes six numbers. Figures, ids and levels live in the English file alone.',
  *check(overlay, { base }) {
    if (!base) return;
    yield* overlayProblems(overlay, base, id);
  },
});
