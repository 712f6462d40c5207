import type { PlanProfile } from '../../schemas/plan-profile.ts';
import type { PROFILE_LIMITS, PROFILE_WORDS } from '../../schemas/plan-profile.ts';

/** A question of the profile that is answered with a number. */
export type NumberQuestion = keyof typeof PROFILE_LIMITS;
/** A question of the profile that is answered with one word. */
export type WordQuestion = Exclude<keyof typeof PROFILE_WORDS, 'data'>;

/** One question of the profile. */
export type ProfileQuestion =
  | { readonly kind: 'number'; readonly field: NumberQuestion; readonly whole: boolean }
  | { readonly kind: 'word'; readonly field: WordQuestion }
  | { readonly kind: 'words'; readonly field: 'data' }
  | { readonly kind: 'services'; readonly field: 'nren_services' };

/** The ten questions that suffice for a first answer, in the order of the page. */
export const FIRST_QUESTIONS: readonly ProfileQuestion[] = [
  { kind: 'word', field: 'country' },
  { kind: 'word', field: 'role' },
  { kind: 'number', field: 'students', whole: true },
  { kind: 'number', field: 'staff', whole: true },
  { kind: 'number', field: 'team_fte', whole: false },
  { kind: 'number', field: 'budget', whole: false },
  { kind: 'word', field: 'hours' },
  { kind: 'word', field: 'partners' },
  { kind: 'word', field: 'vendor' },
  { kind: 'word', field: 'hpc' },
];

/** Questions that refine the answer. */
export const FURTHER_QUESTIONS: readonly ProfileQuestion[] = [
  { kind: 'word', field: 'autonomy' },
  { kind: 'word', field: 'student_staff' },
  { kind: 'services', field: 'nren_services' },
  { kind: 'number', field: 'sites', whole: true },
  { kind: 'word', field: 'network' },
  { kind: 'words', field: 'data' },
  { kind: 'word', field: 'nis2' },
];

/** How many of some questions have an answer. */
export function answeredCount(profile: PlanProfile, questions: readonly ProfileQuestion[]): number {
  return questions.filter(({ field }) => profile[field] !== undefined).length;
}
