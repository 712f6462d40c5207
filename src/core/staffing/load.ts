import type { Estimate } from '../shared/estimate.ts';
import { queueResult, smallestCrew, type QueueResult } from './erlang.ts';

/** Share of alerts that are to be taken up within the target wait. Our judgement. */
export const SHARE_IN_TIME = 0.9;
/** How far the number of alerts may be off in either direction. Our judgement: small teams are very sensitive to it. */
export const LOAD_DOUBT = 0.5;

/** Alerts that arrive, and what is asked of those who work on them. */
export interface AlertLoad {
  /** Alerts in the period, grouped into cases: one incident that raises many alerts counts once. */
  readonly count: number;
  readonly period: 'hour' | 'day';
  /** Share of a day’s alerts in its busiest hour, in per cent; not used when alerts are counted by the hour. */
  readonly busy_hour_percent: number;
  /** Mean minutes of work on one alert. */
  readonly minutes: number;
  readonly target_wait_minutes: number;
  readonly max_occupancy_percent: number;
}

/** What an alert load asks for, in the busy hour. */
export interface LoadResult {
  /** Alerts in the busy hour. */
  readonly per_hour: number;
  /** Offered load in erlangs: people who would be busy without a break. */
  readonly erlangs: number;
  /** People on duty, for half the load, the load, and half as much again. */
  readonly crew: Estimate;
  /** How the queue behaves with that crew. */
  readonly queue: QueueResult;
}

/**
 * People whom an alert load needs in its busy hour, by Erlang C.
 * @param load alerts, minutes, targets
 * @returns crew and how its queue behaves
 */
export function loadResult(load: AlertLoad): LoadResult {
  const per_hour = load.period === 'hour' ? load.count : (load.count * load.busy_hour_percent) / 100;
  const erlangs = (per_hour * load.minutes) / 60;
  const crewFor = (factor: number): number =>
    smallestCrew({
      erlangs: erlangs * factor,
      minutes: load.minutes,
      target_minutes: load.target_wait_minutes,
      share: SHARE_IN_TIME,
      max_occupancy: load.max_occupancy_percent / 100,
    });
  const crew = { low: crewFor(1 - LOAD_DOUBT), typical: crewFor(1), high: crewFor(1 + LOAD_DOUBT) };
  return { per_hour, erlangs, crew, queue: queueWith(load, erlangs, crew.typical) };
}

/**
 * How the queue of an alert load behaves with a given number of people.
 * @param load alerts, minutes, targets
 * @param erlangs offered load
 * @param servers people on duty
 */
export function queueWith(load: AlertLoad, erlangs: number, servers: number): QueueResult {
  return queueResult({ erlangs, servers, minutes: load.minutes, target_minutes: load.target_wait_minutes });
}

/** How a queue with some number of people is to be judged. */
export interface CrewOption {
  readonly people: number;
  readonly queue: QueueResult;
  readonly verdict: 'overloaded' | 'too-slow' | 'too-busy' | 'enough';
}

/**
 * The queue with a few people fewer and one more than the load needs, to show how sensitive it is.
 * @param load alerts, minutes, targets
 * @param result what the load asks for
 * @returns up to four numbers of people, rising
 */
export function crewOptions(load: AlertLoad, { erlangs, crew }: LoadResult): CrewOption[] {
  const first = Math.max(1, crew.typical - 2);
  return Array.from({ length: crew.typical + 2 - first }, (_, index) => {
    const queue = queueWith(load, erlangs, first + index);
    return { people: first + index, queue, verdict: verdictOf(queue, load) };
  });
}

function verdictOf(queue: QueueResult, load: AlertLoad): CrewOption['verdict'] {
  if (queue.mean_wait_minutes === null) return 'overloaded';
  if (queue.within_target < SHARE_IN_TIME) return 'too-slow';
  return queue.occupancy > load.max_occupancy_percent / 100 ? 'too-busy' : 'enough';
}
