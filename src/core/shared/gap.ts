/** Word that stands where something is still to be written. */
const MARK = /\bTODO\b/;

/**
 * Whether a text is still to be written, at least in part.
 * @param text a text of an authored file
 */
export function isGap(text: string): boolean {
  return MARK.test(text);
}
