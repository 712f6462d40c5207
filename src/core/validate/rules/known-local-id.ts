import { choice } from '../../shared/did-you-mean.ts';
import { elementKey, isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'known-local-id',
  severity: 'error',
  category: 'reference',
  kinds: 'every',
  demands: 'every party, role, phase, step and domain that a file uses is defined in that file',
  why: 'Work given to a party that does not exist is work nobody does.',
  *check(value, { ids }) {
    const local = ids.filter(({ from }) => from.in === 'local');
    for (const field of new Set(local.map(({ from }) => from.name))) {
      const known = definedIds(value, field);
      for (const { from, id, path } of local) {
        if (from.name !== field || known.has(id)) continue;
        yield { path, message: `\`${id}\` is not among the ${field} of this file.`, ...choice(id, known) };
      }
    }
  },
});

function definedIds(value: unknown, field: string): Set<string> {
  const list = isMapping(value) ? value[field] : undefined;
  return new Set(Array.isArray(list) ? list.map(elementKey).filter((key) => key !== undefined) : []);
}
