import { overlayProblems } from '../overlay-walk.ts';
import { defineRule } from '../rule.ts';

const id = 'overlay-list-length';

export default defineRule({
  id,
  severity: 'error',
  category: 'translation',
  kinds: ['overlay'],
  demands: 'a translated list has as many entries as the English one',
  why: 'A missing entry moves all that follow, so that a sentence ends up beside the wrong step.',
  *check(overlay, { base }) {
    if (!base) return;
    yield* overlayProblems(overlay, base, id);
  },
});
