import { ScrollTable } from '../../shared/ScrollTable.tsx';
import type { Text } from '../../shared/text.ts';
import type { JudgedTable } from './ComparisonTable.tsx';
import type { ComparisonView } from './view.ts';

interface Props {
  readonly view: ComparisonView;
  readonly text: Text;
  readonly chosen: readonly string[];
  /** Whether enough models are chosen for a comparison. */
  readonly enough: boolean;
  /** Title of the model for which there was no room. */
  readonly refused: string | undefined;
  readonly tables: readonly JudgedTable[];
  readonly tick: (id: string) => void;
}

/** Key figures of all models, with a box to tick for each, and what became of the choice. */
export function Choice(props: Props) {
  const { view, text } = props;
  return (
    <fieldset class="mc-choice" aria-describedby="mc-choice-note">
      <legend>{text('model.compare.choose')}</legend>
      <p id="mc-choice-note">{text('model.compare.choose_note')}</p>
      <ScrollTable caption={text('model.compare.figures')} sticky>
        <thead>
          <tr>
            <th scope="col">{text('model.compare.model')}</th>
            {view.figures.map(({ id, title }) => (
              <th key={id} scope="col" class="figure">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {view.groups.map(({ name, models }) => (
          <tbody key={name}>
            <tr class="group">
              <th scope="rowgroup">{name}</th>
              <td colSpan={view.figures.length} />
            </tr>
            {models.map((index) => (
              <ModelRow key={index} {...props} index={index} />
            ))}
          </tbody>
        ))}
      </ScrollTable>
      <State {...props} />
    </fieldset>
  );
}

function ModelRow({ view, chosen, tick, index }: Props & { readonly index: number }) {
  const model = view.models[index];
  if (model === undefined) return null;
  const checked = chosen.includes(model.id);
  const change = (input: HTMLInputElement): void => {
    tick(model.id);
    // A box that was refused must not stay ticked; one that was accepted is ticked by the next rendering.
    input.checked = checked;
  };
  return (
    <tr data-chosen={checked}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            autocomplete="off"
            value={model.id}
            checked={checked}
            onChange={(event) => change(event.currentTarget)}
          />
          <span>{model.title}</span>
        </label>
      </th>
      {view.figures.map(({ id, currency, texts }) => (
        <td key={id} class={currency === undefined ? 'figure' : 'figure money'}>
          {texts[index]}
        </td>
      ))}
    </tr>
  );
}

/** How many rows differ, or what is wrong with the choice. Read out whenever it changes. */
function State({ text, chosen, enough, refused, tables }: Props) {
  const rows = tables.flatMap((table) => table.rows);
  const counts = { count: chosen.length, differ: rows.filter(({ differs }) => differs).length, all: rows.length };
  const problem = refused === undefined ? null : text('model.compare.too_many', { model: refused });
  return (
    <p role="status" class={problem === null && enough ? 'mc-state' : 'mc-state s4a-problem'}>
      {problem ?? (enough ? text('model.compare.state', counts) : text('model.compare.too_few'))}
    </p>
  );
}
