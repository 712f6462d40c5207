import { didYouMean } from '../../shared/did-you-mean.ts';
import { isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'every-string-translated',
  severity: 'error',
  category: 'translation',
  kinds: ['strings'],
  demands: 'every string of the interface stands in every language',
  why: 'A button that is suddenly English between Polish ones looks broken, and an analyst in a hurry hesitates to press it.',
  *check(strings, { base }) {
    if (!isMapping(base?.value)) return;
    const english = base.value;
    // Starlight’s own strings stand in a translation only where ours is better, so they need not be in English.
    const others = Object.keys(strings).filter((name) => !Object.hasOwn(english, name));
    for (const name of Object.keys(english)) {
      if (Object.hasOwn(strings, name)) continue;
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
