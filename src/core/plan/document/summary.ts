import { modelFigures, rotaChecks, type ModelFigures } from '../../model-views/index.ts';
import type { Fact, Section } from '../../shared/document.ts';
import { leadingParty } from '../../responsibilities/index.ts';
import { amount, partyName, type DocumentInput } from './input.ts';
import { plannedTimes, type PlannedTimes } from './time.ts';

/** The plan on one page: what it is, its key figures, and what the board is asked to decide. */
export function summarySection(input: DocumentInput): Section {
  const { base, derived, words, formats } = input;
  const figures = modelFigures(derived.model);
  const times = plannedTimes(input);
  return {
    id: 'summary',
    title: words('planner.plan.doc.summary'),
    blocks: [
      {
        kind: 'text',
        text: words('planner.plan.doc.summary.text', {
          model: base.title,
          services: formats.number(figures.services),
          fte: formats.fte(figures.fte),
          months: formats.months(times.months),
        }),
      },
      { kind: 'facts', items: keyFigures(input, figures, times) },
      { kind: 'text', text: `${words('planner.plan.doc.ask')}:` },
      { kind: 'list', items: questions(input, figures), ordered: true },
      { kind: 'note', text: words('planner.plan.doc.costs.estimate', { year: figures.priceYear }) },
    ],
  };
}

function keyFigures(input: DocumentInput, figures: ModelFigures, times: PlannedTimes): Fact[] {
  const { derived, simulation, words, formats } = input;
  const { people } = derived.model.cost_basis;
  const head = { low: figures.year.low / people, high: figures.year.high / people };
  const widest = rotaChecks(derived.model).toSorted((a, b) => b.weeklyHours - a.weeklyHours)[0]?.rota.hours;
  return [
    {
      name: words('planner.plan.doc.fact.year'),
      value: formats.money(figures.year),
      note: words('planner.plan.doc.fact.year.note', { head: formats.money(head) }),
    },
    {
      name: words('planner.plan.doc.fact.once'),
      value: formats.money(figures.once),
      note: words('planner.plan.doc.fact.once.note'),
    },
    {
      name: words('planner.plan.doc.fact.people'),
      value: `${formats.fte(figures.fte)} ${words('planner.plan.doc.fte')}`,
      note: words('planner.plan.doc.fact.people.note', { students: formats.fte(figures.studentFte) }),
    },
    {
      name: words('planner.plan.doc.fact.five_years'),
      value: amount(simulation.total.p50, formats),
      note: words('planner.plan.doc.fact.five_years.note', {
        p10: amount(simulation.total.p10, formats),
        p90: amount(simulation.total.p90, formats),
      }),
    },
    {
      name: words('planner.plan.doc.fact.cover'),
      value: widest === undefined ? words('planner.plan.doc.none') : words(`model.hours.${widest}`),
      note: words('planner.plan.doc.fact.cover.note'),
    },
    {
      name: words('planner.plan.doc.fact.full'),
      value: words('planner.plan.doc.fact.full.value', { months: formats.months(times.months) }),
      note: words('planner.plan.doc.fact.full.note', { months: formats.months(times.firstService) }),
    },
  ];
}

function questions(input: DocumentInput, figures: ModelFigures): string[] {
  const { derived, simulation, words, formats } = input;
  const { model } = derived;
  const lead = leadingParty(model.parties, model.services) ?? '';
  const answered = model.services.filter(({ raci }) => raci.accountable.includes(lead)).length;
  const kinds = new Map(model.parties.map(({ id, kind }) => [id, kind]));
  const own = model.roles.filter(({ party }) => ['university', 'faculty'].includes(kinds.get(party) ?? ''));
  const [first] = model.phases;
  return [
    words('planner.plan.doc.ask.mandate', {
      party: partyName(input, lead),
      count: formats.number(answered),
      all: formats.number(model.services.length),
    }),
    words('planner.plan.doc.ask.people', {
      fte: formats.fte(figures.fte),
      own: formats.fte(own.reduce((sum, { fte }) => sum + fte, 0)),
    }),
    words('planner.plan.doc.ask.budget', {
      p50: amount(simulation.total.p50, formats),
      reserve: amount(simulation.total.p90 - simulation.total.p50, formats),
      priceYear: figures.priceYear,
    }),
    ...(first
      ? [words('planner.plan.doc.ask.start', { phase: first.title, months: formats.months(first.months) })]
      : []),
    words('planner.plan.doc.ask.law'),
  ];
}
