import { modelFigures, type ModelFigures, type Range } from '../../../core/model-views/index.ts';
import type { DeploymentModel, Locale } from '../../../schemas/index.ts';
import { modelFormats, type ModelFormats } from '../../shared/format.ts';
import type { Text } from '../../shared/text.ts';
import type { FigureView } from './view.ts';

/** A model with its sums and with the formats of its currency. */
export interface Column {
  readonly model: DeploymentModel;
  readonly figures: ModelFigures;
  readonly format: ModelFormats;
}

/** Models as columns of a comparison. Runs when the site is built. */
export function columnsOf(models: readonly DeploymentModel[], locale: Locale): Column[] {
  return models.map((model) => ({
    model,
    figures: modelFigures(model),
    format: modelFormats(locale, model.cost_basis.currency),
  }));
}

/** Running cost of a model for each person of its reference case, in whole units of money. */
export function costPerHead({ model, figures: { year } }: Column): Range {
  const { people } = model.cost_basis;
  return { low: Math.round(year.low / people), high: Math.round(year.high / people) };
}

/** The figures that are drawn. Those of money are left out where the models have different currencies. */
export function figureViews(columns: readonly Column[], text: Text): FigureView[] {
  const currencies = [...new Set(columns.map(({ figures }) => figures.currency))];
  const money = (id: string, title: string, range: (column: Column) => Range): FigureView => ({
    id,
    title,
    scale: 'linear',
    currency: currencies[0],
    ranges: columns.map(range),
    texts: columns.map((column) => column.format.money(range(column))),
  });
  const span = ({ firstServiceMonth, months }: ModelFigures): Range => ({ low: firstServiceMonth, high: months });
  return [
    {
      id: 'people',
      title: text('model.people_served'),
      scale: 'logarithmic',
      ranges: columns.map(({ model }) => model.suits.constituency),
      texts: columns.map(({ model, format }) => format.range(model.suits.constituency)),
    },
    {
      id: 'fte',
      title: text('model.fte'),
      scale: 'linear',
      ranges: columns.map(({ figures }) => ({ low: 0, high: figures.fte })),
      texts: columns.map(({ figures, format }) => format.fte(figures.fte)),
    },
    ...(currencies.length > 1
      ? []
      : [
          money('year', text('model.cost_year'), ({ figures }) => figures.year),
          money('per-head', text('model.compare.per_head'), costPerHead),
        ]),
    {
      id: 'months',
      title: text('model.compare.months'),
      scale: 'linear',
      ranges: columns.map(({ figures }) => span(figures)),
      texts: columns.map(({ figures, format }) => format.range(span(figures))),
    },
  ];
}
