import * as z from 'zod/mini';
import { TextSchema } from './common.ts';
import { words } from './words.ts';

/** Fields that every entry of every list has. */
export const entryFields = {
  id: z.string().check(z.minLength(1), z.describe('Id that other files use. It never changes.')),
  name: TextSchema.check(z.describe('Name as readers see it.')),
};

/** The five countries whose law, pay and bodies the lists know. */
export const COUNTRIES = {
  PL: 'Poland.',
  CZ: 'Czechia.',
  SK: 'Slovakia.',
  EE: 'Estonia.',
  LT: 'Lithuania.',
} as const;

/** How sure we are of an entry. */
export const CertaintySchema = words({
  read: 'Seen in a public source.',
  uncertain: 'From general knowledge; check before you rely on it.',
}).check(z.describe('How sure we are of the entry.'));

/**
 * A value that is not known exactly.
 * @param unit unit of the three numbers, as it ends a sentence
 * @param example a low, a typical and a high value
 */
export function estimateSchema(unit: string, [low, typical, high]: readonly [number, number, number]) {
  const value = z.number().check(z.minimum(0));
  return z.strictObject({
    low: value.check(z.meta({ description: `Low end, in ${unit}.`, examples: [low] })),
    typical: value.check(
      z.meta({ description: `Typical value, in ${unit}, for a first estimate.`, examples: [typical] }),
    ),
    high: value.check(z.meta({ description: `High end, in ${unit}.`, examples: [high] })),
  });
}
