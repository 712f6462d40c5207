import { isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'typical-within-range',
  severity: 'error',
  category: 'capacity',
  kinds: ['reference'],
  demands: 'a typical value lies between the low and the high end',
  why: 'Log stores are sized from the typical rate. One zero too many buys a university storage for ten campuses.',
  *check(list) {
    for (const [index, item] of list.items.entries()) {
      for (const [field, value] of Object.entries<unknown>(item)) {
        if (!isEstimate(value) || (value.typical >= value.low && value.typical <= value.high)) continue;
        const path = ['items', index, field];
        yield {
          path: [...path, 'typical'],
          message: `The typical value of \`${item.id}\`, ${value.typical}, is not between ${value.low} and ${value.high}.`,
          hint: 'Correct the one of the three that is wrong.',
          related: [
            { path: [...path, 'low'], message: 'The low end.' },
            { path: [...path, 'high'], message: 'The high end.' },
          ],
        };
      }
    }
  },
});

interface Ends {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

function isEstimate(value: unknown): value is Ends {
  return isMapping(value) && [value['low'], value['typical'], value['high']].every((end) => typeof end === 'number');
}
