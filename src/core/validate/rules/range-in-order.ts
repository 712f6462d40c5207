import { isMapping } from '../../shared/overlay.ts';
import type { Path, Problem } from '../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'range-in-order',
  severity: 'error',
  category: 'capacity',
  kinds: ['model', 'reference'],
  demands: 'the low end of a range is not above its high end',
  why: 'A range the wrong way round turns a five-year budget into nonsense.',
  check: (value) => rangesOutOfOrder(value, []),
});

function* rangesOutOfOrder(value: unknown, path: Path): Generator<Problem> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* rangesOutOfOrder(element, [...path, index]);
  } else if (isMapping(value)) {
    const { low, high } = value;
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      yield {
        path: [...path, 'low'],
        message: `The low end ${low} is above the high end ${high}.`,
        hint: 'Swap the two numbers.',
        related: [{ path: [...path, 'high'], message: `The high end is ${high}.` }],
      };
    }
    for (const [field, inner] of Object.entries(value)) yield* rangesOutOfOrder(inner, [...path, field]);
  }
}
