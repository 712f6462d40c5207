import { z } from 'zod';
import { IdSchema, IsoDateSchema, TextSchema } from './common.ts';

const Url = z.url().describe('Full address, https.');
const Certainty = z
  .enum(['read', 'uncertain'])
  .describe('read: seen in a public source; uncertain: from general knowledge, check before relying on it.');

/** Fields that every entry of every list has. */
const entry = { id: z.string().min(1).describe('Id that other files use.'), name: TextSchema };

const itemSchemas = {
  services: z.strictObject({
    ...entry,
    level: z.enum(['area', 'service', 'function']).describe('Depth in the framework. Deployment models use services.'),
    parent: z.string().meta({ list: 'services' }).optional().describe('Id of the area or service above.'),
  }),
  roles: z.strictObject({ ...entry, gist: TextSchema, soc_use: TextSchema }),
  rsit: z.strictObject({
    ...entry,
    incident_class: z.string().describe('Machine name of the incident class.'),
    description: TextSchema,
  }),
  tlp: z.strictObject({
    ...entry,
    hex: z.string().describe('Colour of the label, as hexadecimal RGB.'),
    background: z.string().describe('Colour behind the label, as hexadecimal RGB.'),
    sharing: TextSchema,
  }),
  csf: z.strictObject({
    ...entry,
    level: z.enum(['function', 'category', 'subcategory']).describe('Depth in the framework.'),
    parent: z.string().meta({ list: 'csf' }).optional().describe('Id of the function or category above.'),
  }),
  sim3: z.strictObject({
    ...entry,
    quadrant: z.enum(['organisation', 'human', 'tools', 'processes']).describe('SIM3 quadrant.'),
  }),
  'soc-cmm': z.strictObject({
    ...entry,
    domain: z.enum(['business', 'people', 'process', 'technology', 'services']).describe('SOC-CMM domain.'),
  }),
  attack: z.strictObject({
    ...entry,
    level: z.enum(['tactic', 'technique']).describe('A tactic, or a technique or sub-technique.'),
    tactics: z
      .array(z.string().meta({ list: 'attack' }))
      .optional()
      .describe('Tactic ids of a technique.'),
  }),
  tools: z.strictObject({
    ...entry,
    role: TextSchema,
    licence: TextSchema,
    certainty: Certainty,
    note: TextSchema.optional(),
    url: Url.optional(),
  }),
  'log-sources': z.strictObject({
    ...entry,
    shows: TextSchema.describe('What an analyst can see in it.'),
    owner: TextSchema.describe('Who usually runs the system at a university.'),
    events_per_second: z
      .strictObject({
        low: z.number().describe('Low end.'),
        typical: z.number().describe('Typical value, for a first estimate.'),
        high: z.number().describe('High end.'),
        per: TextSchema.describe('What the figures are counted per, for example one mailbox server.'),
      })
      .optional()
      .describe('Events per second, as a range.'),
    certainty: Certainty,
  }),
  authorities: z.strictObject({
    ...entry,
    country: z.enum(['PL', 'CZ', 'SK', 'EE', 'LT', 'EU']).describe('Country, or EU for a body of all five.'),
    role: z
      .enum(['nren', 'academic-csirt', 'national-csirt', 'nis2-authority', 'data-protection', 'community'])
      .describe('What it is to a university.'),
    does: TextSchema,
    site: Url.optional(),
    report: Url.optional(),
    email: z.email().optional().describe('Address of the team, never of a person.'),
    certainty: Certainty,
  }),
  nis2: z.strictObject({
    ...entry,
    article: TextSchema,
    fact: TextSchema,
    topic: z
      .enum(['scope', 'governance', 'risk-management', 'reporting', 'supervision', 'dates', 'national'])
      .describe('What the fact is about.'),
    certainty: Certainty,
  }),
  'calendar-windows': z.strictObject({
    ...entry,
    weight: z
      .number()
      .int()
      .min(0)
      .max(3)
      .describe('How far the window raises severity: 0 not at all, 3 most. Our judgement.'),
    at_stake: TextSchema,
    usual: TextSchema.describe('When it usually falls in the five countries.'),
  }),
  glossary: z.strictObject({
    ...entry,
    definition: TextSchema,
    short_for: TextSchema.optional(),
    see: z
      .array(IdSchema.meta({ list: 'glossary' }))
      .optional()
      .describe('Related terms, ids of this list.'),
    sources: z
      .array(IdSchema.meta({ list: 'sources' }))
      .optional()
      .describe('Ids from the bibliography, reference/sources.yaml.'),
  }),
  sources: z.strictObject({
    ...entry,
    publisher: TextSchema,
    year: z.number().int().optional().describe('Year of publication.'),
    url: Url.optional(),
    licence: TextSchema.optional(),
    read_on: IsoDateSchema.optional().describe('Day on which the source, or a public copy of it, was read.'),
    note: TextSchema.optional(),
  }),
} as const;

/** Name of a reference list. */
export type ListName = keyof typeof itemSchemas;
/** Names of all reference lists, in the order of the site. */
export const LIST_NAMES = Object.keys(itemSchemas) as ListName[];

const head = {
  kind: z.literal('reference').describe('Says that this file is a reference list.'),
  title: TextSchema,
  summary: TextSchema.describe('What the list is for.'),
  source: TextSchema.describe('Where the entries come from.'),
  source_url: Url.optional(),
  version: TextSchema,
  licence: TextSchema.describe('Terms of the source, and what was reused under them.'),
  notice: TextSchema.optional().describe('Notice that the licence asks for.'),
  retrieved: IsoDateSchema.describe('Day on which the entries were collected or last compared.'),
};

function listSchema<Name extends ListName>(name: Name) {
  return z.strictObject({
    ...head,
    id: z.literal(name).describe('Name of the list; equals the name of the file.'),
    items: z.array(itemSchemas[name]).min(1).describe('The entries, in the order of the page.'),
  });
}

/** One schema for each reference list, by name. */
export const ReferenceSchemas = {
  services: listSchema('services'),
  roles: listSchema('roles'),
  rsit: listSchema('rsit'),
  tlp: listSchema('tlp'),
  csf: listSchema('csf'),
  sim3: listSchema('sim3'),
  'soc-cmm': listSchema('soc-cmm'),
  attack: listSchema('attack'),
  tools: listSchema('tools'),
  'log-sources': listSchema('log-sources'),
  authorities: listSchema('authorities'),
  nis2: listSchema('nis2'),
  'calendar-windows': listSchema('calendar-windows'),
  glossary: listSchema('glossary'),
  sources: listSchema('sources'),
} as const;

/** The content of one reference list. */
export type ReferenceList<Name extends ListName = ListName> = z.infer<(typeof ReferenceSchemas)[Name]>;
/** One entry of a reference list. */
export type ReferenceItem<Name extends ListName = ListName> = ReferenceList<Name>['items'][number];
