import * as z from 'zod/mini';
import { ID_PATTERN } from './id-pattern.ts';
import { words } from './words.ts';

/** Languages the site is wired for. English stands at the root; the others are overlays. */
export const LOCALES = ['en', 'pl', 'cs', 'sk', 'et', 'lt'] as const;
/** A language code of the site. */
export type Locale = (typeof LOCALES)[number];
/** Languages that an overlay file may be written in: every locale but English. */
export const OVERLAY_LOCALES = ['pl', 'cs', 'sk', 'et', 'lt'] as const;

/** A stable identifier: lower-case words joined by hyphens. It never changes and never derives from a title. */
export const IdSchema = z.string().check(z.regex(ID_PATTERN, 'must be lower-case words joined by hyphens'));

/** A log source that a file names. */
export const LogSourceIdSchema = IdSchema.check(
  z.meta({
    list: 'log-sources',
    description: 'Id from reference/log-sources.yaml.',
    examples: ['identity-provider'],
  }),
);

/** One non-empty line or paragraph of plain text. */
export const TextSchema = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** A name that is written the same in every language: of a person, a group, a framework or its version. */
export const NameSchema = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** A list with at least one line of plain text. */
export const TextListSchema = z.array(TextSchema).check(z.minLength(1));

/** A calendar day, written as in ISO 8601 (2026-11-23). Kept as a string: the file as written. */
export const IsoDateSchema = z.iso.date().check(z.meta({ examples: ['2026-11-23'] }));

/** A time span, written as in ISO 8601 (PT15M, PT24H, P30D). */
export const DurationSchema = z.string().check(
  z.regex(/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/, 'must be an ISO 8601 duration such as PT15M, PT24H or P30D'),
  z.meta({
    description: 'ISO 8601 duration: PT15M is 15 minutes, PT24H 24 hours, P30D 30 days.',
    examples: ['PT15M'],
  }),
);

/** The person who reviewed an item and the day; null until a named person has done so. */
export const ReviewedSchema = z
  .nullable(
    z
      .strictObject({
        by: NameSchema.check(z.describe('Full name and role of the reviewer.')),
        on: IsoDateSchema.check(z.describe('Day of the review, as an ISO 8601 day in quotes.')),
      })
      .check(z.meta({ title: 'Review' })),
  )
  // The default is what an editor writes when it completes the field; a file must still say it.
  .check(z.meta({ description: 'Null until a named person has reviewed the file; then by and on.', default: null }));

/** Day by which an item should be looked at again. */
export const ReviewBySchema = IsoDateSchema.check(
  z.meta({
    description:
      'Day by which it should be reviewed again. Left out: twelve months after the review, or after the last change.',
    examples: ['2027-06-30'],
  }),
);

/**
 * Ids of entries in the bibliography (reference/sources.yaml). A field that takes ids says whose: the meta key `list`
 * names a reference list, `local` the field at the top of the same file that defines them, `file` the kind of file that
 * bears them. The validator checks all three by these keys alone, and editors complete the ids of a list.
 */
export const SourceIdsSchema = z
  .array(IdSchema.check(z.meta({ list: 'sources', description: 'Id of an entry in the bibliography.' })))
  .check(
    z.meta({ description: 'Ids from the bibliography, reference/sources.yaml.', examples: [['gdpr', 'enisa-ecsf']] }),
  );

/**
 * Fingerprint of the English text that a translation was made from: the first 12 hexadecimal digits of its SHA-256.
 * `npm run translations -- --update <file>` writes it.
 */
export const FingerprintSchema = z.string().check(
  z.regex(/^[0-9a-f]{12}$/, 'must be 12 digits and letters from a to f, in quotes'),
  z.meta({
    description:
      'Fingerprint of the English text that this translation was made from. `npm run translations` writes it.',
    examples: ['68e72f24db2a'],
  }),
);

/** What a translation of a model, playbook or checklist says and its English file does not. */
export const TranslationFieldsSchema = z.strictObject({ translates: FingerprintSchema });

/** Service levels used throughout the models. */
export const ServiceLevelSchema = words({
  basic: 'Done on request or as best effort.',
  standard: 'Done routinely, to a written procedure.',
  advanced: 'Measured, and improved by what the figures say.',
}).check(z.describe('How far the service is developed.'));

/** Hours in which a service or a rota is covered. */
export const HoursSchema = words({
  'on-request': 'No promised hours: somebody takes it up when asked.',
  '8x5': 'Eight hours on working days.',
  '8x5-on-call': 'Eight hours on working days, with stand-by outside them.',
  '12x5': 'Twelve hours on working days.',
  '16x5': 'Sixteen hours on working days, two shifts.',
  '12x7': 'Twelve hours every day, weekends and holidays included.',
  '24x7': 'Around the clock, every day.',
}).check(z.describe('Hours a day by days a week in which it is covered.'));
/** Hours in which a service or a rota is covered. */
export type Hours = z.infer<typeof HoursSchema>;

/** Traffic Light Protocol 2.0 labels. */
export const TlpSchema = words({
  'TLP:RED': 'For the named recipients only.',
  'TLP:AMBER+STRICT': 'For the recipient’s own organisation, to those who need it.',
  'TLP:AMBER': 'For the recipient’s organisation and its clients, to those who need it.',
  'TLP:GREEN': 'For the community, not for the public.',
  'TLP:CLEAR': 'For everybody.',
}).check(z.describe('Traffic Light Protocol 2.0 label: how far it may be shared.'));

/** Fields that every authored file begins with. */
export const headFields = {
  id: IdSchema.check(
    z.describe('Stable id in kebab-case. It equals the name of the folder and never changes.'),
    z.meta({
      examples: ['credential-phishing'],
    }),
  ),
  title: TextSchema.check(
    z.describe('Title as readers see it, in sentence case.'),
    z.meta({
      examples: ['Credential phishing against a staff mailbox'],
    }),
  ),
  summary: TextSchema.check(
    z.describe('One or two sentences that say what this is and for whom.'),
    z.meta({
      examples: ['For a university that can staff a core team by day but not nights and weekends.'],
    }),
  ),
  updated: IsoDateSchema.check(z.describe('Day of the last change in substance, as an ISO 8601 day in quotes.')),
  authors: z
    .array(NameSchema)
    .check(
      z.minLength(1),
      z.describe('People or groups who wrote it.'),
      z.meta({ examples: [['SOC4Academia Toolbox contributors']] }),
    ),
  reviewed: ReviewedSchema,
  review_by: z.optional(ReviewBySchema),
};
