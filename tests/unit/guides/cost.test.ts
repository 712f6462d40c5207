import { expect, it } from 'vitest';
import {
  dividedCents,
  expectedTotal,
  MOVING_TOGETHER,
  simulate,
  weightOf,
  type CostLine,
} from '../../../src/core/cost/index.ts';
import { COST_WORDS } from '../../../src/schemas/plan-costs.ts';
import { guide, numberIn, tableRows, written } from './tables.ts';

const page = guide('cost');
const CATEGORIES = ['staff', 'staff', 'tools', 'infrastructure', 'services'];
const lines = tableRows(page, ['Line', 'Low', 'Typical', 'High', 'Paid']).map(
  ([id = '', low, typical, high, paid], index): CostLine => ({
    id,
    category: CATEGORIES[index] ?? '',
    low: numberIn(low),
    typical: numberIn(typical),
    high: numberIn(high),
    per: paid === 'once' ? 'once' : 'year',
    growth_percent: 0,
  }),
);
const together = ({ id, category }: CostLine): string => (MOVING_TOGETHER.includes(category) ? category : id);
const plan = simulate(lines, { seed: 1, moves_with: together });
const thousands = (value: number): string => written(Math.round(value / 1000) * 1000);

it('gives the P10, P50 and P90 that the guide prints', () => {
  const row = (name: string, from: typeof plan.total | undefined) => [
    name,
    ...[from?.p10, from?.p50, from?.p90].map((value) => thousands(value ?? NaN)),
  ];
  expect(tableRows(page, ['Result', 'P10', 'P50', 'P90'])).toEqual([
    row('Year 1', plan.years[0]),
    row('Each later year', plan.years[1]),
    row('Five years', plan.total),
  ]);
});

it('gives the means, the error and the share of staff that the guide prints', () => {
  expect(page).toContain(`five years is EUR ${written(expectedTotal(lines))}:`);
  expect(page.replaceAll('\n', ' ')).toContain(
    `The simulation gives ${written(plan.mean)}, within its standard error of ${written(plan.standard_error)}.`,
  );
  const [first] = plan.drivers;
  expect(page).toContain(`Staff makes up ${written((first?.variance_share ?? 0) * 100)} %`);
});

it('is as falsely narrow as the guide says when staff does not move together', () => {
  const { total } = simulate(lines, { seed: 1, moves_with: ({ id }) => id });
  expect(page).toContain(`P10 to P90 would be ${thousands(total.p10)} to ${thousands(total.p90)}`);
});

it('shares the bill as the guide prints it', () => {
  const people = [26_000, 9000, 3500];
  const printed = tableRows(page, ['Key', 'First', 'Second', 'Third']).map((cells) => cells.slice(1));
  const shares = COST_WORDS.key.map((key) =>
    dividedCents(
      100_000_000,
      people.map((size) => weightOf({ people: size }, key)),
    ).map((cents) => written(cents / 100, 2)),
  );
  expect(shares).toEqual(printed);
});
