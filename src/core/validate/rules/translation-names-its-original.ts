import { FingerprintSchema } from '../../../schemas/index.ts';
import { FINGERPRINT_FIELD } from '../overlay-walk.ts';
import { defineRule } from '../rule.ts';

const UPDATE = 'Compare it with the English text, then let `npm run translations -- --update <file>` write the field.';

export default defineRule({
  id: 'translation-names-its-original',
  severity: 'error',
  category: 'translation',
  kinds: ['overlay', 'page'],
  demands: 'a translation says which English text it was made from',
  why: 'Without it nobody can tell whether a translated step still says what the English one says today.',
  *check(translation, { base, original }) {
    if (!base && original === undefined) return;
    const fingerprint = translation[FINGERPRINT_FIELD];
    if (fingerprint === undefined) {
      const message = `The field \`${FINGERPRINT_FIELD}\` is missing: it names the English text that was translated.`;
      yield { path: [], at: 'key', message, hint: UPDATE };
    } else if (!FingerprintSchema.safeParse(fingerprint).success) {
      const message = `\`${FINGERPRINT_FIELD}\` must be 12 digits and letters from a to f, in quotes.`;
      yield { path: [FINGERPRINT_FIELD], message, hint: UPDATE };
    }
  },
});
