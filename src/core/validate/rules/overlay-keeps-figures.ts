import { defineRule } from '../rule.ts';
import { translatedTexts } from '../translated-texts.ts';

/** 13th and 21st are often words in other languages. */
const ORDINAL = /\b\d+(?:st|nd|rd|th)\b/g;

export default defineRule({
  id: 'overlay-keeps-figures',
  severity: 'warning',
  category: 'translation',
  kinds: ['overlay'],
  demands: 'a translated text has the figures of the English one',
  why: 'A deadline of 72 hours that reads 27 in one language is missed in that country only, and nobody else can see why.',
  *check(overlay, { base }) {
    for (const { path, text, english } of translatedTexts(overlay, base?.value)) {
      if (!/\s/.test(english)) continue;
      const [ours, theirs] = [figuresIn(text), figuresIn(english)];
      const extra = [...ours].filter((figure) => !theirs.has(figure));
      const lost = [...figuresIn(english.replaceAll(ORDINAL, ''))].filter((figure) => !ours.has(figure));
      if (extra.length + lost.length === 0) continue;
      yield {
        path,
        message: difference(extra, lost),
        hint: 'Use the figures of the English text. If that one is wrong, correct it first.',
      };
    }
  },
});

/**
 * Numbers of two digits or more, without the marks of their language: 8,760 and 8 760 are the same.
 * A single digit is often a word in one of the languages.
 */
function figuresIn(text: string): Set<string> {
  const joined = text.replaceAll(/(?<=\d)[ ,.'\u00A0\u202F](?=\d{3}(?!\d))/g, '');
  return new Set((joined.match(/\d+/g) ?? []).filter((digits) => digits.length > 1));
}

function difference(extra: readonly string[], lost: readonly string[]): string {
  if (lost.length === 0) return `The English text has no ${extra.join(', ')}.`;
  const there = `The English text has ${lost.join(', ')}`;
  return extra.length === 0 ? `${there}, this one does not.` : `${there}, where this one has ${extra.join(', ')}.`;
}
