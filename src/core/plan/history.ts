import type { PlanFile } from '../../schemas/plan.ts';

/** How many changes can be taken back. */
export const STEPS_MAX = 50;

/** States of plans before and after what was taken back, newest last. */
export interface History {
  readonly past: readonly PlanFile[];
  readonly future: readonly PlanFile[];
}

/** Nothing to take back. */
export const NO_HISTORY: History = { past: [], future: [] };

/**
 * Notes a plan as it was before a change. Changes that follow each other within a moment are one: typing “25000” is
 * taken back at once, not digit by digit.
 * @param apart false when this change belongs to the one before
 * @returns the same history when there was nothing to note
 */
export function noted(history: History, before: PlanFile, apart: boolean): History {
  const { past, future } = history;
  if (!apart && past.length > 0) return future.length === 0 ? history : { past, future: [] };
  return { past: [...past, before].slice(-STEPS_MAX), future: [] };
}

/**
 * Which field a change touched, so that two fields changed in quick succession are taken back one after the other.
 * @returns ways to the values that differ, joined; when a plan was last changed does not count
 */
export function changedFields(before: PlanFile, after: PlanFile): string {
  return differences({ ...before, changed: '' }, { ...after, changed: '' }, '').join(' ');
}

function differences(before: unknown, after: unknown, at: string): string[] {
  if (Object.is(before, after)) return [];
  if (!isGroup(before) || !isGroup(after)) return [at];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => differences(before[name], after[name], `${at}/${name}`));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Takes the last change of a plan back: the plan as it was, and what is left; undefined when there is nothing. */
export function undone(history: History, now: PlanFile): { plan: PlanFile; history: History } | undefined {
  const index = history.past.findLastIndex(({ id }) => id === now.id);
  const plan = history.past[index];
  if (plan === undefined) return undefined;
  return { plan, history: { past: history.past.toSpliced(index, 1), future: [...history.future, now] } };
}

/** Does again what was taken back last; undefined when there is nothing. */
export function redone(history: History, now: PlanFile): { plan: PlanFile; history: History } | undefined {
  const index = history.future.findLastIndex(({ id }) => id === now.id);
  const plan = history.future[index];
  if (plan === undefined) return undefined;
  return { plan, history: { past: [...history.past, now], future: history.future.toSpliced(index, 1) } };
}
