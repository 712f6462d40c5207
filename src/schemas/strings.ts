import * as z from 'zod/mini';
import { TextSchema } from './common.ts';

/** Strings of the interface in one language, by their names: src/content/i18n/<locale>.json. */
export const StringsSchema = z.record(z.string(), TextSchema).check(z.meta({ title: 'Strings of the interface' }));
/** Strings of the interface in one language, by their names. */
export type Strings = z.infer<typeof StringsSchema>;
