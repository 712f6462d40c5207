/** A fault found while reading, before any schema is looked at. Offsets count UTF-16 units from the start. */
export interface ReadFault {
  readonly ruleId: 'yaml-syntax' | 'yaml-forbidden' | 'file-encoding' | 'file-size' | 'page-syntax';
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a fault together.
 * @param ruleId rule that it breaks
 * @param message what is wrong
 * @param hint what to do
 * @param start where it begins; the start of the file when left out
 * @param end where it ends, exclusive
 */
export function fault(ruleId: ReadFault['ruleId'], message: string, hint: string, start = 0, end = start): ReadFault {
  return { ruleId, message, hint, start, end };
}
