import { isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'string-placeholders-kept',
  severity: 'error',
  category: 'translation',
  kinds: ['strings'],
  demands: 'a translated string has the placeholders of the English one',
  why: 'What stands in braces is replaced by a number or a name. Without it the number of open steps never shows; mistyped, the braces do.',
  *check(strings, { base }) {
    if (!isMapping(base?.value)) return;
    for (const [name, text] of Object.entries(strings)) {
      const english = Object.hasOwn(base.value, name) ? base.value[name] : undefined;
      if (typeof english !== 'string') continue;
      const [wanted, found] = [placeholders(english), placeholders(text)];
      const missing = [...wanted].filter((each) => !found.has(each));
      const extra = [...found].filter((each) => !wanted.has(each));
      if (missing.length + extra.length === 0) continue;
      const faults = [
        ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
        ...(extra.length > 0 ? [`has ${extra.join(', ')}, which English has not`] : []),
      ];
      yield {
        path: [name],
        message: `The string ${faults.join(' and ')}.`,
        hint: wanted.size === 0 ? 'Take the braces out.' : `Keep ${[...wanted].join(', ')} as in English.`,
      };
    }
  },
});

function placeholders(text: string): Set<string> {
  return new Set(text.match(/\{+\w+\}+/g) ?? []);
}
