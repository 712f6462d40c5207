import type { Hours } from '../../schemas/index.ts';
// Not from the index: the browser needs this schema and no other.
import {
  STAFFING_LIMITS,
  STAFFING_WHOLE,
  type PlanStaffing,
  type StaffingNumber,
} from '../../schemas/plan-staffing.ts';
import { exactly, type Estimate } from '../shared/estimate.ts';
import { valueProblem, type ValueProblem } from '../shared/ranges.ts';
import { dailyPresence, worksInShifts } from './cover.ts';
import type { CountryDefaults } from './defaults.ts';

/** Why a value was not taken; the default stands in its place. */
export interface StaffingProblem {
  readonly field: StaffingNumber;
  readonly problem: ValueProblem | 'not-whole';
}

/** Days away of one person in a year, with the doubt of the defaults. */
type DaysAway = Readonly<Record<'leave_days' | 'holidays' | 'sick_days' | 'training_days', Estimate>>;

/** Everything that the step computes with: what was said, and defaults for the rest. */
export interface StaffingValues extends DaysAway {
  readonly hours: Hours;
  readonly seats: number;
  readonly two_person: boolean;
  readonly shift_hours: number;
  readonly handover_minutes: number;
  readonly weekly_hours: number;
  /** Undefined when nobody has said how many people there are. */
  readonly people_fte: number | undefined;
  /** Undefined when nobody is on call. */
  readonly on_call_people: number | undefined;
  readonly response_minutes: number;
  readonly calls_per_week: number;
  readonly student_people: number;
  readonly student_weekly_hours: number;
  readonly exam_weeks: number;
  readonly supervision_minutes: number;
  readonly alert_count: number;
  readonly alert_period: 'hour' | 'day';
  readonly busy_hour_percent: number;
  readonly alert_minutes: number;
  readonly target_wait_minutes: number;
  readonly max_occupancy_percent: number;
}

/** Defaults that do not differ from country to country. All are our judgement; the method page gives the reasons. */
export const FIXED_DEFAULTS = {
  seats: 1,
  handover_minutes: 30,
  response_minutes: 60,
  calls_per_week: 2,
  student_people: 0,
  student_weekly_hours: 12,
  exam_weeks: 10,
  supervision_minutes: 10,
  alert_count: 0,
  busy_hour_percent: 10,
  alert_minutes: 16,
  target_wait_minutes: 15,
  max_occupancy_percent: 75,
} as const satisfies Partial<Record<StaffingNumber, number>>;

/**
 * Why a number cannot be taken.
 * @param field name of the number
 * @param value what was entered
 * @returns undefined when it can
 */
export function problemOf(field: StaffingNumber, value: number): StaffingProblem['problem'] | undefined {
  const whole = !STAFFING_WHOLE.includes(field) || Number.isInteger(value);
  return valueProblem(value, STAFFING_LIMITS[field]) ?? (whole ? undefined : 'not-whole');
}

/**
 * Contractual week that a plan begins with. Where a law gives shift workers a shorter week, every rota longer than office
 * hours takes it: a cautious default, since not every such rota is shift work in the law’s sense.
 * @param country defaults of the country
 * @param hours hours of cover
 * @returns hours a week
 */
export function usualWeek({ weekly_hours, limits }: CountryDefaults, hours: Hours): number {
  if (hours === '24x7') return limits.continuous_week ?? weekly_hours.typical;
  return (worksInShifts(hours) ? limits.two_shift_week : undefined) ?? weekly_hours.typical;
}

/**
 * Fills what a plan leaves open, and what it says absurdly, with defaults.
 * @param plan what the visitor has said
 * @param country defaults of the country
 * @returns values to compute with, and every value that was not taken
 */
export function staffingValues(
  plan: PlanStaffing,
  country: CountryDefaults,
): { readonly values: StaffingValues; readonly problems: readonly StaffingProblem[] } {
  const problems: StaffingProblem[] = [];
  const said = (field: StaffingNumber): number | undefined => {
    const value = plan[field];
    const problem = value === undefined ? undefined : problemOf(field, value);
    if (problem !== undefined) problems.push({ field, problem });
    return problem === undefined ? value : undefined;
  };
  const days = (field: keyof DaysAway): Estimate => {
    const value = said(field);
    return value === undefined ? country[field] : exactly(value);
  };
  const number = (field: keyof typeof FIXED_DEFAULTS): number => said(field) ?? FIXED_DEFAULTS[field];
  const hours = plan.hours ?? '8x5';
  const values: StaffingValues = {
    hours,
    seats: number('seats'),
    two_person: plan.two_person ?? false,
    shift_hours: said('shift_hours') ?? usualShift(hours),
    handover_minutes: said('handover_minutes') ?? usualHandover(hours),
    weekly_hours: said('weekly_hours') ?? usualWeek(country, hours),
    people_fte: said('people_fte'),
    leave_days: days('leave_days'),
    holidays: days('holidays'),
    sick_days: days('sick_days'),
    training_days: days('training_days'),
    on_call_people: said('on_call_people'),
    response_minutes: number('response_minutes'),
    calls_per_week: number('calls_per_week'),
    student_people: number('student_people'),
    student_weekly_hours: number('student_weekly_hours'),
    exam_weeks: number('exam_weeks'),
    supervision_minutes: number('supervision_minutes'),
    alert_count: number('alert_count'),
    alert_period: plan.alert_period ?? 'day',
    busy_hour_percent: number('busy_hour_percent'),
    alert_minutes: number('alert_minutes'),
    target_wait_minutes: number('target_wait_minutes'),
    max_occupancy_percent: number('max_occupancy_percent'),
  };
  return { values, problems };
}

/** What holds while the staffing step leaves it open: hours, seats and students of the model, hours and people of the profile. */
export interface UsualStaffing {
  readonly hours?: Hours | undefined;
  readonly seats?: number | undefined;
  readonly student_people?: number | undefined;
  readonly team_fte?: number | undefined;
}

/**
 * What is known about staffing from elsewhere, for all that the staffing step leaves open.
 * @param plan what was said in the staffing step; it wins
 * @param usual hours, seats and students of the model, or hours and people of the profile
 */
export function withProfile(
  plan: PlanStaffing,
  { hours, seats, student_people, team_fte }: UsualStaffing,
): PlanStaffing {
  return {
    ...(hours && { hours }),
    ...(seats !== undefined && { seats }),
    ...(student_people !== undefined && { student_people }),
    ...(team_fte !== undefined && { people_fte: team_fte }),
    ...plan,
  };
}

/**
 * Length of a shift that suits hours of cover: twelve hours a day are one shift, all else is made of eights.
 * @param hours hours of cover
 */
export function usualShift(hours: Hours): number {
  return dailyPresence(hours) === 12 ? 12 : 8;
}

/**
 * Overlap between shifts. Office hours are one shift, after which nobody takes over.
 * @param hours hours of cover
 * @returns minutes for each 8 hours of duty
 */
export function usualHandover(hours: Hours): number {
  return worksInShifts(hours) ? FIXED_DEFAULTS.handover_minutes : 0;
}
