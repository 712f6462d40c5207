import { PLAYBOOK_PHASES } from '../../schemas/index.ts';
import { MINUTES, minutesOf, type DurationParts } from '../shared/duration.ts';
import { forwardEdges, type PlaybookPhase, type StepGraph } from './graph.ts';

/** When a phase is at work, in minutes from the start of the playbook, if every step takes its time target. */
export interface PhaseTime {
  readonly phase: PlaybookPhase;
  /** Start of its first step. */
  readonly from: number;
  /** End of its last step. */
  readonly to: number;
}

/** Time targets of a whole playbook, in minutes from its start. */
export interface TimeTargets {
  readonly total: number;
  readonly phases: readonly PhaseTime[];
  /** End of each step. */
  readonly doneBy: ReadonlyMap<string, number>;
}

/**
 * A number of minutes as a reader would say it: no more than two units, the smaller one left out from ten days on.
 * @param total minutes, 0 or more
 * @returns days, hours and minutes
 */
export function partsOfMinutes(total: number): DurationParts {
  const days = Math.floor(total / MINUTES.day);
  const hours = Math.floor((total % MINUTES.day) / MINUTES.hour);
  if (days >= 10) return { days: Math.round(total / MINUTES.day), hours: 0, minutes: 0 };
  if (days > 0) return { days, hours, minutes: 0 };
  return { days, hours, minutes: total % MINUTES.hour };
}

/**
 * Adds up the time targets along the longest way to each step. Repeated work is not counted.
 * @param playbook a playbook, valid against its rules
 * @returns when each step and phase is done at the latest, and the whole
 */
export function timeTargets(playbook: StepGraph): TimeTargets {
  const edges = forwardEdges(playbook);
  const length = new Map(playbook.steps.map(({ id, within }) => [id, minutesOf(within)]));
  const begins = new Map<string, number>(playbook.steps.map(({ id }) => [id, 0]));
  const endOf = (id: string): number => (begins.get(id) ?? 0) + (length.get(id) ?? 0);
  for (const _round of playbook.steps) {
    for (const [from, targets] of edges) {
      for (const to of targets) begins.set(to, Math.max(begins.get(to) ?? 0, endOf(from)));
    }
  }
  const doneBy = new Map(playbook.steps.map(({ id }) => [id, endOf(id)]));
  const phases = PLAYBOOK_PHASES.flatMap((phase) => {
    const ids = playbook.steps.filter((step) => step.phase === phase).map(({ id }) => id);
    if (ids.length === 0) return [];
    return { phase, from: Math.min(...ids.map((id) => begins.get(id) ?? 0)), to: Math.max(...ids.map(endOf)) };
  });
  return { total: Math.max(0, ...doneBy.values()), phases, doneBy };
}
