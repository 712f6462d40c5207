import { z } from 'zod';
import {
  FingerprintSchema,
  IsoDateSchema,
  NameSchema,
  ReviewBySchema,
  ReviewedSchema,
  SourceIdsSchema,
  TextSchema,
} from './common.ts';
import { words } from './words.ts';

/** For whom a page is written. */
export const AUDIENCES = ['planner', 'analyst', 'trainer', 'contributor'] as const;
/** What a page is; search offers it as a filter. */
export const PAGE_KINDS = ['home', 'model', 'playbook', 'checklist', 'guide', 'reference', 'rule', 'about'] as const;

/** Front matter that this project adds to Starlight’s own. */
export const PageFieldsSchema = z.object({
  kind: words({
    home: 'The first page of a language.',
    model: 'A deployment model.',
    playbook: 'A playbook.',
    checklist: 'A self-assessment.',
    guide: 'Explains how something is done.',
    reference: 'A list to look things up in.',
    rule: 'A rule of the validator.',
    about: 'About this site or the project.',
  } satisfies Record<(typeof PAGE_KINDS)[number], string>)
    .default('guide')
    .describe('What the page is; search offers it as a filter.'),
  audience: z
    .array(
      words({
        planner: 'CISO, IT director, vice-rector.',
        analyst: 'From student analyst to SOC lead.',
        trainer: 'Runs a course or an exercise.',
        contributor: 'Writes for this site.',
      } satisfies Record<(typeof AUDIENCES)[number], string>),
    )
    .default([])
    .meta({ description: 'For whom it is written.', examples: [['planner']] }),
  sources: SourceIdsSchema.default([]),
  reviewed: ReviewedSchema.default(null),
  updated: IsoDateSchema.optional().describe('Day of the last change in substance, as an ISO 8601 day in quotes.'),
  authors: z
    .array(NameSchema)
    .min(1)
    .optional()
    .meta({
      description: 'People or groups who wrote it, where it is not the project as a whole.',
      examples: [['SOC4Academia Toolbox contributors']],
    }),
  review_by: ReviewBySchema.optional(),
  translates: FingerprintSchema.optional(),
  keywords: z
    .array(TextSchema)
    .default([])
    .meta({
      description: 'Words that readers may search for and the text does not hold: inflected forms, other languages.',
      examples: [['wykazy', 'loendid']],
    }),
});

/** Front matter of a page as it is written: the fields of Starlight that this project uses, and its own. */
export const FrontMatterSchema = z
  .strictObject({
    title: TextSchema.describe('Title of the page, in sentence case.'),
    description: TextSchema.describe('What the reader finds here, in one or two sentences; search engines show it.'),
    ...PageFieldsSchema.shape,
    template: z.enum(['doc', 'splash']).optional().describe('splash: a wide page without the menu at its side.'),
    tableOfContents: z.boolean().optional().describe('False hides the table of contents.'),
    sidebar: z
      .strictObject({
        order: z.number().int().optional().describe('Place in the menu; lower numbers come first.'),
        label: TextSchema.optional().describe('Name in the menu, where the title is too long.'),
        hidden: z.boolean().optional().describe('True keeps the page out of the menu.'),
      })
      .optional()
      .describe('How the page stands in the menu.'),
    editUrl: z.literal(false).optional().describe('False hides the link that edits the page.'),
  })
  .meta({ title: 'Front matter of a page' });
/** Front matter of a page as it is written; what has a default may be left out. */
export type FrontMatter = z.input<typeof FrontMatterSchema>;
