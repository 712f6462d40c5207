import { defineRule } from '../rule.ts';

const FIELDS = new Set(['updated', 'on', 'mapped_on', 'retrieved', 'read_on']);
const YEARS = { first: 2015, last: 2040 };

export default defineRule({
  id: 'date-plausible',
  severity: 'error',
  category: 'content',
  kinds: 'every',
  demands: 'a date lies between 2015 and 2040',
  why: 'Whoever is on duty looks at the date to see whether a playbook is still good. 2062 for 2026 makes it good for ever.',
  *check(_value, { parts }) {
    for (const { path, field, text } of parts.texts) {
      if (!FIELDS.has(field)) continue;
      const year = Number(/^(\d{4})-\d\d-\d\d$/.exec(text)?.[1]);
      if (!(year < YEARS.first || year > YEARS.last)) continue;
      yield {
        path,
        message: `The date ${text} is far from today.`,
        hint: 'Check the year; digits change places easily.',
      };
    }
  },
});
