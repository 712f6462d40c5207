import { histogramOf, quantileOf, type Bin } from '../../../../core/cost/index.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { Unfolding } from '../shell/Unfolding.tsx';
import { numberText } from '../shell/view.ts';
import type { CostProps } from './view.ts';

const BARS = 32;
const TABLE_ROWS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/** How the simulated totals are spread, as a picture and as a table. */
export function Spread({ text, view, simulation, format }: CostProps) {
  const { totals, total } = simulation;
  const bins = histogramOf(totals, BARS);
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0];
  if (to <= from) return null;
  const at = (amount: number): number => ((amount - from) / (to - from)) * 100;
  return (
    <section aria-labelledby="planner-cost-spread">
      <h2 id="planner-cost-spread">{text('planner.cost.spread')}</h2>
      <p>{text('planner.cost.spread.note', { draws: numberText(view.locale, totals.length) })}</p>
      <figure class="cost-spread">
        <Bars bins={bins} p10={total.p10} p90={total.p90} at={at} />
        <svg class="cost-axis" aria-hidden="true">
          {(['p10', 'p50', 'p90'] as const).map((name, row) => (
            <text
              key={name}
              x={`${at(total[name])}%`}
              // One below the other: side by side they do not fit on a telephone.
              y={`${1.1 + 1.2 * row}em`}
              text-anchor={anchorAt(at(total[name]))}
            >
              {`${text(`planner.cost.${name}.short`)} ${format.rounded(total[name])}`}
            </text>
          ))}
        </svg>
        <figcaption class="s4a-note">{text('planner.cost.spread.caption')}</figcaption>
      </figure>
      <Unfolding summary={text('planner.cost.as_table')}>
        {() => (
          <ScrollTable caption={text('planner.cost.spread.table')}>
            <thead>
              <tr>
                <th scope="col">{text('planner.cost.spread.part')}</th>
                <th scope="col" class="cost-number">
                  {text('planner.cost.spread.below')}
                </th>
              </tr>
            </thead>
            <tbody>
              {TABLE_ROWS.map((part) => (
                <tr key={part}>
                  <th scope="row">{format.percent(part)}</th>
                  <td class="cost-number">{format.rounded(quantileOf(totals, part))}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </Unfolding>
    </section>
  );
}

/** From which end a label is written so that it stays inside the picture. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 100 / 3) return 'start';
  return percent > 200 / 3 ? 'end' : 'middle';
}

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly p10: number;
  readonly p90: number;
  readonly at: (amount: number) => number;
}

/** One bar for each interval; those outside P10 to P90 are paler. */
function Bars({ bins, p10, p90, at }: BarsProps) {
  const most = Math.max(...bins.map(({ count }) => count), 1);
  return (
    <svg class="cost-bars" aria-hidden="true">
      {bins.map(({ from, to, count }, index) => {
        const height = (count / most) * 100;
        const middle = (from + to) / 2;
        return (
          <rect
            key={index}
            class={middle < p10 || middle > p90 ? 'cost-tail' : undefined}
            x={`${at(from)}%`}
            width={`${Math.max(at(to) - at(from) - 0.4, 0.2)}%`}
            y={`${100 - height}%`}
            height={`${height}%`}
          />
        );
      })}
      {[p10, p90].map((amount, index) => (
        <line key={index} x1={`${at(amount)}%`} x2={`${at(amount)}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
