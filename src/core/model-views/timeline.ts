import type { DeploymentModel } from '../../schemas/index.ts';
import { inOrder } from '../shared/order.ts';

type Phase = DeploymentModel['phases'][number];

/** When a phase runs, in months from the start of the project. */
export interface PhaseTime {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** True when a delay of this phase delays the whole. */
  readonly critical: boolean;
}

/** All phases in time. */
export interface Timeline {
  /** In the order of the model. */
  readonly phases: readonly PhaseTime[];
  /** Months from the first start to the last end: the critical length. */
  readonly months: number;
}

/**
 * Starts every phase as soon as those before it are finished. Throws when phases wait for one another in a circle.
 * @param phases with their durations and what they wait for
 * @returns starts, ends and the length of the whole
 */
export function timeline(phases: readonly Phase[]): Timeline {
  const { ordered, stuck } = inOrder(phases);
  if (stuck.length > 0) throw new Error(`Phases wait for one another: ${stuck.map(({ id }) => id).join(', ')}.`);
  const ends = new Map<string, number>();
  const times = ordered.map((phase) => {
    const start = Math.max(0, ...phase.after.map((id) => ends.get(id) ?? 0));
    ends.set(phase.id, start + phase.months);
    return { phase, start, end: start + phase.months };
  });
  const months = Math.max(0, ...ends.values());
  const latest = new Map<string, number>();
  for (const { phase } of times.toReversed()) {
    const followers = phases.filter(({ after }) => after.includes(phase.id));
    latest.set(
      phase.id,
      Math.min(months, ...followers.map(({ id, months: length }) => (latest.get(id) ?? months) - length)),
    );
  }
  const found = new Map(
    times.map(({ phase, start, end }) => [
      phase.id,
      { id: phase.id, start, end, critical: latest.get(phase.id) === end },
    ]),
  );
  return { phases: phases.flatMap(({ id }) => found.get(id) ?? []), months };
}
