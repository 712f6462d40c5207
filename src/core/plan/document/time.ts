import { gravestFirst, timeline } from '../../model-views/index.ts';
import { buildRoadmap, roadmapInput } from '../../roadmap/index.ts';
import type { Section } from '../../shared/document.ts';
import { partyName, type DocumentInput } from './input.ts';

/** When phases run, in months from the start of the roadmap. */
export interface PlannedTimes {
  readonly phases: ReadonlyMap<string, PlannedTime>;
  readonly months: number;
  /** Months until the first service is delivered. */
  readonly firstService: number;
}

interface PlannedTime {
  readonly start: number;
  readonly end: number;
  readonly critical: boolean;
  /** First and last day, as in 2027-10-01; undefined while the plan names no first month. */
  readonly days: { readonly first: string; readonly last: string } | undefined;
}

/**
 * The phases of a plan in time, as the roadmap step computes them: with its people and pauses. Where its inputs cannot be
 * computed with, as soon as what a phase waits for is finished.
 */
export function plannedTimes({ plan, base, derived }: Pick<DocumentInput, 'plan' | 'base' | 'derived'>): PlannedTimes {
  const { phases } = derived.model;
  const alone = plan.profile.role !== 'nren-or-national';
  const situation = { alone, today: plan.changed.slice(0, 10) };
  const result = buildRoadmap(roadmapInput({ phases, suits: base.suits }, plan.roadmap, situation));
  const times = result.ok
    ? result.roadmap.phases.map(({ id, start, end, critical, firstDay: first, lastDay: last }) => {
        const days = plan.roadmap.start === undefined ? undefined : { first, last };
        return [id, { start, end, critical, days }] as const;
      })
    : timeline(phases).phases.map(
        ({ id, start, end, critical }) => [id, { start, end, critical, days: undefined }] as const,
      );
  const months = Math.max(0, ...times.map(([, { end }]) => end));
  const delivering = phases.filter(({ services }) => services.length > 0).map(({ id }) => id);
  const ends = times.filter(([id]) => delivering.includes(id)).map(([, { end }]) => end);
  return { phases: new Map(times), months, firstService: Math.min(months, ...ends) };
}

/** Phases with their months, what they deliver and when each is finished. */
export function roadmapSection(input: DocumentInput): Section {
  const { derived, words } = input;
  const times = plannedTimes(input);
  return {
    id: 'roadmap',
    title: words('planner.plan.doc.roadmap'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.roadmap.caption'),
        head: [
          words('planner.plan.doc.phase'),
          words('planner.plan.doc.months'),
          words('planner.plan.doc.services'),
          words('planner.plan.doc.delivers'),
          words('planner.plan.doc.exit'),
        ],
        rows: derived.model.phases.map(({ id, title, services, delivers, exit_criteria: exit }) => {
          const time = times.phases.get(id);
          return [
            time?.critical === true ? `${title} *` : title,
            time === undefined ? '' : spanText(time, input),
            services.join(', '),
            sentences(delivers),
            sentences(exit),
          ];
        }),
      },
      { kind: 'note', text: words('planner.plan.doc.roadmap.critical') },
    ],
  };
}

function spanText({ start, end, days }: PlannedTime, { words, formats }: DocumentInput): string {
  const span = words('planner.plan.doc.months.span', { from: formats.number(start), to: formats.number(end) });
  if (days === undefined) return span;
  return `${span} (${words('planner.plan.doc.months.span', { from: formats.date(days.first), to: formats.date(days.last) })})`;
}

function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`)).join(' ');
}

/** Risks, the gravest first. */
export function risksSection(input: DocumentInput): Section {
  const { derived, words } = input;
  return {
    id: 'risks',
    title: words('planner.plan.doc.risks'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.risks.caption'),
        head: [
          words('planner.plan.doc.risk'),
          words('planner.plan.doc.likelihood'),
          words('planner.plan.doc.impact'),
          words('planner.plan.doc.mitigation'),
          words('planner.plan.doc.owner'),
        ],
        rows: gravestFirst(derived.model.risks).map(({ risk, likelihood, impact, mitigation, owner }) => [
          risk,
          words(`model.degree.${likelihood}`),
          words(`model.degree.${impact}`),
          mitigation,
          partyName(input, owner),
        ]),
      },
    ],
  };
}
