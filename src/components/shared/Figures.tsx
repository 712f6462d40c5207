import { isShared, type ModelFigures } from '../../core/model-views/index.ts';
import type { DeploymentModel, Locale } from '../../schemas/index.ts';
import { modelFormats } from './format.ts';
import type { Text } from './text.ts';

interface Props {
  readonly model: Pick<DeploymentModel, 'archetype' | 'suits'>;
  readonly figures: ModelFigures;
  readonly locale: Locale;
  readonly text: Text;
}

/** The figures of a model that a planner is asked for first. */
export function Figures({ model, figures, locale, text }: Props) {
  const format = modelFormats(locale, figures.currency);
  const estimate = text('model.estimate', { year: figures.priceYear });
  const months = format.months(figures.firstServiceMonth);
  const facts = [
    [text('model.archetype'), text(`model.archetype.${model.archetype}`), ''],
    [
      text('model.people_served'),
      format.range(model.suits.constituency),
      isShared(model) ? text('model.people_served.note') : '',
    ],
    [text('model.fte'), format.fte(figures.fte), text('model.fte.note', { students: format.fte(figures.studentFte) })],
    [text('model.cost_year'), format.money(figures.year), estimate],
    [text('model.cost_once'), format.money(figures.once), estimate],
    [text('model.time'), format.months(figures.months), text('model.time.note', { months })],
  ] as const;
  return (
    <dl class="s4a-figures">
      {facts.map(([name, value, note]) => (
        <div key={name} class="s4a-card">
          <dt>{name}</dt>
          <dd class="value">{value}</dd>
          {note === '' ? null : <dd class="s4a-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
