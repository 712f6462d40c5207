import { costLines, judgedLines, swingsOf, typicalTotal, type Swing } from '../../../../core/cost/index.ts';
import { COST_WORDS } from '../../../../schemas/plan-costs.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { categoryKey, lineName, type CostProps } from './view.ts';

/** Lines that are drawn; the others move the total less. */
const DRAWN = 12;

/** What dominates the uncertainty: a sentence, and how far each line moves the total on its own. */
export function Tornado(props: CostProps) {
  const { text, lines, planner, format } = props;
  const sound = judgedLines(costLines(lines, planner.plan.costs)).lines;
  const swings = swingsOf(sound).filter(({ swing }) => swing > 0);
  const drawn = swings.slice(0, DRAWN);
  if (drawn.length === 0) return null;
  const from = Math.min(...drawn.map(({ low_total }) => low_total));
  const to = Math.max(...drawn.map(({ high_total }) => high_total));
  const at = (amount: number): number => ((amount - from) / (to - from)) * 100;
  const typical = typicalTotal(sound);
  return (
    <section aria-labelledby="planner-cost-tornado" class="cost-tornado">
      <h2 id="planner-cost-tornado">{text('planner.cost.tornado')}</h2>
      <p class="cost-dominates">{dominates(props, drawn[0])}</p>
      <p>{text('planner.cost.tornado.note', { typical: format.rounded(typical) })}</p>
      <ScrollTable caption={text('planner.cost.tornado.caption')} sticky>
        <thead>
          <tr>
            <th scope="col">{text('planner.cost.line.item')}</th>
            <th scope="col" class="cost-number">
              {text('planner.cost.tornado.low')}
            </th>
            <th scope="col">
              <span class="sr-only">{text('planner.cost.table.picture')}</span>
            </th>
            <th scope="col" class="cost-number">
              {text('planner.cost.tornado.high')}
            </th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ id, low_total, high_total }) => (
            <tr key={id}>
              <th scope="row">{lineName(props, id)}</th>
              <td class="cost-number">{format.rounded(low_total)}</td>
              <td class="cost-picture">
                <svg aria-hidden="true">
                  <rect
                    x={`${at(low_total)}%`}
                    width={`${Math.max(at(high_total) - at(low_total), 0.4)}%`}
                    y="20%"
                    height="60%"
                    rx="2"
                  />
                  <line class="cost-middle" x1={`${at(typical)}%`} x2={`${at(typical)}%`} y1="0" y2="100%" />
                </svg>
              </td>
              <td class="cost-number">{format.rounded(high_total)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {swings.length > DRAWN ? (
        <p class="s4a-note">{text('planner.cost.tornado.more', { count: swings.length - DRAWN })}</p>
      ) : null}
    </section>
  );
}

/** Which part of the spread comes from what moves together, and which single line moves the total most. */
function dominates(props: CostProps, largest: Swing | undefined): string {
  const { text, simulation, format } = props;
  const [driver] = simulation.drivers;
  if (driver === undefined || largest === undefined) return '';
  const category = COST_WORDS.category.find((word) => word === driver.name);
  return text('planner.cost.dominates', {
    driver: category === undefined ? lineName(props, driver.name) : text(categoryKey(category)),
    part: format.percent(driver.variance_share),
    line: lineName(props, largest.id),
    swing: format.rounded(largest.swing),
  });
}
