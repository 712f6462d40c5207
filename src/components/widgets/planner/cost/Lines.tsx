import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { COST_ENTRIES, COST_WORDS, type PlanCostLine } from '../../../../schemas/plan-costs.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import type { Change } from '../shell/view.ts';
import { owned, withLine, withLines, withNewLine, withoutLine } from './change.ts';
import { LineFields } from './LineFields.tsx';
import { linesOfPrices } from './propose.ts';
import { Restart } from './Restart.tsx';
import { categoryKey, type CostProps } from './view.ts';

/** Every line of the costs, by category; each is opened to change it. */
export function Lines(props: CostProps) {
  const { text, lines, planner } = props;
  const [open, setOpen] = useState<string | undefined>();
  const groups = COST_WORDS.category
    .map((category) => ({ category, own: lines.filter((line) => line.category === category) }))
    .filter(({ own }) => own.length > 0);
  const edit = (change: Change<readonly PlanCostLine[], PlanCostLine[]>): void =>
    planner.change((plan) => withLines(plan, lines, change));
  const add = (): void =>
    edit((now) => {
      const added = withNewLine(now, '');
      setOpen(added.id);
      return added.lines;
    });
  return (
    <section aria-labelledby="planner-cost-lines">
      <h2 id="planner-cost-lines">{text('planner.cost.lines')}</h2>
      <p>{text('planner.cost.lines.note')}</p>
      <Origin {...props} />
      {groups.map(({ category, own }) => (
        <CategoryTable
          key={category}
          {...props}
          category={category}
          shown={own}
          edit={edit}
          open={open}
          toggle={(id) => setOpen((shown) => (shown === id ? undefined : id))}
        />
      ))}
      <p class="s4a-buttons s4a-screen-only">
        <button
          type="button"
          class="s4a-button"
          disabled={!planner.ready || lines.length >= COST_ENTRIES.lines}
          onClick={add}
        >
          {text('planner.cost.add')}
        </button>
        <Restart {...props} id="planner-cost-restart" />
      </p>
    </section>
  );
}

interface TableProps extends CostProps {
  readonly category: PlanCostLine['category'];
  readonly shown: readonly PlanCostLine[];
  readonly edit: (change: Change<readonly PlanCostLine[], PlanCostLine[]>) => void;
  readonly open: string | undefined;
  readonly toggle: (id: string) => void;
}

function CategoryTable({ category, shown, edit, open, toggle, ...props }: TableProps) {
  const { text } = props;
  return (
    <ScrollTable caption={text(categoryKey(category))} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.cost.line.item')}</th>
          {(['low', 'typical', 'high'] as const).map((point) => (
            <th key={point} scope="col" class="cost-number">
              {text(`planner.shell.estimate.${point}`)}
            </th>
          ))}
          <th scope="col">{text('planner.cost.line.per')}</th>
          <th scope="col" class="s4a-screen-only">
            <span class="sr-only">{text('planner.cost.edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <Fragment key={line.id}>
            <LineRow {...props} line={line} open={open === line.id} toggle={() => toggle(line.id)} />
            {open === line.id ? (
              <tr class="cost-open">
                <td colSpan={6}>
                  <LineFields
                    {...props}
                    line={line}
                    change={(changed) => edit((now) => withLine(now, line.id, changed))}
                    remove={() => edit((now) => withoutLine(now, line.id))}
                  />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface RowProps extends CostProps {
  readonly line: PlanCostLine;
  readonly open: boolean;
  readonly toggle: () => void;
}

function LineRow(props: RowProps) {
  const { line, open, format, planner, problems } = props;
  const { id, item, low, typical, high, per } = line;
  const faulty = problems.some(({ field }) => field.startsWith(`lines.${id}.`));
  // There are up to a hundred of them, and a change concerns one.
  return useMemo(
    () => <Row {...props} faulty={faulty} />,
    [id, item, low, typical, high, per, open, faulty, format, planner.ready],
  );
}

function Row({ line, open, toggle, text, format, planner, faulty }: RowProps & { readonly faulty: boolean }) {
  const { item, low, typical, high, per } = line;
  const name = item.trim() === '' ? text('planner.cost.line.unnamed') : item;
  const middle = typical ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));
  return (
    <tr>
      <th scope="row">
        {name}
        {faulty ? <span class="planner-problem cost-faulty">{text('planner.cost.line.faulty')}</span> : null}
      </th>
      {[low ?? typical ?? high, middle, high ?? typical ?? low].map((amount, index) => (
        <td key={index} class="cost-number">
          {amount === undefined ? null : format.whole(amount)}
        </td>
      ))}
      <td>{text(`planner.cost.per.${per}`)}</td>
      <td class="s4a-screen-only">
        <button
          type="button"
          class="s4a-button cost-small"
          aria-expanded={open}
          aria-label={text(open ? 'planner.cost.close.line' : 'planner.cost.edit.line', { line: name })}
          disabled={!planner.ready}
          onClick={toggle}
        >
          {text(open ? 'planner.cost.close' : 'planner.cost.edit')}
        </button>
      </td>
    </tr>
  );
}

/** What the figures stand on, and the way from a model's lines to those of your own pay bands and log volume. */
function Origin(props: CostProps) {
  const { text, planner, own, cost } = props;
  const { plan, base } = planner;
  return (
    <>
      <p class="s4a-note">
        <a href={cost.links.pay}>{text('planner.cost.link.pay')}</a> ·{' '}
        <a href={cost.links.prices}>{text('planner.cost.link.prices')}</a> ·{' '}
        <a href={cost.links.staffing}>{text('planner.cost.link.staffing')}</a> ·{' '}
        <a href={cost.links.logs}>{text('planner.cost.link.logs')}</a>
      </p>
      {own || plan.model === undefined ? null : (
        <p class="s4a-buttons s4a-screen-only">
          <button
            type="button"
            class="s4a-button"
            disabled={!planner.ready}
            onClick={() => planner.set('costs', { lines: owned(linesOfPrices(cost, plan, base)), lines_of: undefined })}
          >
            {text('planner.cost.from_prices')}
          </button>
        </p>
      )}
    </>
  );
}
