import { inOrder, type Waiting } from '../shared/order.ts';

/** A task of known length. */
export interface Task extends Waiting {
  /** In any unit; the result has the same. */
  readonly length: number;
}

/** When a task may run without moving the end of the whole. */
export interface TaskTime {
  readonly id: string;
  readonly earliestStart: number;
  readonly earliestEnd: number;
  readonly latestStart: number;
  readonly latestEnd: number;
  /** By how much it may be late: latest end − earliest end. */
  readonly slack: number;
  /** True when it has no slack: its delay is a delay of the whole. */
  readonly critical: boolean;
}

/** The network of tasks in time. */
export interface Network {
  /** In the order in which the tasks were given; tasks that wait in a circle are left out. */
  readonly tasks: readonly TaskTime[];
  /** From the first start to the last end: the length of the critical path. */
  readonly length: number;
  /** Ids of the critical tasks, by start. */
  readonly path: readonly string[];
}

/** Slack below this is none: sums of fractions differ in the last digits. */
const NOTHING = 1e-9;

/**
 * Critical path method: a forward pass gives the earliest times, a backward pass from the end of the whole the latest.
 * ES = max EF of those before, EF = ES + length, LF = min LS of those after, LS = LF − length, slack = LS − ES.
 * Source: calpoly-critical-path in reference/sources.yaml.
 * @param tasks with lengths and what they wait for
 * @param starts earliest starts that are known already, by id: later ones than the tasks before would ask for
 * @returns times of every task, the length of the whole and the critical path
 */
export function criticalPath(tasks: readonly Task[], starts: ReadonlyMap<string, number> = new Map()): Network {
  const { ordered } = inOrder(tasks);
  const early = new Map<string, number>();
  for (const { id, after, length } of ordered) {
    const ready = Math.max(0, ...after.map((each) => early.get(each) ?? 0));
    early.set(id, Math.max(ready, starts.get(id) ?? 0) + length);
  }
  const end = Math.max(0, ...early.values());
  const late = new Map<string, number>();
  for (const { id } of ordered.toReversed()) {
    const followers = ordered.filter(({ after }) => after.includes(id));
    late.set(id, Math.min(end, ...followers.map((each) => (late.get(each.id) ?? end) - each.length)));
  }
  const times = tasks.flatMap(({ id, length }) => {
    const [earliestEnd, latestEnd] = [early.get(id), late.get(id)];
    return earliestEnd === undefined || latestEnd === undefined ? [] : timeOf(id, length, earliestEnd, latestEnd);
  });
  const path = times.filter(({ critical }) => critical).toSorted((a, b) => a.earliestStart - b.earliestStart);
  return { tasks: times, length: end, path: path.map(({ id }) => id) };
}

function timeOf(id: string, length: number, earliestEnd: number, latestEnd: number): TaskTime {
  const late = latestEnd - earliestEnd;
  const slack = late < NOTHING ? 0 : late;
  return {
    id,
    earliestStart: earliestEnd - length,
    earliestEnd,
    latestStart: latestEnd - length,
    latestEnd,
    slack,
    critical: slack === 0,
  };
}
