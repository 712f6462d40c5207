/**
 * A number with its noun, in the singular for one.
 * @param number how many there are
 * @param noun what there is one of
 * @param plural its plural, where that is not the noun with an s
 */
export function count(number: number | bigint, noun: string, plural = `${noun}s`): string {
  return `${number} ${Number(number) === 1 ? noun : plural}`;
}

/**
 * A number with commas between thousands, as English texts of a plan’s file have it.
 * @param number a number; places after the point are cut to three
 */
export function grouped(number: number): string {
  return number.toLocaleString('en');
}
