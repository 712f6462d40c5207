import type { DeploymentModel } from '../../../schemas/index.ts';
import type { Roadmap } from '../../roadmap/index.ts';
import { fill } from '../../shared/fill.ts';
import type { AllDayEvent } from './calendar.ts';

/** Texts of the entries, in the language of the visitor. `{title}` and `{months}` are filled in. */
export interface RoadmapEventTexts {
  /** For example “Milestone: {title}”. */
  readonly milestone: string;
  /** Heading above what a phase delivers. */
  readonly delivers: string;
  /** Heading above the exit criteria. */
  readonly exit: string;
  /** Said of a phase without slack. */
  readonly critical: string;
}

type Phase = DeploymentModel['phases'][number];

/**
 * Entries of a roadmap for a calendar: each phase from its first to its last day, and on its last day its milestone with
 * the exit criteria to check.
 * @param plan id of the plan, part of the identity of each entry
 * @param roadmap phases in time
 * @param phases texts of the phases, from the model
 * @param texts headings
 * @returns two entries for each phase, in the order of the roadmap
 */
export function roadmapEvents(
  plan: string,
  roadmap: Roadmap,
  phases: readonly Phase[],
  texts: RoadmapEventTexts,
): AllDayEvent[] {
  return roadmap.phases.flatMap(({ id, firstDay, lastDay, critical }) => {
    const phase = phases.find((each) => each.id === id);
    if (phase === undefined) return [];
    const { title, delivers, exit_criteria } = phase;
    const uid = (kind: string): string => `${plan}-${id}-${kind}@soc4academia-toolbox`;
    return [
      {
        uid: uid('phase'),
        title,
        text: [...(critical ? [texts.critical] : []), ...listed(texts.delivers, delivers)].join('\n'),
        firstDay,
        lastDay,
      },
      {
        uid: uid('milestone'),
        title: fill(texts.milestone, { title }),
        text: listed(texts.exit, exit_criteria).join('\n'),
        firstDay: lastDay,
        lastDay,
      },
    ];
  });
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
}
