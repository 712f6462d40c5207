import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'range-in-order',
  severity: 'error',
  category: 'capacity',
  kinds: ['model', 'reference'],
  demands: 'the low end of a range is not above its high end',
  why: 'A range the wrong way round turns a five-year budget into nonsense.',
  *check(_value, { parts }) {
    for (const { path, group } of parts.groups) {
      const { low, high } = group;
      if (typeof low !== 'number' || typeof high !== 'number' || low <= high) continue;
      yield {
        path: [...path, 'low'],
        message: `The low end ${low} is above the high end ${high}.`,
        hint: 'Swap the two numbers.',
        related: [{ path: [...path, 'high'], message: `The high end is ${high}.` }],
      };
    }
  },
});
