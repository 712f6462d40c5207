import { defineRule } from '../rule.ts';
import { textsWith } from '../texts.ts';

// Two words and a dot before the @ look like a name, unless one of them names a role.
const ADDRESS = /\b([a-z]+\.[a-z]+)@[a-z0-9.-]+\.[a-z]{2,}\b/gi;
const ROLE = /cert|csirt|soc|incident|abuse|security|office|help|info|noc|dpo|press/i;

export default defineRule({
  id: 'no-personal-address',
  severity: 'error',
  category: 'content',
  kinds: 'every',
  demands: 'no text holds the mail address of a person',
  why: 'People leave; a published name draws phishing. Role addresses stay and several people read them.',
  *check(_value, { parts }) {
    for (const { path, text } of textsWith(parts, /@/)) {
      const found = [...text.matchAll(ADDRESS)].find(([, local = '']) => !ROLE.test(local));
      if (!found) continue;
      yield {
        path,
        message: `\`${found[0]}\` looks like the address of a person.`,
        hint: 'Write a role address such as csirt@ or abuse@.',
      };
    }
  },
});
