import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlanFile } from '../../../../schemas/plan.ts';

/** A copy first, so that all is computed anew; then the plan itself, so that a change finds most of it computed. */
const ROUNDS = 2;
/** Where a browser does not say when it is idle, it is given this long, in milliseconds. */
const PAUSE = 200;

/**
 * Has every part of a step computed again in idle moments after it came: code that a browser runs for the first time is
 * slow, and the visitor’s first change would wait for it.
 * @param plan the plan to show
 * @param settled true once all that the step shows is there
 * @param rehearse does what a change does before anything is drawn, and keeps nothing of it
 * @returns the plan, or for a moment its copy
 */
export function useWarmPlan(plan: PlanFile, settled: boolean, rehearse: () => void): PlanFile {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!settled || round === ROUNDS) return undefined;
    return whenIdle(() => {
      rehearse();
      setRound(round + 1);
    });
  }, [settled, round]);
  return useMemo(() => (round === 1 ? structuredClone(plan) : plan), [plan, round]);
}

function whenIdle(job: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const waiting = setTimeout(job, PAUSE);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(job);
  return () => cancelIdleCallback(waiting);
}
