/** What a queue with equal servers is asked to do. */
export interface Queue {
  /** Offered load: arrivals × mean handling time, in erlangs. */
  readonly erlangs: number;
  /** People on duty. */
  readonly servers: number;
  /** Mean minutes of work on one arrival. */
  readonly minutes: number;
  /** Wait that is to be kept, in minutes. */
  readonly target_minutes: number;
}

/** How such a queue behaves in the long run. */
export interface QueueResult {
  /** Chance that an arrival has to wait, 0 to 1. */
  readonly wait_probability: number;
  /** Share of arrivals taken up within the target, 0 to 1. */
  readonly within_target: number;
  /** Mean wait of all arrivals, in minutes; null when the queue grows without limit. */
  readonly mean_wait_minutes: number | null;
  /** Share of time on duty that is spent on arrivals, 0 to 1; above 1 the queue grows without limit. */
  readonly occupancy: number;
}

/**
 * Chance that all servers are busy in a queue without waiting room (Erlang B), by the stable recursion
 * B(0) = 1, B(k) = A·B(k−1) ÷ (k + A·B(k−1)): no factorials, so no overflow.
 * @param erlangs offered load A
 * @param servers number of servers N, a whole number
 * @returns a chance from 0 to 1
 */
export function erlangB(erlangs: number, servers: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k += 1) blocked = nextB(blocked, erlangs, k);
  return blocked;
}

/**
 * Chance that an arrival has to wait (Erlang C): N·B(N) ÷ (N − A·(1 − B(N))).
 * Source: A. K. Erlang’s formula; test vectors on the page /planner/method/staffing/.
 * @param erlangs offered load A
 * @param servers number of servers N, a whole number
 * @returns a chance from 0 to 1; 1 where A ≥ N, since the queue then grows without limit
 */
export function erlangC(erlangs: number, servers: number): number {
  if (erlangs <= 0) return 0;
  return waitFrom(erlangB(erlangs, servers), erlangs, servers);
}

/**
 * Wait and occupancy of a queue: share within the target 1 − Pw·e^(−(N−A)·t/h), mean wait Pw·h ÷ (N−A), occupancy A ÷ N.
 * @param queue load, people, minutes of work, target
 * @returns the four figures; nothing is NaN, and only the mean wait of an overloaded queue is null
 */
export function queueResult({ erlangs, servers, minutes, target_minutes }: Queue): QueueResult {
  return resultFrom(erlangC(erlangs, servers), { erlangs, servers, minutes, target_minutes });
}

/** What the smallest sufficient number of people has to keep. */
export interface Target extends Omit<Queue, 'servers'> {
  /** Share of arrivals that are to be taken up within the target, 0 to 1. */
  readonly share: number;
  /** Largest share of time on duty to be spent on arrivals, above 0 to 1. */
  readonly max_occupancy: number;
}

/**
 * The smallest number of people that keeps both the target wait and the largest occupancy.
 * @param target load, minutes of work, target, share, occupancy
 * @returns people on duty; 0 when nothing arrives
 */
export function smallestCrew(target: Target): number {
  const { erlangs, share, max_occupancy } = target;
  if (erlangs <= 0) return 0;
  let blocked = 1;
  for (let servers = 1; ; servers += 1) {
    blocked = nextB(blocked, erlangs, servers);
    if (erlangs > servers * max_occupancy) continue;
    const result = resultFrom(waitFrom(blocked, erlangs, servers), { ...target, servers });
    if (result.within_target >= share) return servers;
  }
}

function nextB(before: number, erlangs: number, servers: number): number {
  return (erlangs * before) / (servers + erlangs * before);
}

function waitFrom(blocked: number, erlangs: number, servers: number): number {
  return erlangs >= servers ? 1 : (servers * blocked) / (servers - erlangs * (1 - blocked));
}

function resultFrom(wait: number, { erlangs, servers, minutes, target_minutes }: Queue): QueueResult {
  if (erlangs <= 0) return { wait_probability: 0, within_target: 1, mean_wait_minutes: 0, occupancy: 0 };
  const spare = servers - erlangs;
  const overloaded = { wait_probability: 1, within_target: 0, mean_wait_minutes: null };
  if (spare <= 0) return { ...overloaded, occupancy: servers === 0 ? 1 : erlangs / servers };
  return {
    wait_probability: wait,
    within_target: 1 - wait * Math.exp((-spare * target_minutes) / minutes),
    mean_wait_minutes: (wait * minutes) / spare,
    occupancy: erlangs / servers,
  };
}
