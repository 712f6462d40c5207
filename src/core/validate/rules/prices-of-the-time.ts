import { defineRule } from '../rule.ts';

const YEARS = 2;

export default defineRule({
  id: 'prices-of-the-time',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the prices are of the years around the last change of the file',
  why: 'Pay scales of universities move every year. A budget in the prices of four years ago is short by a post before it is approved.',
  *check({ updated, cost_basis: { year } }) {
    const changed = Number(updated.slice(0, 4));
    if (Math.abs(changed - year) <= YEARS) return;
    yield {
      path: ['cost_basis', 'year'],
      message: `The prices are of ${year}, but the file was last changed in ${changed}.`,
      hint: `Bring the amounts up to date and write their year, at most ${YEARS} years from the change.`,
      related: [{ path: ['updated'], message: `Last changed in ${changed}.` }],
    };
  },
});
