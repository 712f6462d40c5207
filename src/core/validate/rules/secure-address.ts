import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'secure-address',
  severity: 'error',
  category: 'content',
  kinds: ['reference'],
  demands: 'an address of a page begins with https',
  why: 'Staff follow these links during an incident, often from a network that they do not trust. Plain http can be answered by the intruder.',
  *check(_list, { parts }) {
    for (const { path, text } of parts.texts) {
      if (!/^[a-z]+:\/\//i.test(text) || text.startsWith('https://')) continue;
      yield {
        path,
        message: `The address ${text} does not begin with https.`,
        hint: 'Write https, and open the page once to see that it answers.',
      };
    }
  },
});
