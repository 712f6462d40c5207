import { defineRule } from '../rule.ts';

/** Fields, and lists, that hold whole sentences. */
const SENTENCES = new Set([
  ...['summary', 'does', 'duties', 'scope', 'risk', 'mitigation', 'basis', 'note'],
  ...['why', 'do', 'needed_for', 'first_five_minutes', 'duty', 'lessons'],
  ...[
    'about',
    'meaning',
    'looks_like',
    'next_step',
    'definition',
    'fact',
    'gist',
    'soc_use',
    'shows',
    'at_stake',
    'sharing',
  ],
]);

export default defineRule({
  id: 'whole-sentences',
  severity: 'warning',
  category: 'content',
  kinds: 'every',
  demands: 'a sentence ends with a full stop, a question mark or an exclamation mark',
  why: 'A sentence that was cut off while copying looks finished in the file. The analyst reads half an instruction.',
  *check(_value, { parts }, kind) {
    for (const { path, field, text } of parts.prose) {
      // The words of a taxonomy stand in a `description` as they were published; a page has one of its own.
      const isSentence = SENTENCES.has(field) || (kind === 'page' && field === 'description');
      if (!isSentence || /[.?!…:](["'”“’»)]*)$/.test(text.trimEnd())) continue;
      yield {
        path,
        message: `The sentence ends with “${text.trimEnd().split(/\s+/).slice(-3).join(' ')}”, without a full stop.`,
        hint: 'Finish the sentence, or add the full stop.',
      };
    }
  },
});
