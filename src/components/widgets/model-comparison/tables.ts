import {
  compareCosts,
  compareDuties,
  compareServices,
  compareStaff,
  compareTargets,
  gravestFirst,
  timeline,
  type Cell,
} from '../../../core/model-views/index.ts';
import type { Locale } from '../../../schemas/index.ts';
import { partyNames } from '../../shared/format.ts';
import type { Text } from '../../shared/text.ts';
import { costPerHead, type Column } from './figures.ts';
import type { RowView, TableView } from './view.ts';

const MOST_RISKS = 3;

/** An entry of a reference list, with the link to it. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** What the tables are made from. */
export interface Sources {
  readonly columns: readonly Column[];
  readonly services: readonly Entry[];
  readonly parameters: readonly Entry[];
  readonly locale: Locale;
  readonly text: Text;
}

/** The tables of the comparison, with a cell for every model. Runs when the site is built. */
export function tableViews(sources: Sources): TableView[] {
  const { text } = sources;
  const table = (
    id: string,
    caption: string,
    rows: readonly RowView[],
    empty = text('model.costs.none'),
  ): TableView => {
    return { id, caption, empty, rows };
  };
  return [
    table('suits', text('model.compare.suits'), suits(sources)),
    table('staff', text('model.compare.staff'), staff(sources)),
    table('costs', text('model.compare.costs'), costs(sources)),
    table('time', text('model.compare.time'), time(sources)),
    table('services', text('model.compare.services'), services(sources), text('model.compare.not_offered')),
    table('duties', text('model.compare.duties'), duties(sources)),
    table('maturity', text('model.compare.maturity'), targets(sources), text('model.compare.no_target')),
    table('texts', text('model.compare.texts'), texts(sources)),
  ];
}

type Rows = (sources: Sources) => RowView[];

function row(
  name: string,
  { columns }: Pick<Sources, 'columns'>,
  cell: (column: Column, index: number) => Cell,
  amount?: (column: Column) => number,
): RowView {
  return { name, cells: columns.map(cell), ...(amount && { amounts: columns.map(amount) }) };
}

const suits: Rows = (sources) => {
  const { text } = sources;
  return [
    row(text('model.archetype'), sources, ({ model }) => text(`model.archetype.${model.archetype}`)),
    row(text('model.people_served'), sources, ({ model, format }) => format.range(model.suits.constituency)),
    row(text('model.suits.autonomy'), sources, ({ model }) => text(`model.degree.${model.suits.autonomy}`)),
    row(text('model.suits.staff'), sources, ({ model, format }) =>
      text('model.fte_range', { range: format.range(model.suits.security_staff_fte) }),
    ),
  ];
};

const staff: Rows = (sources) => {
  const { columns, text, locale } = sources;
  const fte = ({ format }: Column, value: number): Cell =>
    value > 0 ? text('model.fte_short', { fte: format.fte(value) }) : null;
  const kinds = compareStaff(columns.map(({ model }) => model)).map((kind) =>
    row(capitalised(text(`model.party.${kind.kind}`), locale), sources, (column, i) => fte(column, kind.fte[i] ?? 0)),
  );
  return [
    row(text('model.fte'), sources, (column) => fte(column, column.figures.fte)),
    row(text('model.compare.students'), sources, (column) => fte(column, column.figures.studentFte)),
    ...kinds,
    row(text('model.compare.rotas'), sources, ({ model }) =>
      model.rotas.map(({ title, hours, seats }) =>
        text('model.compare.rota', { title, hours: text(`model.hours.${hours}`), seats }),
      ),
    ),
  ];
};

const costs: Rows = (sources) => {
  const { columns, text } = sources;
  const categories = compareCosts(columns.map(({ model }) => model)).map(({ category, years }) =>
    row(text('model.compare.cost_of', { category: text(`model.category.${category}`) }), sources, ({ format }, i) => {
      const year = years[i];
      return year ? format.money(year) : null;
    }),
  );
  return [
    row(text('model.compare.reference_case'), sources, ({ model, format }) =>
      text('model.compare.people', { people: format.number(model.cost_basis.people) }),
    ),
    row(
      text('model.compare.per_head'),
      sources,
      (column) => column.format.money(costPerHead(column)),
      (column) => costPerHead(column).high,
    ),
    row(text('model.cost_year'), sources, ({ figures, format }) => format.money(figures.year)),
    ...categories,
    row(text('model.cost_once'), sources, ({ figures, format }) => format.money(figures.once)),
  ];
};

const time: Rows = (sources) => {
  const { text } = sources;
  return [
    row(
      text('model.compare.first_service'),
      sources,
      ({ figures, format }) => format.months(figures.firstServiceMonth),
      ({ figures }) => figures.firstServiceMonth,
    ),
    row(
      text('model.time'),
      sources,
      ({ figures, format }) => format.months(figures.months),
      ({ figures }) => figures.months,
    ),
    row(text('model.compare.phases'), sources, ({ model, format }) => {
      const titles = new Map(model.phases.map(({ id, title }) => [id, title]));
      return timeline(model.phases).phases.map(({ id, start, end }) =>
        text('model.compare.phase', { months: format.range({ low: start, high: end }), title: titles.get(id) ?? id }),
      );
    }),
  ];
};

const services: Rows = (sources) =>
  compareServices(sources.columns.map(({ model }) => model)).map(({ service, offers }) => ({
    ...entryRow(sources.services, service),
    cells: offers.map((offer) => {
      if (offer === null) return null;
      const [level, hours] = [`model.level.${offer.level}`, `model.hours.${offer.hours}`] as const;
      return `${sources.text(level)}; ${sources.text(hours)}`;
    }),
  }));

const duties: Rows = ({ columns, services: list, text }) =>
  compareDuties(columns.map(({ model }) => model)).map(({ area, duties: own }) => ({
    ...entryRow(list, area),
    cells: own.map((parties, i) => {
      const column = columns[i];
      if (column === undefined || parties.length === 0) return null;
      const name = partyNames(column.model);
      return parties.map(({ party, ...counts }) => text('model.compare.duty', { party: name(party), ...counts }));
    }),
  }));

const targets: Rows = ({ columns, parameters, text }) =>
  compareTargets(
    columns.map(({ model }) => model),
    parameters.map(({ id }) => id),
  ).map(({ parameter, targets: cells }) => ({
    ...entryRow(parameters, parameter),
    cells: cells.map((target) => target && text('model.compare.target', target)),
  }));

const texts: Rows = (sources) => {
  const { text } = sources;
  const parties = (inside: boolean) =>
    row(text(inside ? 'model.architecture.inside' : 'model.architecture.outside'), sources, ({ model }) =>
      model.parties.filter((party) => party.inside === inside).map(({ name }) => name),
    );
  return [
    parties(true),
    parties(false),
    row(text('model.suits.good'), sources, ({ model }) => model.suits.good_when),
    row(text('model.suits.not'), sources, ({ model }) => model.suits.not_when),
    row(text('model.compare.risks', { count: MOST_RISKS }), sources, ({ model }) =>
      gravestFirst(model.risks)
        .slice(0, MOST_RISKS)
        .map(({ risk }) => risk),
    ),
  ];
};

function entryRow(list: readonly Entry[], id: string): Pick<RowView, 'name' | 'entry'> {
  const found = list.find((each) => each.id === id);
  return { name: found?.name ?? '', entry: found && { id, href: found.href } };
}

function capitalised(word: string, locale: Locale): string {
  return word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);
}
