import * as z from 'zod/mini';

/**
 * A choice among words, each with its meaning: editors show it beside the word, and so does the field reference.
 * @param meanings what each word means, in the order in which the words are offered
 */
export function words<const Word extends string>(
  meanings: Readonly<Record<Word, string>>,
): z.ZodMiniEnum<{ [Each in Word]: Each }> {
  return z.enum(Object.keys(meanings) as Word[]).check(z.meta({ enumDescriptions: Object.values(meanings) }));
}
