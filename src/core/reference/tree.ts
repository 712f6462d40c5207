/** An entry with the entries below it. */
export interface Branch<Item> {
  readonly item: Item;
  readonly children: readonly Branch<Item>[];
}

/** Turns entries that name their parent into a tree, in the order of the list. */
export function treeOf<Item extends { id: string; parent?: string | undefined }>(
  items: readonly Item[],
): readonly Branch<Item>[] {
  const below = (parent: string | undefined): readonly Branch<Item>[] =>
    items.filter((item) => item.parent === parent).map((item) => ({ item, children: below(item.id) }));
  return below(undefined);
}

/** An entry under one of its groups. It is `first` where it comes for the first time: only there it may carry an id. */
export interface Placed<Item> {
  readonly item: Item;
  readonly first: boolean;
}

/** Puts each technique under each of its tactics. */
export function underTactics<Item extends { id: string; level: string; tactics?: readonly string[] | undefined }>(
  items: readonly Item[],
): readonly { readonly tactic: Item; readonly techniques: readonly Placed<Item>[] }[] {
  const seen = new Set<string>();
  return items
    .filter(({ level }) => level === 'tactic')
    .map((tactic) => ({
      tactic,
      techniques: items
        .filter((item) => item.tactics?.includes(tactic.id))
        .map((item) => {
          const first = !seen.has(item.id);
          seen.add(item.id);
          return { item, first };
        }),
    }));
}

/** Entries by a key, groups in the order in which they first appear. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly key: string; readonly items: readonly Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, members]) => ({ key, items: members }));
}
