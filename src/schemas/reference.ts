import * as z from 'zod/mini';
import { IdSchema, IsoDateSchema, TextSchema } from './common.ts';
import { CalendarWindowSchema } from './reference-calendar.ts';
import { CertaintySchema, COUNTRIES, entryFields } from './reference-entry.ts';
import { LogSourceSchema } from './reference-logs.ts';
import { planningItemSchemas } from './reference-planning.ts';
import { words } from './words.ts';

const Url = z.url().check(z.describe('Full address, https.'));

const itemSchemas = {
  services: z.strictObject({
    ...entryFields,
    level: words({
      area: 'A field of work that groups services.',
      service: 'What a team offers. Deployment models use services.',
      function: 'A part of a service.',
    }).check(z.describe('Depth in the framework.')),
    parent: z
      .optional(z.string().check(z.meta({ list: 'services' })))
      .check(z.meta({ description: 'Id of the area or service above.', examples: ['5'] })),
    gist: z.optional(TextSchema).check(
      z.meta({
        description: 'What a service is at a university, in our words, in one sentence.',
        examples: ['Looks at alerts and decides which of them are incidents.'],
      }),
    ),
  }),
  roles: z.strictObject({
    ...entryFields,
    gist: TextSchema.check(
      z.meta({
        description: 'What the profile does, in our words, in one sentence.',
        examples: ['Handles incidents and limits their effect.'],
      }),
    ),
    soc_use: TextSchema.check(
      z.meta({
        description: 'Which jobs of a university SOC it covers.',
        examples: ['The analyst, shift lead and incident handler of a SOC.'],
      }),
    ),
  }),
  rsit: z.strictObject({
    ...entryFields,
    incident_class: z
      .string()
      .check(z.meta({ description: 'Name of the incident class.', examples: ['Malicious Code'] })),
    description: TextSchema.check(z.describe('Description of the taxonomy, word for word.')),
  }),
  tlp: z.strictObject({
    ...entryFields,
    hex: z
      .string()
      .check(z.meta({ description: 'Colour of the label, as hexadecimal RGB in quotes.', examples: ['#FF2B2B'] })),
    background: z
      .string()
      .check(z.meta({ description: 'Colour behind the label, as hexadecimal RGB in quotes.', examples: ['#000000'] })),
    sharing: TextSchema.check(
      z.meta({
        description: 'With whom it may be shared, in a university’s terms.',
        examples: ['For the named recipients only, for example the people in one call.'],
      }),
    ),
  }),
  csf: z.strictObject({
    ...entryFields,
    level: words({
      function: 'One of the six functions.',
      category: 'A group of outcomes within a function.',
      subcategory: 'One outcome.',
    }).check(z.describe('Depth in the framework.')),
    parent: z
      .optional(z.string().check(z.meta({ list: 'csf' })))
      .check(z.meta({ description: 'Id of the function or category above.', examples: ['GV.OC'] })),
  }),
  sim3: z.strictObject({
    ...entryFields,
    quadrant: words({
      organisation: 'O: mandate, constituency, services.',
      human: 'H: people, training, conduct.',
      tools: 'T: tools and sources.',
      processes: 'P: procedures.',
    }).check(z.describe('SIM3 quadrant.')),
  }),
  'soc-cmm': z.strictObject({
    ...entryFields,
    domain: words({
      business: 'Why the SOC exists and for whom.',
      people: 'Who works in it.',
      process: 'How it works.',
      technology: 'What it works with.',
      services: 'What it delivers.',
    }).check(z.describe('SOC-CMM domain.')),
  }),
  attack: z.strictObject({
    ...entryFields,
    level: words({
      tactic: 'What an attacker wants to reach.',
      technique: 'How it is done: a technique or a sub-technique.',
    }).check(z.describe('Depth in the matrix.')),
    tactics: z
      .optional(z.array(z.string().check(z.meta({ list: 'attack' }))))
      .check(z.meta({ description: 'Tactic ids of a technique.', examples: [['TA0001']] })),
  }),
  tools: z.strictObject({
    ...entryFields,
    role: TextSchema.check(
      z.meta({ description: 'What the tool does in a SOC.', examples: ['Network intrusion detection'] }),
    ),
    licence: TextSchema.check(z.meta({ description: 'Licence of the tool.', examples: ['GPL-2.0'] })),
    certainty: CertaintySchema,
    note: z.optional(TextSchema).check(
      z.meta({
        description: 'What a university should check first.',
        examples: ['Runs on faculty servers that no commercial licence covers.'],
      }),
    ),
    url: z.optional(Url).check(
      z.meta({
        description: 'Home of the project, a full address.',
        examples: ['https://github.com/wazuh/wazuh'],
      }),
    ),
  }),
  'log-sources': LogSourceSchema,
  authorities: z.strictObject({
    ...entryFields,
    country: words({
      ...COUNTRIES,
      EU: 'A body of all five.',
    }).check(z.describe('Country that it works for.')),
    role: words({
      nren: 'The national research and education network.',
      'academic-csirt': 'The CSIRT of universities or of the network.',
      'national-csirt': 'The CSIRT of the country.',
      'nis2-authority': 'The authority that supervises NIS2.',
      'data-protection': 'The supervisory authority for personal data.',
      community: 'A community in which teams help each other.',
    }).check(z.describe('What it is to a university.')),
    does: TextSchema.check(
      z.meta({
        description: 'What it does for a university, in one or two sentences.',
        examples: ['Handles incidents in the research network and its metropolitan networks.'],
      }),
    ),
    site: z.optional(Url).check(
      z.meta({
        description: 'Home page, a full address.',
        examples: ['https://cert.pionier.gov.pl'],
      }),
    ),
    report: z.optional(Url).check(z.describe('Page on which an incident is reported, a full address.')),
    email: z.optional(z.email()).check(z.describe('Address of the team, never of a person.')),
    certainty: CertaintySchema,
  }),
  nis2: z.strictObject({
    ...entryFields,
    article: TextSchema.check(z.meta({ description: 'Article, paragraph and point.', examples: ['Art. 2(1)'] })),
    fact: TextSchema.check(z.describe('What it says, in our own words.')),
    topic: words({
      scope: 'Who is covered.',
      governance: 'What management must do.',
      'risk-management': 'Which measures are asked.',
      reporting: 'What is notified, to whom and how fast.',
      supervision: 'Who checks, and with which powers.',
      dates: 'When it applies.',
      national: 'What a country has made of it.',
    }).check(z.describe('What the fact is about.')),
    certainty: CertaintySchema,
  }),
  'calendar-windows': CalendarWindowSchema,
  glossary: z.strictObject({
    ...entryFields,
    short_for: z.optional(TextSchema).check(
      z.meta({
        description: 'The words behind an abbreviation.',
        examples: ['Indicator of compromise'],
      }),
    ),
    definition: TextSchema.check(
      z.meta({
        description: 'What the term means at a university, in one to three sentences of our own.',
        examples: ['A message from a detection rule that an event deserves a look. Not yet an incident.'],
      }),
    ),
    see: z
      .optional(z.array(IdSchema.check(z.meta({ list: 'glossary' }))))
      .check(z.meta({ description: 'Related terms, ids of this list.', examples: [['csirt', 'nren']] })),
    sources: z
      .optional(z.array(IdSchema.check(z.meta({ list: 'sources' }))))
      .check(z.meta({ description: 'Ids from the bibliography, reference/sources.yaml.', examples: [['rsit']] })),
  }),
  sources: z.strictObject({
    ...entryFields,
    publisher: TextSchema.check(z.meta({ description: 'Who published it.', examples: ['FIRST.Org, Inc.'] })),
    year: z.optional(z.int()).check(z.meta({ description: 'Year of publication.', examples: [2024] })),
    url: z.optional(Url).check(
      z.meta({
        description: 'Where it can be read, a full address.',
        examples: ['https://www.first.org/tlp/'],
      }),
    ),
    licence: z
      .optional(TextSchema)
      .check(z.meta({ description: 'Its terms, where they are known.', examples: ['CC0 1.0'] })),
    read_on: z.optional(IsoDateSchema).check(
      z.meta({
        description: 'Day on which the source, or a public copy of it, was read, as an ISO 8601 day in quotes.',
        examples: ['2026-11-23'],
      }),
    ),
    note: z.optional(TextSchema).check(
      z.meta({
        description: 'What was read of it, and where.',
        examples: ['Labels and colours read in a public copy.'],
      }),
    ),
  }),
  ...planningItemSchemas,
} as const;

