import type { ReferenceItem } from '../../schemas/index.ts';

/** A criterion of the list reference/choice-criteria.yaml. */
export type Criterion = ReferenceItem<'choice-criteria'>;
/** Name of a question that a criterion looks at. */
export type Question = Criterion['asks'][number];
/** An answer: an amount, a word, or several words. */
export type Answer = number | string | readonly string[];

/** Answers of a profile, by question; the file of a plan may be handed in as it is. An absent answer is an open one. */
export interface ChoiceProfile {
  /** Heads. */
  readonly students?: number | undefined;
  /** Heads. */
  readonly staff?: number | undefined;
  /** Security staff today, in full-time equivalents. */
  readonly team_fte?: number | undefined;
  /** Euro a year. */
  readonly budget?: number | undefined;
  readonly hours?: string | undefined;
  readonly partners?: string | undefined;
  readonly vendor?: string | undefined;
  readonly hpc?: string | undefined;
  readonly autonomy?: string | undefined;
  readonly network?: string | undefined;
  readonly data?: readonly string[] | undefined;
  readonly nis2?: string | undefined;
  readonly nren_services?: readonly string[] | undefined;
  readonly student_staff?: string | undefined;
  readonly role?: string | undefined;
}

/**
 * The answer to a question; undefined while it is open, and for an amount that is no number or below 0. No students and no
 * staff together are nobody, and no institution is that: then both questions count as open.
 */
export function answerTo(profile: ChoiceProfile, question: Question): Answer | undefined {
  if ((question === 'students' || question === 'staff') && isNobody(profile)) return undefined;
  const answer = profile[question];
  return typeof answer === 'number' && !(Number.isFinite(answer) && answer >= 0) ? undefined : answer;
}

function isNobody({ students = 0, staff = 0 }: ChoiceProfile): boolean {
  return students === 0 && staff === 0;
}

/** True when one institution plans for itself, which is also assumed while nobody has said who plans. */
export function plansAlone(profile: ChoiceProfile): boolean {
  return profile.role !== 'nren-or-national';
}
