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
    for (const { from, id, path } of ids) {
      if (from.in !== 'local') continue;
      const known = definedIds(value, from.name);
      if (known.includes(id)) continue;
      yield { path, message: `\`${id}\` is not among the ${from.name} of this file.`, ...choice(id, known) };
    }
  },
});

function definedIds(value: unknown, field: string): string[] {
  const list = isMapping(value) ? value[field] : undefined;
  return Array.isArray(list) ? list.map(elementKey).filter((key) => key !== undefined) : [];
}
