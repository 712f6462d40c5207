import type { Cell, JudgedRow } from '../../../core/model-views/differences.ts';
import { ScrollTable } from '../../shared/ScrollTable.tsx';
import type { Text } from '../../shared/text.ts';
import type { ModelView, RowView, TableView } from './view.ts';

type Row = Pick<RowView, 'name' | 'entry'> & JudgedRow;

/** A table with the cells of the chosen models only. */
export interface JudgedTable extends Omit<TableView, 'rows'> {
  readonly rows: readonly Row[];
}

interface Props {
  readonly table: JudgedTable;
  readonly models: readonly ModelView[];
  readonly onlyDifferences: boolean;
  readonly text: Text;
}

/** One table of the comparison. Rows that differ bear a mark. */
export function ComparisonTable({ table, models, onlyDifferences, text }: Props) {
  const rows = table.rows.filter(({ differs }) => differs || !onlyDifferences);
  return (
    <ScrollTable caption={table.caption} sticky>
      <thead>
        <tr>
          <th scope="col">{text('model.compare.property')}</th>
          {models.map(({ id, title, href }) => (
            <th key={id} scope="col">
              <a href={href}>{title}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <ComparedRow key={index} {...{ row, text }} empty={table.empty} />
        ))}
        {rows.length === 0 ? (
          <tr>
            <td colSpan={models.length + 1}>{text('model.compare.no_differences')}</td>
          </tr>
        ) : null}
      </tbody>
    </ScrollTable>
  );
}

interface RowProps {
  readonly row: Row;
  readonly empty: string;
  readonly text: Text;
}

function ComparedRow({ row: { name, entry, cells, differs }, empty, text }: RowProps) {
  return (
    <tr data-differs={differs}>
      <th scope="row">
        {differs ? (
          <>
            <span class="mc-mark" aria-hidden="true">
              ≠
            </span>
            <span class="sr-only">{text('model.compare.differs')} </span>
          </>
        ) : null}
        {entry ? <a href={entry.href}>{entry.id}</a> : null} {name}
        {differs ? null : <span class="mc-remark">{text('model.compare.same')}</span>}
      </th>
      {cells.map(({ value, lowest, odd }, index) => (
        <td key={index}>
          {value === null ? <span class="mc-empty">{empty}</span> : <Content value={value} />}
          {lowest ? <span class="mc-remark">{text('model.compare.lowest')}</span> : null}
          {odd && !lowest ? <span class="mc-remark">{text('model.compare.odd')}</span> : null}
        </td>
      ))}
    </tr>
  );
}

function Content({ value }: { readonly value: NonNullable<Cell> }) {
  if (typeof value === 'string') return <>{value}</>;
  return (
    <ul>
      {value.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