/** Name of a reference list. */
export type ListName = keyof typeof itemSchemas;
/** Names of all reference lists, in the order of the site. */
export const LIST_NAMES = Object.keys(itemSchemas) as ListName[];

const head = {
  kind: z.literal('reference').check(z.describe('Says that this file is a reference list.')),
  title: TextSchema.check(
    z.meta({ description: 'Title as readers see it, in sentence case.', examples: ['Log sources'] }),
  ),
  summary: TextSchema.check(z.describe('What the list is for, in one or two sentences.')),
  source: TextSchema.check(z.describe('Where the entries come from.')),
  source_url: z.optional(Url).check(
    z.meta({
      description: 'Address of the source.',
      examples: ['https://www.first.org/tlp/'],
    }),
  ),
  version: TextSchema.check(
    z.meta({ description: 'Version of the source or of the list, in quotes.', examples: ['2.0'] }),
  ),
  licence: TextSchema.check(z.describe('Terms of the source, and what was reused under them.')),
  notice: z.optional(TextSchema).check(z.describe('Notice that the licence asks for, word for word.')),
  retrieved: IsoDateSchema.check(
    z.describe('Day on which the entries were collected or last compared, as an ISO 8601 day in quotes.'),
  ),
};

function listSchema<Name extends ListName>(name: Name) {
  const { kind, ...about } = head;
  return z
    .strictObject({
      kind,
      id: z.literal(name).check(z.describe('Name of the list; equals the name of the file.')),
      ...about,
      items: z.array(itemSchemas[name]).check(z.minLength(1), z.describe('The entries, in the order of the page.')),
    })
    .check(z.meta({ title: `Reference list: ${name}` }));
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
  'working-time': listSchema('working-time'),
  'pay-bands': listSchema('pay-bands'),
  'unit-prices': listSchema('unit-prices'),
  'choice-criteria': listSchema('choice-criteria'),
} as const;

/** The content of one reference list. */
export type ReferenceList<Name extends ListName = ListName> = z.infer<(typeof ReferenceSchemas)[Name]>;
/** One entry of a reference list. */
export type ReferenceItem<Name extends ListName = ListName> = ReferenceList<Name>['items'][number];
