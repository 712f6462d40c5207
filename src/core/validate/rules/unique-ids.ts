import { elementKey, isMapping } from '../../shared/overlay.ts';
import type { Path, Problem } from '../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unique-ids',
  severity: 'error',
  category: 'reference',
  kinds: 'every',
  demands: 'no id stands twice in one list',
  why: 'With two entries of one id, a translation or a link reaches only the first, and the second silently drops out.',
  // A page defines no ids: it may show the same model in many places.
  check: (value, _context, kind) => (kind === 'page' ? [] : repeatedIds(value, [])),
});

function* repeatedIds(value: unknown, path: Path): Generator<Problem> {
  if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    for (const [index, element] of value.entries()) {
      const key = isMapping(element) ? idOf(element) : undefined;
      const first = key === undefined ? undefined : seen.get(key.id);
      if (key && first !== undefined) {
        yield {
          path: [...path, index, key.field],
          message: `\`${key.id}\` stands here twice; entry ${first + 1} has it already.`,
          hint: 'Merge the two entries, or give this one an id of its own.',
          related: [{ path: [...path, first, key.field], message: `\`${key.id}\` stands here first.` }],
        };
      }
      if (key && first === undefined) seen.set(key.id, index);
      yield* repeatedIds(element, [...path, index]);
    }
  } else if (isMapping(value)) {
    for (const [field, inner] of Object.entries(value)) yield* repeatedIds(inner, [...path, field]);
  }
}

function idOf(element: Record<string, unknown>): { id: string; field: string } | undefined {
  const id = elementKey(element);
  const field = ['id', 'service', 'log_source', 'window', 'level'].find((name) => name in element);
  // A log source may stand once for each party that runs it, a level once for each parameter that aims at it.
  const mayRepeat = (field === 'log_source' && 'party' in element) || (field === 'level' && 'parameter' in element);
  return id === undefined || field === undefined || mayRepeat ? undefined : { id, field };
}
