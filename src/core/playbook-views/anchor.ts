/**
 * The place of an entry on the page of its reference list.
 * @param id id of the entry, for example T1566.002 or fraud:phishing
 * @returns the part of the address after #
 */
export function anchorOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
