import type { Planner } from './view.ts';

/**
 * Why nothing can be computed from the model of the plan yet: it is on its way, or it did not come.
 * @returns undefined when the model is there, and when the plan builds on none
 */
export function awaitedModel({ plan, base }: Pick<Planner, 'plan' | 'base'>): 'loading' | 'failed' | undefined {
  if (plan.model === undefined || base.state === 'ready') return undefined;
  return base.state === 'failed' ? 'failed' : 'loading';
}
