import { choice } from '../../shared/did-you-mean.ts';
import { defineRule } from '../rule.ts';
import { usedReferences } from '../used-ids.ts';

export default defineRule({
  id: 'known-reference',
  severity: 'error',
  category: 'reference',
  kinds: ['model', 'playbook', 'checklist', 'reference'],
  demands: 'every id taken from a reference list is in that list',
  why: 'An unknown id leaves a hole in a table that a board or an analyst relies on, and the mapping to the framework is lost.',
  *check(value, { references }, kind) {
    for (const { from, id, path } of usedReferences(value, kind)) {
      const known = references[from];
      if (known.has(id)) continue;
      yield { path, message: `\`${id}\` is not in the list ${from}.`, ...choice(id, known.keys()) };
    }
  },
});
