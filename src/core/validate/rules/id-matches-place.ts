import { defineRule } from '../rule.ts';
import { shortText } from '../schema-problems.ts';

export default defineRule({
  id: 'id-matches-place',
  severity: 'error',
  category: 'reference',
  kinds: 'every',
  demands: 'the id of a published file equals the name of its folder, or of the file for a reference list',
  why: 'Addresses, translations and downloads are built from the folder’s name. Two names for one thing lead readers to the wrong page.',
  *check(value, { expectedId }) {
    const id = 'id' in value ? value.id : undefined;
    if (expectedId === undefined || id === expectedId) return;
    yield {
      path: ['id'],
      message: `The id is \`${shortText(id)}\`, but the file stands at \`${expectedId}\`.`,
      hint: `Write \`id: ${expectedId}\`, or rename the folder before it is published.`,
    };
  },
});
