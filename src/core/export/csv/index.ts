import type { DeploymentModel } from '../../../schemas/index.ts';
import { byNumber, gravestFirst, raciMatrix, rotaChecks } from '../../model-views/index.ts';
import type { PlannedTime, PlannedTimes } from '../../plan/derive/index.ts';
import type { Cell } from '../../shared/csv.ts';
import type { Words } from '../../shared/words.ts';

/** Tables of a plan that a spreadsheet takes, in the order of its chapters. */
export const PLAN_TABLES = ['services', 'raci', 'staffing', 'costs', 'roadmap', 'risks'] as const;
/** A table of a plan. */
export type PlanTable = (typeof PLAN_TABLES)[number];

/** What the tables are made from. */
export interface TableInput {
  readonly model: DeploymentModel;
  /** When its phases run, for the table of the roadmap; without them it has no times. */
  readonly times?: PlannedTimes;
  /** Name of a service by its number. */
  readonly serviceName: (id: string) => string;
  readonly words: Words;
}

/**
 * One table of a plan with a head row. Figures stay numbers, so that a spreadsheet can reckon with them.
 * @param table which one
 * @param input the plan as a model, and words
 * @returns rows, ready to be written as CSV
 */
export function planRows(table: PlanTable, input: TableInput): Cell[][] {
  return ROWS[table](input);
}

const ROWS: Readonly<Record<PlanTable, (input: TableInput) => Cell[][]>> = {
  services: ({ model, serviceName, words }) => [
    [
      words('planner.plan.doc.services.number'),
      words('planner.plan.doc.service'),
      words('planner.plan.doc.level'),
      words('planner.plan.doc.hours'),
      words('planner.plan.doc.work'),
      words('planner.plan.csv.scope'),
      words('planner.plan.csv.needs'),
    ],
    ...byNumber(model.services).map(({ service, level, hours, raci, scope, needs }) => [
      service,
      serviceName(service),
      level,
      hours,
      namesOf(raci.responsible, model),
      scope,
      needs.join(' '),
    ]),
  ],
  raci: ({ model, serviceName, words }) => [
    [
      words('planner.plan.doc.services.number'),
      words('planner.plan.doc.service'),
      ...model.parties.map(({ name }) => name),
    ],
    ...raciMatrix(model).map(({ service, cells }) => [
      service,
      serviceName(service),
      ...cells.map((letters) => letters.join('')),
    ]),
  ],
  staffing: ({ model, words }) => {
    const onRotas = (id: string): string =>
      rotaChecks(model)
        .filter(({ rota }) => rota.roles.includes(id))
        .map(({ rota }) => `${rota.title} (${rota.hours})`)
        .join('; ');
    return [
      [
        words('planner.plan.doc.role'),
        words('planner.plan.doc.party'),
        words('planner.plan.doc.fte'),
        words('planner.plan.csv.student'),
        words('planner.plan.doc.rota'),
        words('planner.plan.doc.duties'),
      ],
      ...model.roles.map(({ id, title, party, fte, student, duties }) => [
        title,
        namesOf([party], model),
        fte,
        words(student ? 'planner.plan.csv.yes' : 'planner.plan.csv.no'),
        onRotas(id),
        duties,
      ]),
    ];
  },
  costs: ({ model, words }) => [
    [
      words('planner.plan.doc.cost_item'),
      words('planner.plan.doc.category'),
      words('planner.plan.doc.party'),
      words('planner.plan.csv.low', { currency: model.cost_basis.currency }),
      words('planner.plan.csv.high', { currency: model.cost_basis.currency }),
      words('planner.plan.csv.per'),
      words('planner.plan.doc.cost_basis'),
    ],
    ...model.costs.map(({ item, category, party, low, high, per, basis }) => [
      item,
      words(`model.category.${category}`),
      namesOf([party], model),
      low,
      high,
      words(per === 'year' ? 'model.costs.year' : 'model.costs.once'),
      basis,
    ]),
  ],
  roadmap: ({ model, words, times: planned }) => {
    const times = planned?.phases ?? new Map<string, PlannedTime>();
    return [
      [
        words('planner.plan.doc.phase'),
        words('planner.plan.csv.start'),
        words('planner.plan.csv.end'),
        words('planner.plan.csv.first_day'),
        words('planner.plan.csv.last_day'),
        words('planner.plan.csv.critical'),
        words('planner.plan.doc.services'),
        words('planner.plan.doc.delivers'),
        words('planner.plan.doc.exit'),
      ],
      ...model.phases.map(({ id, title, services, delivers, exit_criteria: exit }) => [
        title,
        tenthOf(times.get(id)?.start),
        tenthOf(times.get(id)?.end),
        times.get(id)?.days?.first ?? null,
        times.get(id)?.days?.last ?? null,
        words(times.get(id)?.critical === true ? 'planner.plan.csv.yes' : 'planner.plan.csv.no'),
        services.join(' '),
        delivers.join(' | '),
        exit.join(' | '),
      ]),
    ];
  },
  risks: ({ model, words }) => [
    [
      words('planner.plan.doc.risk'),
      words('planner.plan.doc.likelihood'),
      words('planner.plan.doc.impact'),
      words('planner.plan.doc.mitigation'),
      words('planner.plan.doc.owner'),
    ],
    ...gravestFirst(model.risks).map(({ risk, likelihood, impact, mitigation, owner }) => [
      risk,
      words(`model.degree.${likelihood}`),
      words(`model.degree.${impact}`),
      mitigation,
      namesOf([owner], model),
    ]),
  ],
};

/** Months to one decimal, as the document has them. */
function tenthOf(months: number | undefined): number | null {
  return months === undefined ? null : Math.round(months * 10) / 10;
}

function namesOf(ids: readonly string[], { parties }: DeploymentModel): string {
  return ids.map((id) => parties.find((party) => party.id === id)?.name ?? id).join('; ');
}
