import { z } from 'zod';

/** Languages the site is wired for. English stands at the root; the others are overlays. */
export const LOCALES = ['en', 'pl', 'cs', 'sk', 'et', 'lt'] as const;
/** A language code of the site. */
export type Locale = (typeof LOCALES)[number];
/** Languages that an overlay file may be written in: every locale but English. */
export const OVERLAY_LOCALES = ['pl', 'cs', 'sk', 'et', 'lt'] as const;

/** A stable identifier: lower-case words joined by hyphens. It never changes and never derives from a title. */
export const IdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .describe('Stable identifier in kebab-case. Never change it after publication.');

/** One non-empty line or paragraph of plain text. */
export const TextSchema = z.string().trim().min(1, 'must not be empty').describe('Plain text.');

/** A list with at least one line of plain text. */
export const TextListSchema = z.array(TextSchema).min(1);

/** A calendar day, written as in ISO 8601 (2026-11-23). Kept as a string: the file as written. */
export const IsoDateSchema = z.iso.date().describe('ISO 8601 day, for example 2026-11-23.');

/** A time span, written as in ISO 8601 (PT15M, PT24H, P30D). */
export const DurationSchema = z
  .string()
  .regex(/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/, 'must be an ISO 8601 duration such as PT15M, PT24H or P30D')
  .describe('ISO 8601 duration: PT15M is 15 minutes, PT24H 24 hours, P30D 30 days.');

/** The person who reviewed an item and the day; null until a named person has done so. */
export const ReviewedSchema = z
  .strictObject({
    by: TextSchema.describe('Full name and role of the reviewer.'),
    on: IsoDateSchema,
  })
  .nullable()
  .describe('Null until a named person has reviewed the file.');

/**
 * Ids of entries in the bibliography (reference/sources.yaml). As wherever a field takes ids of a reference list, the
 * meta key `list` names the list, so that editors complete its ids.
 */
export const SourceIdsSchema = z
  .array(IdSchema.meta({ list: 'sources', description: 'Id of an entry in the bibliography.' }))
  .describe('Ids from the bibliography, reference/sources.yaml.');

/** Service levels used throughout the models. */
export const ServiceLevelSchema = z
  .enum(['basic', 'standard', 'advanced'])
  .describe(
    'basic: done on request or best effort; standard: done routinely to a written procedure; advanced: measured and improved.',
  );

/** Hours in which a service or a rota is covered. */
export const HoursSchema = z
  .enum(['on-request', '8x5', '8x5-on-call', '12x5', '16x5', '12x7', '24x7'])
  .describe('Hours x days a week; 8x5-on-call adds stand-by outside office hours; on-request has no promised hours.');
/** Hours in which a service or a rota is covered. */
export type Hours = z.infer<typeof HoursSchema>;

/** Traffic Light Protocol 2.0 labels. */
export const TlpSchema = z
  .enum(['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'])
  .describe('Traffic Light Protocol 2.0 label.');

/** Fields that every authored file begins with. */
export const headFields = {
  id: IdSchema.describe('Equals the name of the folder.'),
  title: TextSchema.describe('Title as readers see it, in sentence case.'),
  summary: TextSchema.describe('One or two sentences that say what this is and for whom.'),
  updated: IsoDateSchema.describe('Day of the last change in substance.'),
  authors: z.array(TextSchema).min(1).describe('People or groups who wrote it.'),
  reviewed: ReviewedSchema,
};
