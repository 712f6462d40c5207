import { gravestFirst } from '../../model-views/index.ts';
import type { Section } from '../../shared/document.ts';
import type { PlannedTime } from '../derive/index.ts';
import { partyName, tenth, type DocumentInput } from './input.ts';

/** Phases with their months, what they deliver and when each is finished. */
export function roadmapSection(input: DocumentInput): Section {
  const { derived, words } = input;
  const { times } = derived;
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
  const span = words('planner.plan.doc.months.span', {
    from: formats.number(tenth(start)),
    to: formats.number(tenth(end)),
  });
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
