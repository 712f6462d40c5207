import { isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

/** Texts that tell the entries of a list apart, so that two equal ones are a slip. */
const TELLING = new Set([
  'name',
  'title',
  'item',
  'question',
  'looks_like',
  'meaning',
  'definition',
  'fact',
  'flows',
  'risk',
  'duties',
  'scope',
]);

export default defineRule({
  id: 'no-repeated-text',
  severity: 'warning',
  category: 'content',
  kinds: 'every',
  demands: 'two entries of a list do not have the same name, title or description',
  why: 'Two maturity levels in the same words, or two steps of one title, cannot be told apart on a phone at night.',
  *check(_value, { parts }) {
    for (const { path, list } of parts.lists) {
      const seen = new Map<string, number>();
      for (const [index, entry] of list.entries()) {
        // FIRST and NIST give one name to entries below different parents.
        if (!isMapping(entry) || 'parent' in entry) continue;
        for (const field of Object.keys(entry).filter((name) => TELLING.has(name))) {
          const text = entry[field];
          if (typeof text !== 'string') continue;
          const key = `${field}: ${text.trim().toLowerCase()}`;
          const first = seen.get(key);
          if (first === undefined) seen.set(key, index);
          else {
            yield {
              path: [...path, index, field],
              message: `Entry ${first + 1} of this list has the same ${field.replaceAll('_', ' ')}.`,
              hint: 'Write what is different here, or merge the two entries.',
              related: [{ path: [...path, first, field], message: 'The same text stands here.' }],
            };
          }
        }
      }
    }
  },
});
