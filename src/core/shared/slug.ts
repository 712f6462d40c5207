/**
 * A name as one word for ids and files: small letters of a to z without accents, digits, and hyphens between them.
 * @param name a name as readers see it
 * @returns the word, without a hyphen at its ends; empty when the name gives none
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}
