import { z } from 'zod';
import { IsoDateSchema, ReviewedSchema, SourceIdsSchema, TextSchema } from './common.ts';

/** For whom a page is written. */
export const AUDIENCES = ['planner', 'analyst', 'trainer', 'contributor'] as const;
/** What a page is; search offers it as a filter. */
export const PAGE_KINDS = ['home', 'model', 'playbook', 'checklist', 'guide', 'reference', 'rule', 'about'] as const;

/** Front matter that this project adds to Starlight’s own. */
export const PageFieldsSchema = z.object({
  kind: z.enum(PAGE_KINDS).default('guide').describe('What the page is.'),
  audience: z.array(z.enum(AUDIENCES)).default([]).describe('For whom it is written.'),
  sources: SourceIdsSchema.default([]),
  reviewed: ReviewedSchema.default(null),
  updated: IsoDateSchema.optional(),
  keywords: z
    .array(TextSchema)
    .default([])
    .describe('Words that readers may search for and the text does not hold: inflected forms, other languages.'),
});
