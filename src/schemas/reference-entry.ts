import { z } from 'zod';
import { TextSchema } from './common.ts';
import { words } from './words.ts';

/** Fields that every entry of every list has. */
export const entryFields = {
  id: z.string().min(1).describe('Id that other files use. It never changes.'),
  name: TextSchema.describe('Name as readers see it.'),
};

/** How sure we are of an entry. */
export const CertaintySchema = words({
  read: 'Seen in a public source.',
  uncertain: 'From general knowledge; check before you rely on it.',
}).describe('How sure we are of the entry.');
