import type { Hours } from '../../schemas/index.ts';
import { isOfficeHour, isPresence, WEEK, type WeekHour } from './cover.ts';

/** How an hour of the week is covered. */
export type RotaState = 'staff' | 'with-students' | 'on-call' | 'uncovered' | 'not-promised';

/** One hour of the week and who covers it. */
export interface RotaHour extends WeekHour {
  readonly state: RotaState;
}

/** Whom a week is shared out among. */
export interface RotaInput {
  readonly hours: Hours;
  /** People who must be on duty at the same time for an hour to be covered. */
  readonly seats: number;
  /** Hours of duty that staff can give in an average week, all together, handover taken off. */
  readonly staff_hours: number;
  /** Hours that students can fill seats beside staff, in an average week. */
  readonly student_hours: number;
  /** Whether stand-by takes over outside the hours of presence. */
  readonly on_call: boolean;
}

/** An average week of the rota. */
export interface RotaWeek {
  /** 168 hours, day by day from Monday. */
  readonly hours: readonly RotaHour[];
  /** Hours with all seats filled. */
  readonly covered: number;
  /** Hours of presence that were promised and stay without enough people. */
  readonly uncovered: number;
}

/** Sums of hours may miss a whole number by as much. */
const ROUNDING = 1e-6;

/**
 * Shares out an average week: the hours in which most happens first, until the hours of the people are used up. An hour
 * counts as covered only with all seats filled, so under the two-person rule one person alone covers nothing.
 * @param input hours of cover, seats, hours that people can give
 * @returns every hour with who covers it
 */
export function rotaWeek(input: RotaInput): RotaWeek {
  const states = new Map<WeekHour, RotaState>();
  let [staff, students] = [input.staff_hours, input.student_hours];
  for (const hour of promised(input.hours)) {
    const beside = isOfficeHour(hour) ? Math.min(input.seats - 1, Math.floor(students)) : 0;
    const own = input.seats - beside;
    if (staff + ROUNDING < own) {
      states.set(hour, 'uncovered');
      // What is too little for this hour is too little for all that follow.
      staff = 0;
      continue;
    }
    staff -= own;
    students -= beside;
    states.set(hour, beside > 0 ? 'with-students' : 'staff');
  }
  const hours = WEEK.map((hour) => ({ ...hour, state: states.get(hour) ?? outside(input) }));
  const uncovered = hours.filter(({ state }) => state === 'uncovered').length;
  return { hours, covered: states.size - uncovered, uncovered };
}

/** Hours of one day that follow each other and are covered in the same way. */
export interface RotaRun {
  readonly state: RotaState;
  /** Hour of the day in which it begins, 0 to 23. */
  readonly from: number;
  /** Hour of the day in which it ends, 1 to 24. */
  readonly to: number;
}

/**
 * Gathers the hours of each day into runs.
 * @param week an average week
 * @returns seven days from Monday, each from 0 to 24
 */
export function rotaRuns({ hours }: RotaWeek): RotaRun[][] {
  const days: RotaRun[][] = [[], [], [], [], [], [], []];
  for (const { day, hour, state } of hours) {
    const runs = days[day] ?? [];
    const last = runs.at(-1);
    if (last?.state === state) runs[runs.length - 1] = { ...last, to: hour + 1 };
    else runs.push({ state, from: hour, to: hour + 1 });
  }
  return days;
}

/** Hours of presence, the most useful first: office hours, other hours by day, evenings, weekends, nights. */
function promised(cover: Hours): readonly WeekHour[] {
  return WEEK.filter((hour) => isPresence(cover, hour)).toSorted((a, b) => rank(a) - rank(b));
}

function rank(hour: WeekHour): number {
  if (isOfficeHour(hour)) return 0;
  const byDay = hour.hour >= 6 && hour.hour < 22;
  if (hour.day < 5) return byDay ? 1 : 3;
  return byDay ? 2 : 4;
}

function outside({ on_call }: RotaInput): RotaState {
  return on_call ? 'on-call' : 'not-promised';
}
