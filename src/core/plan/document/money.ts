import { costGroups, sumCosts, type CostSums } from '../../model-views/index.ts';
import type { Block, Section } from '../../shared/document.ts';
import { weightOf, type Quantiles } from '../../cost/index.ts';
import { withinReach } from './budget.ts';
import { about, amount, partyName, type DocumentInput } from './input.ts';
import { agreedShare } from './member.ts';

/** Cost ranges by category, then every line with its basis. */
export function costSection(input: DocumentInput): Section {
  const { derived, words, formats } = input;
  const { costs, cost_basis: basis } = derived.model;
  const row = (name: string, { year, once }: CostSums): string[] => [name, about(year, formats), about(once, formats)];
  const reach = withinReach(input);
  return {
    id: 'costs',
    title: words('planner.plan.doc.costs'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.costs.caption', { currency: basis.currency, year: basis.year }),
        head: [words('planner.plan.doc.category'), words('planner.plan.doc.year'), words('planner.plan.doc.once')],
        rows: [
          ...costGroups(costs).map((group) => row(words(`model.category.${group.category}`), group)),
          row(words('planner.plan.doc.costs.sum'), sumCosts(costs)),
        ],
        figures: [1, 2],
      },
      { kind: 'note', text: words('planner.plan.doc.costs.note', { note: basis.note }) },
      ...(reach === undefined ? [] : [{ kind: 'note', text: reach } satisfies Block]),
      fiveYearsTable(input),
      ...sharesTable(input),
      {
        kind: 'table',
        caption: words('planner.plan.doc.costs.lines'),
        head: [
          words('planner.plan.doc.cost_item'),
          words('planner.plan.doc.party'),
          words('planner.plan.doc.amount'),
          words('planner.plan.doc.cost_basis'),
        ],
        rows: costs.map(({ item, party, per, low, high, basis: why }) => [
          item,
          partyName(input, party),
          `${formats.money({ low, high })} ${words(per === 'year' ? 'model.costs.year' : 'model.costs.once')}`,
          why,
        ]),
      },
    ],
  };
}

/** What one in ten, five in ten and nine in ten simulated plans do not exceed, by year and in five years. */
function fiveYearsTable({ simulation: { total, years }, words, formats }: DocumentInput): Block {
  const row = (name: string, { p10, p50, p90 }: Quantiles): string[] => [
    name,
    ...[p10, p50, p90].map((value) => amount(value, formats)),
  ];
  return {
    kind: 'table',
    caption: words('planner.plan.doc.five_years.caption'),
    head: [words('planner.plan.doc.five_years.year'), 'P10', 'P50', 'P90'],
    rows: [
      ...years.map((year, index) => row(words('planner.plan.doc.five_years.nth', { number: index + 1 }), year)),
      row(words('planner.plan.doc.fact.five_years'), total),
    ],
    figures: [1, 2, 3],
  };
}

/** Those who pay, by the key of the cost step; nothing while not all can be counted. */
function sharesTable({ plan, simulation, words, formats }: DocumentInput): Block[] {
  const { partners = [], key = 'equal' } = plan.costs;
  if (agreedShare(plan.costs) === undefined) return [];
  const weights = partners.map(({ people = 0 }) => weightOf({ people }, key));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = partners.map(({ name, people }, index) => {
    const part = (weights[index] ?? 0) / all;
    const bears = amount(simulation.total.p50 * part, formats);
    return [name, people === undefined ? '' : formats.number(people), formats.percent(part), bears];
  });
  return [
    {
      kind: 'table',
      caption: words('planner.plan.doc.shares', { key: words(`planner.cost.key.${key}`) }),
      head: [
        words('planner.cost.partner.name'),
        words('planner.cost.partner.people'),
        words('planner.cost.shares.part'),
        words('planner.cost.shares.p50'),
      ],
      rows,
      figures: [1, 2, 3],
    },
  ];
}
