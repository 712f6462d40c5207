import { choice } from '../../shared/did-you-mean.ts';
import { isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';
import { usedLocalIds, type LocalSet } from '../used-ids.ts';

export default defineRule({
  id: 'known-local-id',
  severity: 'error',
  category: 'reference',
  kinds: ['model', 'playbook', 'checklist'],
  demands: 'every party, role, phase, step and domain that a file uses is defined in that file',
  why: 'Work given to a party that does not exist is work nobody does.',
  *check(value, _context, kind) {
    for (const { from, id, path } of usedLocalIds(value, kind)) {
      const known = definedIds(value, from);
      if (known.includes(id)) continue;
      yield { path, message: `\`${id}\` is not among the ${from} of this file.`, ...choice(id, known) };
    }
  },
});

function definedIds(value: object, set: LocalSet): string[] {
  const list: unknown = (value as Record<string, unknown>)[set];
  return Array.isArray(list) ? list.filter(isMapping).map(({ id }) => String(id)) : [];
}
