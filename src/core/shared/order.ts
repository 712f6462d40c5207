/** Something that may begin only after others. */
export interface Waiting {
  readonly id: string;
  /** Ids of those that come first; an id that is not among the items is no reason to wait. */
  readonly after: readonly string[];
}

/**
 * Puts items so that each comes after all it waits for; those that are ready together keep their order.
 * @param items what is to be ordered
 * @returns the items in order, and those that wait for one another in a circle, or for such a circle
 */
export function inOrder<Item extends Waiting>(items: readonly Item[]): { ordered: Item[]; stuck: Item[] } {
  const ordered: Item[] = [];
  let waiting = [...items];
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ id }) => id));
    const ready = waiting.filter(({ after }) => !after.some((id) => open.has(id)));
    if (ready.length === 0) break;
    ordered.push(...ready);
    waiting = waiting.filter((item) => !ready.includes(item));
  }
  return { ordered, stuck: waiting };
}
