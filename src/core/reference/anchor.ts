/**
 * Anchor of an entry on the page of its list: the id in lower case, all else a hyphen. Ids of services begin with a
 * digit, so theirs get a prefix.
 */
export function anchorOf(list: string, id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return list === 'services' ? `s-${plain}` : plain;
}
