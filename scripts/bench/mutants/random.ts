/**
 * A few elements of a list, chosen by a seed: the same seed chooses the same ones.
 * @param list the list
 * @param most how many to choose
 * @param seed any text
 * @returns the chosen ones in the order of the list; the whole list when it is no longer
 */
export function chosen<Element>(list: readonly Element[], most: number, seed: string): Element[] {
  if (list.length <= most) return [...list];
  const random = numbersFrom(seed);
  const places = new Set<number>();
  while (places.size < most) places.add(Math.floor(random() * list.length));
  return list.filter((_, index) => places.has(index));
}

/** Numbers from 0 up to 1 (mulberry32), begun from a hash of the seed (FNV-1a). */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
