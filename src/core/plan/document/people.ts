import { rotaChecks, type RotaCheck } from '../../model-views/index.ts';
import type { DerivedModel } from '../derive/index.ts';
import type { Section } from '../../shared/document.ts';
import { partyName, type DocumentInput } from './input.ts';

/** Roles with their FTE, and rotas with what they need and have. */
export function peopleSection(input: DocumentInput): Section {
  const { derived, words, formats } = input;
  return {
    id: 'people',
    title: words('planner.plan.doc.people'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.people.caption'),
        head: [
          words('planner.plan.doc.role'),
          words('planner.plan.doc.party'),
          words('planner.plan.doc.fte'),
          words('planner.plan.doc.duties'),
        ],
        rows: derived.model.roles.map(({ title, party, fte, duties }) => [
          title,
          partyName(input, party),
          formats.fte(fte),
          duties,
        ]),
        figures: [2],
      },
      {
        kind: 'table',
        caption: words('planner.plan.doc.rota.caption'),
        head: [
          words('planner.plan.doc.rota'),
          words('planner.plan.doc.hours'),
          words('planner.plan.doc.seats'),
          words('planner.plan.doc.needs_fte'),
          words('planner.plan.doc.has_fte'),
          words('planner.plan.doc.suffices'),
        ],
        rows: rotaNeeds(derived).map((check) => rotaRow(check, input)),
        figures: [2, 3, 4],
      },
    ],
  };
}

/** Rotas with what they need and have; of the one that the staffing step plans, what that step says. */
export function rotaNeeds({ model, plannedRota }: Pick<DerivedModel, 'model' | 'plannedRota'>): RotaCheck[] {
  return rotaChecks(model).map((check) => {
    if (plannedRota?.id !== check.rota.id) return check;
    const { needed, planned: available } = plannedRota;
    return { ...check, needed, available, enough: available + 0.005 >= needed };
  });
}

function rotaRow({ rota, needed, available, enough }: RotaCheck, { words, formats }: DocumentInput): string[] {
  return [
    rota.title,
    words(`model.hours.${rota.hours}`),
    formats.number(rota.seats),
    formats.fte(needed),
    formats.fte(available),
    enough
      ? words('planner.plan.doc.enough')
      : words('planner.plan.doc.short', { fte: formats.fte(needed - available) }),
  ];
}

/** Logs that are collected, from whom, and how long they are kept. */
export function logsSection(input: DocumentInput): Section {
  const { derived, names, words, formats } = input;
  return {
    id: 'logs',
    title: words('planner.plan.doc.logs'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.logs.caption'),
        head: [
          words('planner.plan.doc.logs.source'),
          words('planner.plan.doc.logs.party'),
          words('planner.plan.doc.logs.retention'),
        ],
        rows: derived.model.log_sources.map(({ log_source: source, party, retention_days: days }) => [
          names.logSource(source),
          partyName(input, party),
          formats.days(days),
        ]),
        figures: [2],
      },
      { kind: 'note', text: words('planner.plan.doc.logs.note') },
    ],
  };
}
