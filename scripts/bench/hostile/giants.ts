import { dump } from 'js-yaml';
import { isMapping } from '../../../src/core/shared/overlay.ts';

/**
 * A sound file swollen: the longest of its lists is filled with copies under ids of their own, each leading to the next
 * where entries lead to others, so that every rule has as much to walk as a file can hold.
 * @param value value of a sound file
 * @param list field whose list swells
 * @param bytes size to reach
 * @returns YAML text of at most that size
 */
export function swollen(value: Record<string, unknown>, list: string, bytes: number): string {
  const entries = value[list];
  const sample: unknown = Array.isArray(entries) ? entries[0] : undefined;
  if (!Array.isArray(entries) || !isMapping(sample)) throw new Error(`${list} is no list of groups.`);
  const room = bytes - dump(value).length;
  const copies = Math.floor(room / (dump([copyOf(sample, 100_000)], { indent: 4 }).length + 8));
  const added = Array.from({ length: copies }, (_, index) => copyOf(sample, index));
  return dump({ ...value, [list]: [...(entries as unknown[]), ...added] });
}

function copyOf(sample: Record<string, unknown>, index: number): Record<string, unknown> {
  const id = 'id' in sample ? { id: `copy-${index}` } : {};
  const after = 'after' in sample ? { after: [`copy-${index + 1}`] } : {};
  const next = 'next' in sample ? { next: [`copy-${index + 1}`] } : {};
  return { ...sample, ...id, ...after, ...next };
}
