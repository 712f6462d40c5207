import { didYouMean } from '../../shared/did-you-mean.ts';
import { isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'every-string-translated',
  severity: 'error',
  category: 'translation',
  kinds: ['strings'],
  demands: 'a group of strings that a language has begun is whole',
  why: 'A button that is suddenly English between Polish ones looks broken, and an analyst in a hurry hesitates to press it.',
  *check(strings, { base }) {
    if (!isMapping(base?.value)) return;
    const english = base.value;
    // Starlight’s own strings stand in a translation only where ours is better, so they need not be in English.
    const others = Object.keys(strings).filter((name) => !Object.hasOwn(english, name));
    const begun = new Set(Object.keys(strings).map(groupOf));
    for (const name of Object.keys(english)) {
      if (Object.hasOwn(strings, name) || !begun.has(groupOf(name))) continue;
      const meant = didYouMean(name, others);
      yield {
        path: meant === undefined ? [] : [meant],
        at: 'key',
        message: `The string \`${name}\` is missing.`,
        hint: meant === undefined ? `Translate it: “${String(english[name])}”.` : `Is it the one written \`${meant}\`?`,
      };
    }
  },
});

/** The part of the interface that a string belongs to: its name up to the first dot. One that is not begun stays English. */
function groupOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
