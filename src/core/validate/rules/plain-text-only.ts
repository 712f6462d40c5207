import { defineRule } from '../rule.ts';
import { textsWith } from '../texts.ts';

// Each stops where the next one could begin: else a text full of beginnings would be read to its end from every one.
const MARKUP = [
  { pattern: /<\/?(?:a|b|br|div|em|i|img|li|p|script|span|strong|ul)(?:\s[^<>]*)?\/?>/i, name: 'HTML' },
  { pattern: /!?\[[^[\]]+\]\([^)\s[]+\)/, name: 'a Markdown link' },
  { pattern: /(?:^|\s)\*\*\S[^*]*\*\*/, name: 'Markdown for bold' },
];

/** Without one of these signs there is no markup; most texts have none. */
const SIGN = /[<\]*]/;

export default defineRule({
  id: 'plain-text-only',
  severity: 'warning',
  category: 'content',
  kinds: 'every',
  demands: 'a text is plain: no HTML and no Markdown',
  why: 'The same text goes to a page, a printed card and a file for another university’s tools. There the marks stand in the way of reading.',
  *check(_value, { parts }) {
    for (const { path, text } of textsWith(parts, SIGN, 'prose')) {
      const markup = MARKUP.find(({ pattern }) => pattern.test(text));
      if (!markup) continue;
      yield {
        path,
        message: `The text holds ${markup.name}, \`${markup.pattern.exec(text)?.[0].trim() ?? ''}\`.`,
        hint: 'Write it as plain text; an address goes into the entry of the source.',
      };
    }
  },
});
