import { elementKey, isMapping } from '../../shared/overlay.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-repeated-entry',
  severity: 'warning',
  category: 'structure',
  kinds: 'every',
  demands: 'nothing stands twice in one list: no id, no sentence, no command, no tool or log source of one party',
  why: 'A line copied and never changed hides the one that was meant: the second role, the second source, the step before the last.',
  *check(_value, { parts }, kind) {
    for (const { path, list } of parts.lists) {
      // A page may cite one source and say one word as often as it likes.
      if (kind === 'page' && path[0] === 'body') continue;
      const seen = new Map<string, number>();
      for (const [index, entry] of list.entries()) {
        const key = keyOf(entry);
        const first = key === undefined ? undefined : seen.get(key);
        if (key !== undefined && first === undefined) seen.set(key, index);
        if (first === undefined) continue;
        yield {
          path: [...path, index],
          message: `This entry stands in the list already, as number ${first + 1}.`,
          hint: 'Take it out, or write what was meant in its place.',
          related: [{ path: [...path, first], message: 'It stands here first.' }],
        };
      }
    }
  },
});

/** What makes an entry the same as another. Groups of fields with an id are the business of unique-ids. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry.trim().toLowerCase();
  if (!isMapping(entry)) return undefined;
  const used = entry['tool'] ?? entry['log_source'];
  if (typeof used === 'string' && typeof entry['party'] === 'string') return `${used} of ${entry['party']}`;
  return elementKey(entry) === undefined ? JSON.stringify(entry) : undefined;
}
