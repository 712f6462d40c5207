import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'budget-matches-costs',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the yearly budget equals the sum of the yearly cost lines, within five per cent',
  why: 'The first thing a bursar does is add up the lines. If they do not match, nothing else is believed.',
  *check({ suits, costs }) {
    const yearly = costs.filter(({ per }) => per === 'year');
    const first = costs.findIndex(({ per }) => per === 'year');
    for (const end of ['low', 'high'] as const) {
      const sum = yearly.reduce((total, cost) => total + cost[end], 0);
      const budget = suits.yearly_budget[end];
      if (Math.abs(sum - budget) <= 0.05 * Math.max(sum, budget)) continue;
      yield {
        path: ['suits', 'yearly_budget', end],
        message: `The yearly budget says ${budget}, but the yearly cost lines add up to ${sum} at the ${end} end.`,
        hint: `Write ${sum}, or correct the cost lines.`,
        related: first < 0 ? [] : [{ path: ['costs', first, end], message: 'The first of the yearly cost lines.' }],
      };
    }
  },
});
