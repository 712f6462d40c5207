import { shownScale } from '../../../../core/cost/basis.ts';
import type { Quantiles } from '../../../../core/cost/index.ts';
import { isFurtherStaff } from '../../../../core/plan/derive/index.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { Announcement } from '../shell/Announcement.tsx';
import { Later } from '../shell/Later.tsx';
import { numberText } from '../shell/view.ts';
import { Context } from './Context.tsx';
import { lineName, type CostProps } from './view.ts';

/** P10, P50 and P90 of five years, in words and year by year. */
export function Result(props: CostProps) {
  const { text, cost, problems, lines, awaited } = props;
  const said = headline(props);
  const left = [...new Set(problems.map(({ field }) => field.split('.')[1] ?? ''))];
  return (
    <section aria-labelledby="planner-cost-result">
      <h2 id="planner-cost-result">{text('planner.cost.result')}</h2>
      <div class="planner-result">
        <p class="planner-headline">{said}</p>
        {lines.length === 0 || awaited ? null : <p>{text('planner.cost.meaning')}</p>}
        <From {...props} />
        <Context {...props} />
        {left.length === 0 ? null : (
          <p class="planner-problem">
            {text('planner.cost.not_counted', { lines: left.map((id) => lineName(props, id)).join('; ') })}
          </p>
        )}
        <Announcement result={said} />
      </div>
      {awaited ? null : (
        <>
          <Later>
            <YearTable {...props} />
          </Later>
          <p class="s4a-note">
            {text('planner.cost.table.note')} <a href={cost.links.guide}>{text('planner.cost.guide')}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** The result in one line, which stays in view while the fields below it are changed. It is read out above. */
export function ResultLine({ text, simulation, format }: CostProps) {
  const { p10, p50, p90 } = simulation.total;
  return (
    <p class="planner-line s4a-screen-only" aria-hidden="true">
      {text('planner.cost.line', { p10: format.rounded(p10), p50: format.rounded(p50), p90: format.rounded(p90) })}
    </p>
  );
}

function headline({ text, simulation, format, lines, awaited }: CostProps): string {
  if (awaited) return text(`planner.cost.headline.${awaited}`);
  if (lines.length === 0) return text('planner.cost.headline.none');
  const { p10, p50, p90 } = simulation.total;
  return text('planner.cost.headline', { p10: format.rough(p10), p50: format.rough(p50), p90: format.rough(p90) });
}

/** Where the lines come from, and what was done to them. */
function From({ text, own, scale, planner, view, cost, awaited, lines }: CostProps) {
  if (awaited === 'failed') return null;
  const model = view.models.find(({ id }) => id === planner.plan.model);
  if (own) {
    const taken = view.models.find(({ id }) => id === planner.plan.costs.lines_of);
    const from = taken && text('planner.cost.from.taken', { model: taken.title });
    return <p>{from ?? text('planner.cost.from.own')}</p>;
  }
  if (model === undefined) {
    return (
      <p>
        {text('planner.cost.from.prices')} <a href={cost.links.choose}>{text('planner.cost.from.choose')}</a>
      </p>
    );
  }
  const factor = numberText(view.locale, shownScale(scale), 3);
  return (
    <p>
      {text('planner.cost.from.model', { model: model.title })}{' '}
      {scale === 0 ? null : text('planner.cost.from.scaled', { factor })}{' '}
      {lines.some(isFurtherStaff) ? text('planner.cost.from.further') : null}
    </p>
  );
}

function YearTable({ text, simulation, format }: CostProps) {
  const largest = Math.max(...simulation.years.map(({ p90 }) => p90), 1);
  return (
    <ScrollTable caption={text('planner.cost.table')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.cost.table.year')}</th>
          {(['p10', 'p50', 'p90'] as const).map((name) => (
            <th key={name} scope="col" class="cost-number">
              {text(`planner.cost.${name}.short`)}
            </th>
          ))}
          <th scope="col">
            <span class="sr-only">{text('planner.cost.table.picture')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {simulation.years.map((year, index) => (
          <tr key={index}>
            <th scope="row">{text('planner.cost.table.nth', { year: index + 1 })}</th>
            <Amounts of={year} format={format} />
            <td class="cost-picture">
              <Range of={year} largest={largest} />
            </td>
          </tr>
        ))}
        <tr class="cost-total">
          <th scope="row">{text('planner.cost.table.total')}</th>
          <Amounts of={simulation.total} format={format} />
          <td />
        </tr>
      </tbody>
    </ScrollTable>
  );
}

function Amounts({ of: { p10, p50, p90 }, format }: { readonly of: Quantiles; readonly format: CostProps['format'] }) {
  return (
    <>
      {[p10, p50, p90].map((amount, index) => (
        <td key={index} class="cost-number">
          {format.rounded(amount)}
        </td>
      ))}
    </>
  );
}

/** From P10 to P90 with a mark at P50, in per cent of the width. */
function Range({ of: { p10, p50, p90 }, largest }: { readonly of: Quantiles; readonly largest: number }) {
  const at = (amount: number): string => `${(amount / largest) * 100}%`;
  return (
    <svg aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      <rect x={at(p10)} width={at(Math.max(p90 - p10, largest / 200))} y="20%" height="60%" rx="2" />
      <line class="cost-middle" x1={at(p50)} x2={at(p50)} y1="5%" y2="95%" />
    </svg>
  );
}
