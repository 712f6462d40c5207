import * as z from 'zod/mini';

/** Smallest and largest value that a question of the profile takes. */
export const PROFILE_LIMITS = {
  students: { min: 0, max: 500_000 },
  staff: { min: 0, max: 100_000 },
  team_fte: { min: 0, max: 200 },
  budget: { min: 0, max: 50_000_000 },
  sites: { min: 1, max: 500 },
} as const;

/** Words that a question of the profile offers, in the order of the page. */
export const PROFILE_WORDS = {
  country: ['PL', 'CZ', 'SK', 'EE', 'LT', 'other'],
  role: ['university', 'nren-or-national'],
  hours: ['8x5', '8x5-on-call', '12x5', '16x5', '12x7', '24x7'],
  hpc: ['none', 'some', 'core'],
  partners: ['none', 'possible', 'agreed'],
  vendor: ['no', 'nights', 'yes'],
  autonomy: ['low', 'medium', 'high'],
  network: ['nren', 'nren-and-own', 'own'],
  data: ['ordinary', 'health', 'industry', 'export-controlled'],
  nis2: ['essential', 'important', 'national', 'no', 'unknown'],
  student_staff: ['no', 'yes'],
} as const;

type Words = typeof PROFILE_WORDS;

const amount = (limits: { readonly min: number; readonly max: number }, says: string) =>
  z.optional(z.number().check(z.minimum(limits.min), z.maximum(limits.max), z.describe(says)));
const count = (limits: { readonly min: number; readonly max: number }, says: string) =>
  z.optional(z.int().check(z.minimum(limits.min), z.maximum(limits.max), z.describe(says)));
const word = <Name extends keyof Words>(name: Name, says: string) =>
  z.optional(z.enum(PROFILE_WORDS[name]).check(z.describe(says)));

/** What a plan says of the institution. Every answer may be missing. */
export const PlanProfileSchema = z.strictObject({
  country: word('country', 'Country whose working time, pay and law are the defaults.'),
  role: word('role', 'Whether one institution plans, or the network or a national body for many.'),
  students: count(PROFILE_LIMITS.students, 'Students, heads.'),
  staff: count(PROFILE_LIMITS.staff, 'Staff, heads.'),
  team_fte: amount(PROFILE_LIMITS.team_fte, 'Security staff there today, in full-time equivalents.'),
  budget: amount(PROFILE_LIMITS.budget, 'Yearly budget within reach, all costs of the SOC, in euro.'),
  hours: word('hours', 'Hours that should be covered.'),
  partners: word('partners', 'Whether other universities would share a SOC.'),
  vendor: word('vendor', 'Whether a company may see security data of staff.'),
  hpc: word('hpc', 'How much high-performance computing or research infrastructure is run.'),
  autonomy: word('autonomy', 'How far faculties run their own IT.'),
  sites: count(PROFILE_LIMITS.sites, 'Campuses or towns with a network of their own.'),
  network: word('network', 'Who runs the connection to the internet.'),
  data: z.optional(z.array(z.enum(PROFILE_WORDS.data)).check(z.describe('Kinds of data that need special care.'))),
  nis2: word('nis2', 'How national law on NIS2 treats the institution.'),
  nren_services: z.optional(
    z
      .array(z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/)))
      .check(z.maxLength(40), z.describe('FIRST services that the research network gives already.')),
  ),
  student_staff: word('student_staff', 'Whether students may be employed in the SOC.'),
});
/** What a plan says of the institution. */
export type PlanProfile = z.infer<typeof PlanProfileSchema>;
