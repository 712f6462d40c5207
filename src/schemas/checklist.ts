import { z } from 'zod';
import { headFields, IdSchema, IsoDateSchema, SourceIdsSchema, TextListSchema, TextSchema } from './common.ts';

const Level = z.number().int().min(0).max(4).describe('Level, 0 to 4.');

const LevelSchema = z.strictObject({
  level: Level,
  name: TextSchema.describe('Name of the level, one or two words.'),
  meaning: TextSchema,
});

const DomainSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  about: TextSchema.describe('What this domain asks about, in one sentence.'),
  target: Level.describe('Suggested target level; the visitor may change it.'),
});

const MappingsSchema = z
  .strictObject({
    sim3: z.array(z.string().meta({ list: 'sim3' })).describe('SIM3 v2i parameter ids.'),
    soc_cmm: z.array(IdSchema.meta({ list: 'soc-cmm' })).describe('SOC-CMM aspect ids from reference/soc-cmm.yaml.'),
    csf: z.array(z.string().meta({ list: 'csf' })).describe('NIST CSF 2.0 category or subcategory ids.'),
    nis2: z.array(IdSchema.meta({ list: 'nis2' })).describe('NIS2 Art. 21 measures, ids from reference/nis2.yaml.'),
  })
  .describe('Where other frameworks ask something close. A mapping is our judgement.');

const QuestionSchema = z.strictObject({
  id: IdSchema,
  domain: IdSchema.describe('Id of one of the domains in this file.'),
  question: TextSchema.describe('In our own words, answerable by one person.'),
  why: TextSchema.describe('Why it matters at a university.'),
  levels: z
    .array(z.strictObject({ level: Level, looks_like: TextSchema }))
    .length(5)
    .describe('What each level from 0 to 4 looks like.'),
  evidence: TextListSchema.describe('What you would show to somebody who doubts the answer.'),
  fix: z
    .strictObject({
      page: z
        .string()
        .regex(/^\/[a-z0-9/-]*\/$/, 'must be a path on this site such as /playbooks/credential-phishing/')
        .describe('Page of this site that helps to close the gap, without language or base path.'),
      next_step: TextSchema.describe('The smallest next step.'),
    })
    .describe('How to close the gap.'),
  mappings: MappingsSchema,
});

/** A maturity model or readiness checklist: src/content/checklists/<id>/checklist.yaml. */
export const ChecklistSchema = z.strictObject({
  kind: z.literal('checklist').describe('Says that this file is a checklist.'),
  ...headFields,
  levels: z.array(LevelSchema).length(5).describe('What the levels 0 to 4 mean, in order.'),
  domains: z.array(DomainSchema).min(1).describe('Groups of questions, each with a target level.'),
  questions: z.array(QuestionSchema).min(1).describe('The questions, in the order of the page.'),
  mapping_versions: z
    .array(z.strictObject({ framework: TextSchema, version: TextSchema, mapped_on: IsoDateSchema }))
    .min(1)
    .describe('Version of each mapped framework, and the day of the mapping.'),
  sources: SourceIdsSchema,
});
/** A maturity model or readiness checklist. */
export type Checklist = z.infer<typeof ChecklistSchema>;
