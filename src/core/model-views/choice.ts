/** Fewest and most models that stand side by side. */
export const CHOICE_LIMITS = { least: 2, most: 4 } as const;

/**
 * Reads a choice from an address, where it stands as `hybrid,federated`.
 * @param written the text in the address; null when there is none
 * @param known ids of all models, in the order in which they are shown
 * @returns the known ones of those named, in the order of the page and no more than fit; null when none is known
 */
export function readChoice(written: string | null, known: readonly string[]): string[] | null {
  const named = [...new Set((written ?? '').split(','))].filter((id) => known.includes(id));
  const kept = named.slice(0, CHOICE_LIMITS.most);
  return kept.length === 0 ? null : known.filter((id) => kept.includes(id));
}

/**
 * Adds a model to a choice, or takes it out.
 * @param choice ids chosen so far
 * @param id the model that was ticked or unticked
 * @param known ids of all models, in the order in which they are shown
 * @returns the new choice in the order of the page; null when it is full
 */
export function toggled(choice: readonly string[], id: string, known: readonly string[]): string[] | null {
  if (choice.includes(id)) return choice.filter((each) => each !== id);
  if (choice.length >= CHOICE_LIMITS.most) return null;
  return known.filter((each) => each === id || choice.includes(each));
}
