import * as z from 'zod/mini';
import { KIND_SCHEMAS } from './kinds.ts';
import { LIST_NAMES } from './reference.ts';

/** Parts of a deployment model that a page can show, in the order of the page. */
export const MODEL_PARTS = [
  'summary',
  'suits',
  'architecture',
  'raci',
  'services',
  'staffing',
  'interfaces',
  'tools',
  'logs',
  'costs',
  'phases',
  'maturity',
  'risks',
] as const;
/** Parts of a playbook that a page can show, in the order of the page. */
export const PLAYBOOK_PARTS = [
  'card',
  'diagram',
  'steps',
  'checklists',
  'severity',
  'telemetry',
  'classification',
  'notifications',
  'exit',
  'lessons',
] as const;
/** Pages of the planner: its overview, and its steps in their order. */
export const PLANNER_STEPS = [
  'overview',
  'profile',
  'choose',
  'services',
  'responsibilities',
  'staffing',
  'logs',
  'cost',
  'roadmap',
  'plan',
] as const;
/** A page of the planner. */
export type PlannerStep = (typeof PLANNER_STEPS)[number];

/** What can be proposed by a form of the site. */
export const PROPOSAL_KINDS = ['model', 'playbook', 'term', 'correction'] as const;

const KINDS = Object.keys(KIND_SCHEMAS) as (keyof typeof KIND_SCHEMAS)[];

const None = z.strictObject({});
const id = z.string().check(z.minLength(1));

/**
 * Attributes of each component that pages may use, by its name in src/components/index.ts. Components take their props
 * from here and the validator checks pages by it.
 */
export const ComponentSchemas = {
  Cite: z.strictObject({
    id: id.check(z.meta({ list: 'sources' }), z.describe('Id of the source in reference/sources.yaml.')),
  }),
  Entry: z.strictObject({
    list: z.enum(LIST_NAMES).check(z.describe('Name of the reference list.')),
    id: id.check(z.meta({ listIn: 'list' }), z.describe('Id of the entry in that list.')),
  }),
  FieldReference: z.strictObject({
    of: z
      .enum([...KINDS, 'page', 'lists', 'translation'])
      .check(
        z.describe(
          'A kind of file, `page` for front matter, `lists` for all reference lists, `translation` for pl.yaml.',
        ),
      ),
  }),
  Glossary: None,
  HomeDoors: None,
  Model: z.strictObject({
    id: id.check(z.meta({ file: 'model' }), z.describe('Id of the deployment model.')),
    part: z.enum(MODEL_PARTS).check(z.describe('Which part to show.')),
  }),
  ModelCards: None,
  ModelComparison: None,
  Planner: z.strictObject({ step: z.enum(PLANNER_STEPS).check(z.describe('Which page of the planner to show.')) }),
  Playbook: z.strictObject({
    id: id.check(z.meta({ file: 'playbook' }), z.describe('Id of the playbook.')),
    part: z.enum(PLAYBOOK_PARTS).check(z.describe('Which part to show.')),
  }),
  PlaybookList: None,
  Propose: z.strictObject({ kind: z.enum(PROPOSAL_KINDS).check(z.describe('What the form proposes.')) }),
  ReferenceTable: z.strictObject({
    list: z.enum(LIST_NAMES.filter((name) => name !== 'glossary')).check(z.describe('Name of the reference list.')),
  }),
  RuleExample: z.strictObject({ id: id.check(z.meta({ file: 'rule' }), z.describe('Id of the rule.')) }),
  RuleList: None,
  SelfAssessment: z.strictObject({ id: id.check(z.meta({ file: 'checklist' }), z.describe('Id of the checklist.')) }),
  Term: z.strictObject({
    id: id.check(z.meta({ list: 'glossary' }), z.describe('Id of the term in reference/glossary.yaml.')),
  }),
  TranslationStatus: None,
  Workbench: None,
} as const;

/** Name of a component that pages may use. */
export type ComponentName = keyof typeof ComponentSchemas;
/** What a component is handed by a page. */
export type ComponentProps<Name extends ComponentName> = z.infer<(typeof ComponentSchemas)[Name]>;
