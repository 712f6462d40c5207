import * as z from 'zod/mini';
import {
  headFields,
  IdSchema,
  IsoDateSchema,
  NameSchema,
  SourceIdsSchema,
  TextListSchema,
  TextSchema,
} from './common.ts';

const Level = z.int().check(z.minimum(0), z.maximum(4), z.meta({ description: 'Level, 0 to 4.', examples: [2] }));

const LevelSchema = z
  .strictObject({
    level: Level,
    name: TextSchema.check(z.meta({ description: 'Name of the level, one or two words.', examples: ['Written down'] })),
    meaning: TextSchema.check(
      z.meta({
        description: 'What the level means for any question, in one or two sentences.',
        examples: ['A current text says who does what. It is not yet daily practice.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Level' }));

const DomainSchema = z
  .strictObject({
    id: IdSchema.check(
      z.meta({ description: 'Id of the domain, in kebab-case. Questions refer to it.', examples: ['people'] }),
    ),
    title: TextSchema.check(z.meta({ description: 'Name of the domain.', examples: ['People'] })),
    about: TextSchema.check(
      z.meta({
        description: 'What this domain asks about, in one sentence.',
        examples: ['Who does the work, and who stands in.'],
      }),
    ),
    target: Level.check(z.describe('Suggested target level, 0 to 4; the visitor may change it.')),
  })
  .check(z.meta({ title: 'Domain' }));

const MappingsSchema = z
  .strictObject({
    sim3: z
      .array(z.string().check(z.meta({ list: 'sim3' })))
      .check(z.meta({ description: 'SIM3 v2i parameter ids.', examples: [['O-1', 'O-3']] })),
    soc_cmm: z.array(IdSchema.check(z.meta({ list: 'soc-cmm' }))).check(
      z.meta({
        description: 'SOC-CMM aspect ids from reference/soc-cmm.yaml.',
        examples: [['business-charter']],
      }),
    ),
    csf: z
      .array(z.string().check(z.meta({ list: 'csf' })))
      .check(z.meta({ description: 'NIST CSF 2.0 category or subcategory ids.', examples: [['GV.OC-03']] })),
    nis2: z.array(IdSchema.check(z.meta({ list: 'nis2' }))).check(
      z.meta({
        description: 'NIS2 Art. 21 measures, ids from reference/nis2.yaml.',
        examples: [['art-21-2-b']],
      }),
    ),
  })
  .check(
    z.meta({
      title: 'Mappings',
      description: 'Where other frameworks ask something close. A mapping is our judgement.',
    }),
  );

const AnswerSchema = z
  .strictObject({
    level: Level,
    looks_like: TextSchema.check(
      z.meta({
        description: 'What somebody would see at this level, in one or two sentences.',
        examples: ['A vice-rector backs the team when asked, but nothing is on paper.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Answer' }));

const FixSchema = z
  .strictObject({
    page: z.string().check(
      z.regex(/^\/[a-z0-9/-]*\/$/, 'must be a path on this site such as /playbooks/credential-phishing/'),
      z.meta({
        description: 'Page of this site that helps to close the gap, without language or base path.',
        examples: ['/models/compare/'],
      }),
    ),
    next_step: TextSchema.check(
      z.meta({
        description: 'The smallest next step.',
        examples: ['Put half a page on what the team may isolate before one vice-rector.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Fix', description: 'How to close the gap.' }));

const QuestionSchema = z
  .strictObject({
    id: IdSchema.check(
      z.meta({
        description: 'Id of the question, in kebab-case. Saved answers keep it, so never change it.',
        examples: ['governance-mandate'],
      }),
    ),
    domain: IdSchema.check(
      z.meta({
        local: 'domains',
        description: 'Id of one of the domains in this file.',
        examples: ['people'],
      }),
    ),
    question: TextSchema.check(
      z.meta({
        description: 'The question in our own words, answerable by one person.',
        examples: ['Does the security team hold a mandate from the rectorate?'],
      }),
    ),
    why: TextSchema.check(
      z.meta({
        description: 'Why it matters at a university.',
        examples: ['Deans and institute directors answer to the rector, not to the IT department.'],
      }),
    ),
    levels: z.array(AnswerSchema).check(z.length(5), z.describe('What each level from 0 to 4 looks like.')),
    evidence: TextListSchema.check(
      z.meta({
        description: 'What you would show to somebody who doubts the answer.',
        examples: [['The rector’s order, with date and signature']],
      }),
    ),
    fix: FixSchema,
    mappings: MappingsSchema,
  })
  .check(z.meta({ title: 'Question' }));

const MappingVersionSchema = z
  .strictObject({
    framework: NameSchema.check(z.meta({ description: 'Name of the framework.', examples: ['SIM3'] })),
    version: NameSchema.check(
      z.meta({ description: 'Its version, in quotes when it is a number.', examples: ['v2i'] }),
    ),
    mapped_on: IsoDateSchema.check(z.describe('Day of the mapping, as an ISO 8601 day in quotes.')),
  })
  .check(z.meta({ title: 'Mapping version' }));

/** A maturity model or readiness checklist: src/content/checklists/<id>/checklist.yaml. */
export const ChecklistSchema = z
  .strictObject({
    kind: z.literal('checklist').check(z.describe('Says that this file is a checklist.')),
    ...headFields,
    levels: z.array(LevelSchema).check(z.length(5), z.describe('What the levels 0 to 4 mean, in order.')),
    domains: z.array(DomainSchema).check(z.minLength(1), z.describe('Groups of questions, each with a target level.')),
    questions: z.array(QuestionSchema).check(z.minLength(1), z.describe('The questions, in the order of the page.')),
    mapping_versions: z
      .array(MappingVersionSchema)
      .check(z.minLength(1), z.describe('Version of each mapped framework, and the day of the mapping.')),
    sources: SourceIdsSchema,
  })
  .check(z.meta({ title: 'Checklist' }));
/** A maturity model or readiness checklist. */
export type Checklist = z.infer<typeof ChecklistSchema>;
