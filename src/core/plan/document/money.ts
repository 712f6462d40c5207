import { costGroups, sumCosts, type CostSums } from '../../model-views/index.ts';
import type { Section } from '../../shared/document.ts';
import { partyName, type DocumentInput } from './input.ts';

/** Cost ranges by category, then every line with its basis. */
export function costSection(input: DocumentInput): Section {
  const { derived, words, formats } = input;
  const { costs, cost_basis: basis } = derived.model;
  const row = (name: string, { year, once }: CostSums): string[] => [name, formats.money(year), formats.money(once)];
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
      {
        kind: 'table',
        caption: words('planner.plan.doc.costs.lines'),
        head: [
          words('planner.plan.doc.cost_item'),
          words('planner.plan.doc.party'),
          words('planner.plan.doc.year'),
          words('planner.plan.doc.once'),
          words('planner.plan.doc.cost_basis'),
        ],
        rows: costs.map(({ item, party, per, low, high, basis: why }) => [
          item,
          partyName(input, party),
          per === 'year' ? formats.money({ low, high }) : '',
          per === 'once' ? formats.money({ low, high }) : '',
          why,
        ]),
        figures: [2, 3],
      },
    ],
  };
}
