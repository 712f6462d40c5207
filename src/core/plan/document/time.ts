import { gravestFirst, timeline } from '../../model-views/index.ts';
import type { Section } from '../../shared/document.ts';
import { partyName, type DocumentInput } from './input.ts';

/** Phases with their months, what they deliver and when each is finished. */
export function roadmapSection({ derived, words, formats }: DocumentInput): Section {
  const { phases } = derived.model;
  const times = new Map(timeline(phases).phases.map((time) => [time.id, time]));
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
        rows: phases.map(({ id, title, services, delivers, exit_criteria: exit }) => {
          const { start = 0, end = 0, critical = false } = times.get(id) ?? {};
          return [
            critical ? `${title} *` : title,
            words('planner.plan.doc.months.span', { from: formats.number(start), to: formats.number(end) }),
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
