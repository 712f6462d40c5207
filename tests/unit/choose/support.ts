import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { modelFacts, type ChoiceProfile, type Criterion } from '../../../src/core/choose/index.ts';
import { DeploymentModelSchema, ReferenceSchemas } from '../../../src/schemas/index.ts';

/** The facts of every published model. */
export const MODELS = globSync('src/content/models/*/model.yaml').map((file) =>
  modelFacts(DeploymentModelSchema.parse(parse(readFileSync(file, 'utf8')))),
);

/** The published criteria. */
export const CRITERIA: readonly Criterion[] = ReferenceSchemas['choice-criteria'].parse(
  parse(readFileSync('src/content/reference/choice-criteria.yaml', 'utf8')),
).items;

/** A mid-size Polish university, all questions answered. */
export const MID_SIZE = {
  role: 'university',
  students: 25_000,
  staff: 3500,
  team_fte: 3,
  budget: 650_000,
  hours: '8x5-on-call',
  partners: 'possible',
  vendor: 'nights',
  hpc: 'some',
  autonomy: 'medium',
  network: 'nren',
  data: ['ordinary'],
  nis2: 'unknown',
  nren_services: [],
  student_staff: 'yes',
} as const satisfies ChoiceProfile;

const word = (...words: string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
const amount = (most: number) => fc.option(fc.nat(most), { nil: undefined });

/** Any profile, also one that makes no sense. */
export const profiles: fc.Arbitrary<ChoiceProfile> = fc.record({
  role: word('university', 'nren-or-national'),
  students: amount(500_000),
  staff: amount(50_000),
  team_fte: fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined }),
  budget: amount(5_000_000),
  hours: word('8x5', '8x5-on-call', '12x5', '16x5', '12x7', '24x7', 'never-heard-of'),
  partners: word('none', 'possible', 'agreed'),
  vendor: word('no', 'nights', 'yes'),
  hpc: word('none', 'some', 'core'),
  autonomy: word('low', 'medium', 'high'),
  network: word('nren', 'nren-and-own', 'own'),
  data: fc.option(fc.subarray(['ordinary', 'health', 'industry', 'export-controlled']), { nil: undefined }),
  nis2: word('essential', 'important', 'national', 'no', 'unknown'),
  nren_services: fc.option(fc.subarray(['5.1', '5.2', '8.1']), { nil: undefined }),
  student_staff: word('no', 'yes'),
});
