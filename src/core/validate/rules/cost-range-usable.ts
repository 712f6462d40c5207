import { defineRule } from '../rule.ts';

/**
 * A premium for nights may cost eleven times as much in one country as in another, and a certificate course sixteen times
 * as much as a day of training; an amount in thousands is far beyond.
 */
const WIDEST = 16;

export default defineRule({
  id: 'cost-range-usable',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: `the high end of a cost is at most ${WIDEST} times the low end, where that is not zero`,
  why: 'An amount in thousands at one end, or a zero too many at the other, leaves a range that no bursar can put into a budget.',
  *check({ costs }) {
    for (const [index, { id, low, high }] of costs.entries()) {
      if (low === 0 || high <= WIDEST * low) continue;
      yield {
        path: ['costs', index, 'low'],
        message: `The high end of \`${id}\`, ${high}, is ${Math.round(high / low)} times its low end, ${low}.`,
        hint: 'Count the zeros of both. If the range is meant, split the cost into what is sure and what may come on top.',
        related: [{ path: ['costs', index, 'high'], message: `The high end is ${high}.` }],
      };
    }
  },
});
