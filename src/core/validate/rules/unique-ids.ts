import { elementKey, isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unique-ids',
  severity: 'error',
  category: 'reference',
  kinds: 'every',
  demands: 'no id stands twice in one list',
  why: 'With two entries of one id, a translation or a link reaches only the first, and the second silently drops out.',
  *check(_value, { parts }, kind) {
    // A page defines no ids: it may show the same model in many places.
    if (kind === 'page') return;
    for (const { path, list } of parts.lists) {
      const seen = new Map<string, number>();
      for (const [index, element] of list.entries()) {
        const key = isMapping(element) ? idOf(element) : undefined;
        if (key === undefined) continue;
        const first = seen.get(key.id);
        if (first === undefined) seen.set(key.id, index);
        else {
          yield {
            path: [...path, index, key.field],
            message: `\`${key.id}\` stands here twice; entry ${first + 1} has it already.`,
            hint: 'Merge the two entries, or give this one an id of its own.',
            related: [{ path: [...path, first, key.field], message: `\`${key.id}\` stands here first.` }],
          };
        }
      }
    }
  },
});

function idOf(element: Record<string, unknown>): { id: string; field: string } | undefined {
  const id = elementKey(element);
  const field = ['id', 'service', 'log_source', 'window', 'level'].find((name) => name in element);
  // A log source may stand once for each party that runs it, a level once for each parameter that aims at it.
  const mayRepeat = (field === 'log_source' && 'party' in element) || (field === 'level' && 'parameter' in element);
  return id === undefined || field === undefined || mayRepeat ? undefined : { id, field };
}
