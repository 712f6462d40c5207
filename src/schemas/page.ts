import * as z from 'zod/mini';
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
  kind: z
    ._default(
      words({
        home: 'The first page of a language.',
        model: 'A deployment model.',
        playbook: 'A playbook.',
        checklist: 'A self-assessment.',
        guide: 'Explains how something is done.',
        reference: 'A list to look things up in.',
        rule: 'A rule of the validator.',
        about: 'About this site or the project.',
      } satisfies Record<(typeof PAGE_KINDS)[number], string>),
      'guide',
    )
    .check(z.describe('What the page is; search offers it as a filter.')),
  audience: z
    ._default(
      z.array(
        words({
          planner: 'CISO, IT director, vice-rector.',
          analyst: 'From student analyst to SOC lead.',
          trainer: 'Runs a course or an exercise.',
          contributor: 'Writes for this site.',
        } satisfies Record<(typeof AUDIENCES)[number], string>),
      ),
      [],
    )
    .check(z.meta({ description: 'For whom it is written.', examples: [['planner']] })),
  sources: z._default(SourceIdsSchema, []),
  reviewed: z._default(ReviewedSchema, null),
  updated: z
    .optional(IsoDateSchema)
    .check(z.describe('Day of the last change in substance, as an ISO 8601 day in quotes.')),
  authors: z.optional(z.array(NameSchema).check(z.minLength(1))).check(
    z.meta({
      description: 'People or groups who wrote it, where it is not the project as a whole.',
      examples: [['SOC4Academia Toolbox contributors']],
    }),
  ),
  review_by: z.optional(ReviewBySchema),
  translates: z.optional(FingerprintSchema),
  keywords: z._default(z.array(TextSchema), []).check(
    z.meta({
      description: 'Words that readers may search for and the text does not hold: inflected forms, other languages.',
      examples: [['wykazy', 'loendid']],
    }),
  ),
});

/** Front matter of a page as it is written: the fields of Starlight that this project uses, and its own. */
export const FrontMatterSchema = z
  .strictObject({
    title: TextSchema.check(z.describe('Title of the page, in sentence case.')),
    description: TextSchema.check(
      z.describe('What the reader finds here, in one or two sentences; search engines show it.'),
    ),
    ...PageFieldsSchema.shape,
    template: z
      .optional(z.enum(['doc', 'splash']))
      .check(z.describe('splash: a wide page without the menu at its side.')),
    tableOfContents: z.optional(z.boolean()).check(z.describe('False hides the table of contents.')),
    sidebar: z
      .optional(
        z.strictObject({
          order: z.optional(z.int()).check(z.describe('Place in the menu; lower numbers come first.')),
          label: z.optional(TextSchema).check(z.describe('Name in the menu, where the title is too long.')),
          hidden: z.optional(z.boolean()).check(z.describe('True keeps the page out of the menu.')),
        }),
      )
      .check(z.describe('How the page stands in the menu.')),
    editUrl: z.optional(z.literal(false)).check(z.describe('False hides the link that edits the page.')),
  })
  .check(z.meta({ title: 'Front matter of a page' }));
/** Front matter of a page as it is written; what has a default may be left out. */
export type FrontMatter = z.input<typeof FrontMatterSchema>;
