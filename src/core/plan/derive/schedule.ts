import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { timeline } from '../../model-views/index.ts';
import { buildRoadmap, roadmapInput } from '../../roadmap/index.ts';

type Phase = DeploymentModel['phases'][number];

/** Shortest and longest phase of a model file, in months. */
const MONTHS = { min: 0.5, max: 36 };
/** Rounding errors of sums of fractions must not add half a month. */
const NOTHING = 1e-6;

/** When a phase runs, in months from the start of the roadmap. */
export interface PlannedTime {
  readonly start: number;
  readonly end: number;
  readonly critical: boolean;
  /** First and last day, as in 2027-10-01; undefined where the roadmap cannot be computed. */
  readonly days: { readonly first: string; readonly last: string } | undefined;
}

/** The phases of a plan in time, as the roadmap step computes them. */
export interface PlannedTimes {
  readonly phases: ReadonlyMap<string, PlannedTime>;
  readonly months: number;
  /** Months until the first service is delivered. */
  readonly firstService: number;
  /** First and last day of the whole; undefined where the roadmap cannot be computed. */
  readonly days: { readonly first: string; readonly last: string } | undefined;
  /** The day from which it was reckoned. */
  readonly today: string;
}

/** What a schedule is made for. */
export interface ScheduleInput {
  readonly plan: Pick<PlanFile, 'profile' | 'roadmap'>;
  readonly suits: DeploymentModel['suits'];
  /** As in 2026-11-27: without a first month the roadmap begins in the next one. */
  readonly today: string;
}

/**
 * The phases of a plan in time, with the people and pauses of the roadmap step. Where these cannot be computed with, as
 * soon as what a phase waits for is finished.
 * @param phases phases of the plan, lengths and order as the visitor changed them
 * @param input the plan, whom its model suits, and the day
 */
export function scheduleOf(phases: readonly Phase[], { plan, suits, today }: ScheduleInput): PlannedTimes {
  const alone = plan.profile.role !== 'nren-or-national';
  const own = { ...plan.roadmap, phases: withoutOrder(plan.roadmap.phases) };
  const result = buildRoadmap(roadmapInput({ phases: [...phases], suits }, own, { alone, today }));
  const times: (readonly [string, PlannedTime])[] = result.ok
    ? result.roadmap.phases.map(({ id, start, end, critical, firstDay: first, lastDay: last }) => {
        return [id, { start, end, critical, days: { first, last } }];
      })
    : timeline(phases).phases.map(({ id, start, end, critical }) => [id, { start, end, critical, days: undefined }]);
  const months = Math.max(0, ...times.map(([, { end }]) => end));
  const delivering = phases.filter(({ services }) => services.length > 0).map(({ id }) => id);
  const ends = times.filter(([id]) => delivering.includes(id)).map(([, { end }]) => end);
  const days = result.ok ? { first: result.roadmap.firstDay, last: result.roadmap.lastDay } : undefined;
  return { phases: new Map(times), months, firstService: Math.min(months, ...ends), days, today };
}

/** The order that the visitor chose, and the lengths, are in the phases already. */
function withoutOrder(changes: PlanFile['roadmap']['phases'] = {}): PlanFile['roadmap']['phases'] {
  return Object.fromEntries(
    Object.entries(changes).map(([id, { after: _, months: __, ...change }]) => [id, change] as const),
  );
}

/**
 * Phases whose lengths let them end when they are planned to, up to half a month later. A model file knows neither people
 * nor pauses, so the time that these cost is part of the lengths.
 * @param phases phases of the plan
 * @param times when they run
 */
export function phasesAsPlanned(phases: readonly Phase[], { phases: times }: PlannedTimes): Phase[] {
  const endOf = (id: string): number => upToHalf(times.get(id)?.end ?? 0);
  return phases.map((phase) => {
    const months = endOf(phase.id) - Math.max(0, ...phase.after.map(endOf));
    return { ...phase, months: Math.min(MONTHS.max, Math.max(MONTHS.min, months)) };
  });
}

function upToHalf(months: number): number {
  return Math.ceil(months * 2 - NOTHING) / 2;
}
