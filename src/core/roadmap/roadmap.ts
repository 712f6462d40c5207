import { ROADMAP_LIMITS } from '../../schemas/plan-roadmap.ts';
import { cycleIn } from '../shared/graph.ts';
import { dayAfter, isDayOfYear, isMonth, pauseSpans, shiftedDay, shiftedMonth, type Pause } from './calendar.ts';
import { criticalPath } from './critical-path.ts';
import { scheduleWork, type LoadSpan, type Work, type WorkTime } from './work.ts';

/** Years after which a roadmap is broken off: what takes longer is not a plan. */
export const LONGEST_YEARS = 20;

/** A phase as it is planned. */
export type RoadmapPhase = Work;

/** What a roadmap is computed from. */
export interface RoadmapInput {
  readonly phases: readonly RoadmapPhase[];
  /** First month, as in 2027-10. */
  readonly start: string;
  /** Full-time equivalents that can work on the build-up; undefined when there are always enough. */
  readonly capacity_fte: number | undefined;
  readonly pauses: readonly Pause[];
}

/** A phase in time. Months are counted from the start of the roadmap. */
export interface PhaseOnRoadmap {
  readonly id: string;
  /** Months that it takes with enough people and without pauses. */
  readonly planned: number;
  readonly start: number;
  readonly end: number;
  /** First and last day, as in 2027-10-01. The last day is the day of its milestone. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Months by which it may be late without moving the end of the whole. */
  readonly slack: number;
  readonly critical: boolean;
  /** Months of pauses inside it. */
  readonly paused: number;
  /** Months that it takes longer because people are missing. */
  readonly stretched: number;
}

/** People in one month. */
export interface MonthLoad {
  /** As in 2027-10. */
  readonly month: string;
  /** Full-time equivalents that the phases would need, on average over the month. */
  readonly needed: number;
  /** Full-time equivalents that work on them, on average over the month. */
  readonly used: number;
}

/** The whole way in time. */
export interface Roadmap {
  /** In the order in which they were given. */
  readonly phases: readonly PhaseOnRoadmap[];
  /** Ids of the critical phases, by start. */
  readonly path: readonly string[];
  /** Months from start to end. */
  readonly months: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly load: readonly MonthLoad[];
}

/** What is wrong with an input, by the name of its field: `start` or `phases.pilot.months`. */
export interface RoadmapProblem {
  readonly field: string;
  readonly problem: 'not-a-month' | 'not-a-day' | 'out-of-range' | 'circle' | 'unknown-phase' | 'never-ends';
}

/** A roadmap, or what keeps it from being computed. */
export type RoadmapResult =
  | { readonly ok: true; readonly roadmap: Roadmap }
  | { readonly ok: false; readonly problems: readonly RoadmapProblem[] };

/**
 * Puts phases into the calendar: as early as what they wait for, the people and the pauses allow.
 * @param input phases, first month, people and pauses
 * @returns days, slack, critical path and people by month; or every input that is out of bounds
 */
export function buildRoadmap(input: RoadmapInput): RoadmapResult {
  const problems = problemsOf(input);
  if (problems.length > 0) return { ok: false, problems };
  const { phases, start, capacity_fte = Infinity } = input;
  const horizon = LONGEST_YEARS * 12;
  const { times, load, unfinished } = scheduleWork(
    phases,
    capacity_fte,
    pauseSpans(input.pauses, start, LONGEST_YEARS),
    horizon,
  );
  const [late] = unfinished;
  if (late !== undefined) return { ok: false, problems: [{ field: `phases.${late}`, problem: 'never-ends' }] };
  const network = criticalPath(
    times.map(({ id, start: from, end }) => ({ id, after: afterOf(id, phases), length: end - from })),
    new Map(times.map((time) => [time.id, time.start])),
  );
  const slack = new Map(network.tasks.map((task) => [task.id, task]));
  const onMap = times.map((time) => ({
    ...onCalendar(time, start, monthsOf(time.id, phases)),
    slack: slack.get(time.id)?.slack ?? 0,
    critical: slack.get(time.id)?.critical ?? false,
  }));
  return {
    ok: true,
    roadmap: {
      phases: onMap,
      path: network.path,
      months: network.length,
      firstDay: dayAfter(start, 0),
      lastDay: lastDayOf(start, network.length),
      load: monthly(load, start, network.length),
    },
  };
}

function onCalendar(
  { id, start: from, end, paused }: WorkTime,
  start: string,
  planned: number,
): Omit<PhaseOnRoadmap, 'slack' | 'critical'> {
  return {
    id,
    planned,
    start: from,
    end,
    firstDay: dayAfter(start, from),
    lastDay: lastDayOf(start, end),
    paused,
    stretched: Math.max(0, rounded(end - from - paused - planned)),
  };
}

function lastDayOf(start: string, end: number): string {
  return end === 0 ? dayAfter(start, 0) : shiftedDay(dayAfter(start, end), -1);
}

function monthly(load: readonly LoadSpan[], start: string, months: number): MonthLoad[] {
  return Array.from({ length: Math.ceil(rounded(months)) }, (_, index) => {
    const share = (pick: (span: LoadSpan) => number): number =>
      rounded(
        load.reduce((sum, span) => {
          const overlap = Math.min(index + 1, span.end) - Math.max(index, span.start);
          return sum + (overlap > 0 ? overlap * pick(span) : 0);
        }, 0),
      );
    return {
      month: shiftedMonth(start, index),
      needed: share(({ needed }) => needed),
      used: share(({ used }) => used),
    };
  });
}

/** To a millionth, so that sums of fractions read as what they mean. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function afterOf(id: string, phases: readonly RoadmapPhase[]): readonly string[] {
  return phases.find((phase) => phase.id === id)?.after ?? [];
}

function monthsOf(id: string, phases: readonly RoadmapPhase[]): number {
  return phases.find((phase) => phase.id === id)?.months ?? 0;
}

function problemsOf({ phases, start, capacity_fte, pauses }: RoadmapInput): RoadmapProblem[] {
  const problems: RoadmapProblem[] = [];
  const say = (field: string, problem: RoadmapProblem['problem']): void => {
    problems.push({ field, problem });
  };
  if (!isMonth(start)) say('start', 'not-a-month');
  if (capacity_fte !== undefined && isOutside(capacity_fte, 'capacity_fte')) say('capacity_fte', 'out-of-range');
  for (const [index, { from, to }] of pauses.entries()) {
    if (!isDayOfYear(from) || !isDayOfYear(to)) say(`pauses.${index}`, 'not-a-day');
  }
  const known = new Set(phases.map(({ id }) => id));
  for (const phase of phases) {
    for (const name of ['months', 'need_fte', 'not_before_months'] as const) {
      if (isOutside(phase[name], name)) say(`phases.${phase.id}.${name}`, 'out-of-range');
    }
    if (phase.after.some((id) => !known.has(id))) say(`phases.${phase.id}.after`, 'unknown-phase');
  }
  const circle = cycleIn(new Map(phases.map(({ id, after }) => [id, after])));
  if (circle) say(`phases.${circle[0] ?? ''}.after`, 'circle');
  return problems;
}

function isOutside(value: number, name: keyof typeof ROADMAP_LIMITS): boolean {
  const { min, max } = ROADMAP_LIMITS[name];
  return !(value >= min && value <= max);
}
