import { useEffect, useMemo, useState } from 'preact/hooks';
import { CHOICE_LIMITS, readChoice, toggled } from '../../../core/model-views/choice.ts';
import { judgedRow } from '../../../core/model-views/differences.ts';
import { textOf } from '../../shared/text.ts';
import { choiceInAddress, keepInAddress } from './address.ts';
import { Chart } from './Chart.tsx';
import { Choice } from './Choice.tsx';
import { ComparisonTable, type JudgedTable } from './ComparisonTable.tsx';
import type { ComparisonView, TableView } from './view.ts';

interface Props {
  readonly view: ComparisonView;
  readonly strings: Readonly<Record<string, string>>;
  readonly locale: string;
}

/** Two to four models side by side: choice, charts and tables. */
export default function ModelComparison({ view, strings, locale }: Props) {
  const text = textOf(strings);
  const known = view.models.map(({ id }) => id);
  const { chosen, refused, ready, tick } = useChoice(known, view.first);
  const [onlyDifferences, setOnly] = useState(false);
  const columns = known.flatMap((id, index) => (chosen.includes(id) ? [index] : []));
  const tables = useMemo(() => judgedTables(view.tables, columns), [view, chosen]);
  const enough = columns.length >= CHOICE_LIMITS.least;
  return (
    <div class="mc" data-ready={ready} style={{ '--models': columns.length }}>
      <Choice
        {...{ view, text, chosen, enough, tables, tick }}
        refused={view.models.find(({ id }) => id === refused)?.title}
      />
      {enough ? (
        <>
          <h3>{text('model.compare.pictures')}</h3>
          <div class="mc-charts">
            {view.figures.map((figure) => (
              <Chart key={figure.id} {...{ figure, columns, text, locale }} models={view.models} />
            ))}
          </div>
          <p class="s4a-note">{text('model.compare.figures_note')}</p>
          <h3>{text('model.compare.tables')}</h3>
          <div class="mc-tools s4a-screen-only">
            <label>
              <input
                type="checkbox"
                role="switch"
                autocomplete="off"
                checked={onlyDifferences}
                onChange={(event) => setOnly(event.currentTarget.checked)}
              />
              {text('model.compare.only_differences')}
            </label>
            <button type="button" class="s4a-button" onClick={() => print()}>
              {text('model.compare.print')}
            </button>
          </div>
          {tables.map((table) => (
            <ComparisonTable
              key={table.id}
              {...{ table, text, onlyDifferences }}
              models={columns.flatMap((column) => view.models[column] ?? [])}
            />
          ))}
        </>
      ) : null}
    </div>
  );
}

/** The visitor’s choice. The first rendering is that of the server; then the address is read. */
function useChoice(known: readonly string[], first: readonly string[]) {
  const [chosen, setChosen] = useState<readonly string[]>(first);
  const [refused, setRefused] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setChosen(readChoice(choiceInAddress(), known) ?? first);
    setReady(true);
  }, []);
  const tick = (id: string): void => {
    const choice = toggled(chosen, id, known);
    setRefused(choice === null ? id : null);
    if (choice === null) return;
    setChosen(choice);
    keepInAddress(choice);
  };
  return { chosen, refused, ready, tick };
}

function judgedTables(tables: readonly TableView[], columns: readonly number[]): JudgedTable[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows
      .map((row) => ({ ...row, ...judgedRow(row, columns) }))
      // What none of the chosen models has says nothing about them.
      .filter(({ cells }) => cells.some(({ value }) => value !== null)),
  }));
}
