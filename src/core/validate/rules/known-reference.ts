import { choice } from '../../shared/did-you-mean.ts';
import type { UsedId } from '../ids.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'known-reference',
  severity: 'error',
  category: 'reference',
  kinds: 'every',
  demands: 'every id taken from a reference list is in that list, and every id of another file is that of a file',
  why: 'An unknown id leaves a hole in a table that a board or an analyst relies on, and the mapping to the framework is lost.',
  *check(_value, context) {
    for (const { from, id, path } of context.ids) {
      const known = knownIds(from, context);
      if (known === undefined || known.has(id)) continue;
      const message =
        from.in === 'list' ? `\`${id}\` is not in the list ${from.name}.` : `There is no ${from.name} \`${id}\`.`;
      yield { path, message, ...choice(id, known.keys()) };
    }
  },
});

/** Ids that are known under a name; undefined when they are not at hand. */
function knownIds(
  { in: where, name }: UsedId['from'],
  { references, files }: RuleContext,
): ReadonlyMap<string, unknown> | ReadonlySet<string> | undefined {
  const lists: Readonly<Record<string, ReadonlyMap<string, string>>> = references;
  if (where === 'local') return undefined;
  return where === 'list' ? lists[name] : files?.[name];
}
