import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'typical-within-range',
  severity: 'error',
  category: 'capacity',
  kinds: ['reference'],
  demands: 'a typical value lies between the low and the high end',
  why: 'Log stores are sized from the typical rate. One zero too many buys a university storage for ten campuses.',
  *check(list) {
    if (list.id !== 'log-sources') return;
    for (const [index, { id, events_per_second: rate }] of list.items.entries()) {
      if (!rate || (rate.typical >= rate.low && rate.typical <= rate.high)) continue;
      const path = ['items', index, 'events_per_second'];
      yield {
        path: [...path, 'typical'],
        message: `The typical rate of \`${id}\`, ${rate.typical}, is not between ${rate.low} and ${rate.high}.`,
        hint: 'Correct the one of the three that is wrong.',
        related: [
          { path: [...path, 'low'], message: 'The low end.' },
          { path: [...path, 'high'], message: 'The high end.' },
        ],
      };
    }
  },
});
