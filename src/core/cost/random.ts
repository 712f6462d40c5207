/**
 * A stream of numbers from 0 (may occur) to 1 (never occurs), the same for the same seed and name. Each name has a
 * stream of its own, so a new cost line does not change the numbers of the others.
 *
 * Generator: sfc32, “small fast counter” by Chris Doty-Humphrey (PractRand), 128 bits of state, twelve rounds of warm-up.
 * Source: bibliography, `sfc32-bryc`.
 * @param seed whole number that the reader sees and may change
 * @param name what the stream is for
 * @returns the next number at each call
 */
export function randomStream(seed: number, name: string): () => number {
  let a = hashOf(name);
  let b = seed | 0;
  let c = hashOf(`${seed} ${name}`);
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** Fowler–Noll–Vo hash FNV-1a, 32 bits, of a text’s UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
