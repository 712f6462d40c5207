import { z } from 'zod';

/**
 * A choice among words, each with its meaning: editors show it beside the word, and so does the field reference.
 * @param meanings what each word means, in the order in which the words are offered
 */
export function words<const Word extends string>(
  meanings: Readonly<Record<Word, string>>,
): z.ZodEnum<{ [Each in Word]: Each }> {
  return z.enum(Object.keys(meanings) as Word[]).meta({ enumDescriptions: Object.values(meanings) });
}
