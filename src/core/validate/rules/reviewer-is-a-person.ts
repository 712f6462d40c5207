import { defineRule } from '../rule.ts';

const GROUP =
  /\b(?:board|committee|consortium|contributors?|department|group|office|project|team|university|working party)\b/i;

export default defineRule({
  id: 'reviewer-is-a-person',
  severity: 'error',
  category: 'content',
  kinds: ['model', 'playbook', 'checklist', 'page'],
  demands: 'a review names a person, with first name and surname',
  why: 'A rectorate asks who stands behind a plan. “The security team” has no answer, and cannot be asked again in three years.',
  *check({ reviewed }) {
    if (!reviewed) return;
    const [name = ''] = reviewed.by.split(/,|\(| – /);
    if (name.trim().split(/\s+/).length >= 2 && !GROUP.test(name)) return;
    yield {
      path: ['reviewed', 'by'],
      message: `“${reviewed.by}” does not begin with the name of a person.`,
      hint: 'Write first name, surname and role, separated by a comma, or `reviewed: null` until somebody has read it.',
    };
  },
});
