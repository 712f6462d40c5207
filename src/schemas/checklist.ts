import { z } from 'zod';
import {
  headFields,
  IdSchema,
  IsoDateSchema,
  NameSchema,
  SourceIdsSchema,
  TextListSchema,
  TextSchema,
} from './common.ts';

const Level = z
  .number()
  .int()
  .min(0)
  .max(4)
  .meta({ description: 'Level, 0 to 4.', examples: [2] });

const LevelSchema = z
  .strictObject({
    level: Level,
    name: TextSchema.meta({ description: 'Name of the level, one or two words.', examples: ['Written down'] }),
    meaning: TextSchema.meta({
      description: 'What the level means for any question, in one or two sentences.',
      examples: ['A current text says who does what. It is not yet daily practice.'],
    }),
  })
  .meta({ title: 'Level' });

const DomainSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the domain, in kebab-case. Questions refer to it.', examples: ['people'] }),
    title: TextSchema.meta({ description: 'Name of the domain.', examples: ['People'] }),
    about: TextSchema.meta({
      description: 'What this domain asks about, in one sentence.',
      examples: ['Who does the work, and who stands in.'],
    }),
    target: Level.describe('Suggested target level, 0 to 4; the visitor may change it.'),
  })
  .meta({ title: 'Domain' });

const MappingsSchema = z
  .strictObject({
    sim3: z
      .array(z.string().meta({ list: 'sim3' }))
      .meta({ description: 'SIM3 v2i parameter ids.', examples: [['O-1', 'O-3']] }),
    soc_cmm: z.array(IdSchema.meta({ list: 'soc-cmm' })).meta({
      description: 'SOC-CMM aspect ids from reference/soc-cmm.yaml.',
      examples: [['business-charter']],
    }),
    csf: z
      .array(z.string().meta({ list: 'csf' }))
      .meta({ description: 'NIST CSF 2.0 category or subcategory ids.', examples: [['GV.OC-03']] }),
    nis2: z.array(IdSchema.meta({ list: 'nis2' })).meta({
      description: 'NIS2 Art. 21 measures, ids from reference/nis2.yaml.',
      examples: [['art-21-2-b']],
    }),
  })
  .meta({
    title: 'Mappings',
    description: 'Where other frameworks ask something close. A mapping is our judgement.',
  });

const AnswerSchema = z
  .strictObject({
    level: Level,
    looks_like: TextSchema.meta({
      description: 'What somebody would see at this level, in one or two sentences.',
      examples: ['A vice-rector backs the team when asked, but nothing is on paper.'],
    }),
  })
  .meta({ title: 'Answer' });

const FixSchema = z
  .strictObject({
    page: z
      .string()
      .regex(/^\/[a-z0-9/-]*\/$/, 'must be a path on this site such as /playbooks/credential-phishing/')
      .meta({
        description: 'Page of this site that helps to close the gap, without language or base path.',
        examples: ['/models/compare/'],
      }),
    next_step: TextSchema.meta({
      description: 'The smallest next step.',
      examples: ['Put half a page on what the team may isolate before one vice-rector.'],
    }),
  })
  .meta({ title: 'Fix', description: 'How to close the gap.' });

const QuestionSchema = z
  .strictObject({
    id: IdSchema.meta({
      description: 'Id of the question, in kebab-case. Saved answers keep it, so never change it.',
      examples: ['governance-mandate'],
    }),
    domain: IdSchema.meta({
      local: 'domains',
      description: 'Id of one of the domains in this file.',
      examples: ['people'],
    }),
    question: TextSchema.meta({
      description: 'The question in our own words, answerable by one person.',
      examples: ['Does the security team hold a mandate from the rectorate?'],
    }),
    why: TextSchema.meta({
      description: 'Why it matters at a university.',
      examples: ['Deans and institute directors answer to the rector, not to the IT department.'],
    }),
    levels: z.array(AnswerSchema).length(5).describe('What each level from 0 to 4 looks like.'),
    evidence: TextListSchema.meta({
      description: 'What you would show to somebody who doubts the answer.',
      examples: [['The rector’s order, with date and signature']],
    }),
    fix: FixSchema,
    mappings: MappingsSchema,
  })
  .meta({ title: 'Question' });

const MappingVersionSchema = z
  .strictObject({
    framework: NameSchema.meta({ description: 'Name of the framework.', examples: ['SIM3'] }),
    version: NameSchema.meta({ description: 'Its version, in quotes when it is a number.', examples: ['v2i'] }),
    mapped_on: IsoDateSchema.describe('Day of the mapping, as an ISO 8601 day in quotes.'),
  })
  .meta({ title: 'Mapping version' });

/** A maturity model or readiness checklist: src/content/checklists/<id>/checklist.yaml. */
export const ChecklistSchema = z
  .strictObject({
    kind: z.literal('checklist').describe('Says that this file is a checklist.'),
    ...headFields,
    levels: z.array(LevelSchema).length(5).describe('What the levels 0 to 4 mean, in order.'),
    domains: z.array(DomainSchema).min(1).describe('Groups of questions, each with a target level.'),
    questions: z.array(QuestionSchema).min(1).describe('The questions, in the order of the page.'),
    mapping_versions: z
      .array(MappingVersionSchema)
      .min(1)
      .describe('Version of each mapped framework, and the day of the mapping.'),
    sources: SourceIdsSchema,
  })
  .meta({ title: 'Checklist' });
/** A maturity model or readiness checklist. */
export type Checklist = z.infer<typeof ChecklistSchema>;
