import type { Waiting } from '../shared/order.ts';
import type { Span } from './calendar.ts';

/** A piece of work with the people that it takes. */
export interface Work extends Waiting {
  /** Months that it takes with all the people it needs. */
  readonly months: number;
  /** Full-time equivalents that it needs to go at full speed. */
  readonly need_fte: number;
  /** Months from the start before which it does not begin. */
  readonly not_before_months: number;
}

/** When a piece of work is done, in months from the start. */
export interface WorkTime extends Span {
  readonly id: string;
  /** Months of pauses between start and end. */
  readonly paused: number;
}

/** A stretch of time in which the same pieces of work go on. */
export interface LoadSpan extends Span {
  /** Full-time equivalents that the work would need. */
  readonly needed: number;
  /** Full-time equivalents that work on it. */
  readonly used: number;
}

/** All work in time. */
export interface WorkPlan {
  readonly times: readonly WorkTime[];
  readonly load: readonly LoadSpan[];
  /** Ids of work that was not finished within the horizon. */
  readonly unfinished: readonly string[];
}

/** What is known at one moment. */
interface Moment {
  readonly now: number;
  readonly running: readonly Work[];
  readonly rate: number;
  readonly pause: Span | undefined;
}

const NOTHING = 1e-9;

/**
 * Lets every piece of work begin as soon as those before it are finished, and shares the people among those that run at
 * the same time. While they need more people than there are, all of them slow down alike:
 * speed = min(1, capacity ÷ sum of needs), so that what needs 4 FTE and gets 2 takes twice its months. In a pause nothing
 * moves. Our own formula; it takes work to be divisible, which is the kindest case.
 * @param work pieces without circles among them
 * @param capacity full-time equivalents that are there, above 0
 * @param pauses stretches without work, in order
 * @param horizon months after which the plan is broken off
 * @returns when each piece runs, and how many people were needed and used
 */
export function scheduleWork(
  work: readonly Work[],
  capacity: number,
  pauses: readonly Span[],
  horizon: number,
): WorkPlan {
  const left = new Map(work.map(({ id, months }) => [id, months]));
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const load: LoadSpan[] = [];
  let now = 0;
  while (ends.size < work.length && now < horizon) {
    const moment = momentAt(now, work, ends, capacity, pauses);
    const next = Math.min(horizon, nextEvent(moment, work, left, pauses));
    if (next <= now) break;
    load.push(loadOf(moment, next));
    if (moment.pause === undefined) {
      for (const { id } of moment.running) {
        if (!starts.has(id)) starts.set(id, now);
        const rest = (left.get(id) ?? 0) - (next - now) * moment.rate;
        left.set(id, rest);
        if (rest < NOTHING) ends.set(id, next);
      }
    }
    now = next;
  }
  const times = work.flatMap(({ id }) => {
    const [start, end] = [starts.get(id), ends.get(id)];
    return start === undefined || end === undefined ? [] : { id, start, end, paused: within(pauses, start, end) };
  });
  return { times, load, unfinished: work.filter(({ id }) => !ends.has(id)).map(({ id }) => id) };
}

function momentAt(
  now: number,
  work: readonly Work[],
  ends: ReadonlyMap<string, number>,
  capacity: number,
  pauses: readonly Span[],
): Moment {
  const running = work.filter(
    ({ id, after, not_before_months }) =>
      !ends.has(id) &&
      not_before_months <= now + NOTHING &&
      after.every((each) => ends.has(each) || !work.some((other) => other.id === each)),
  );
  const needed = running.reduce((sum, { need_fte }) => sum + need_fte, 0);
  return {
    now,
    running,
    rate: needed > capacity ? capacity / needed : 1,
    pause: pauses.find(({ start, end }) => start <= now + NOTHING && end > now + NOTHING),
  };
}

/** When something changes next: a piece ends or may begin, a pause begins or ends. */
function nextEvent(
  { now, running, rate, pause }: Moment,
  work: readonly Work[],
  left: ReadonlyMap<string, number>,
  pauses: readonly Span[],
): number {
  if (pause) return pause.end;
  const later = (times: readonly number[]): number[] => times.filter((time) => time > now + NOTHING);
  return Math.min(
    ...running.map(({ id }) => now + (left.get(id) ?? 0) / rate),
    ...later(pauses.map(({ start }) => start)),
    ...later(work.map(({ not_before_months }) => not_before_months)),
    Infinity,
  );
}

function loadOf({ now, running, rate, pause }: Moment, end: number): LoadSpan {
  const needed = pause ? 0 : running.reduce((sum, { need_fte }) => sum + need_fte, 0);
  return { start: now, end, needed, used: needed * rate };
}

function within(spans: readonly Span[], start: number, end: number): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
}
