import { LIST_NAMES, type ListName, type ReferenceList } from '../../schemas/index.ts';

/** All ids of the reference lists, each with its name. */
export type References = Readonly<Record<ListName, ReadonlyMap<string, string>>>;

/**
 * The ids and names of the reference lists.
 * @param lists the lists as read and checked; a list that is absent counts as empty
 * @returns for each list a map from id to name
 */
export function referencesFrom(lists: readonly ReferenceList[]): References {
  const entries = LIST_NAMES.map((name) => {
    const items = lists.find((list) => list.id === name)?.items ?? [];
    return [name, new Map(items.map((item) => [item.id, item.name]))] as const;
  });
  return Object.fromEntries(entries) as unknown as References;
}
