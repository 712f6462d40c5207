import { ID_PATTERN } from '../../schemas/id-pattern.ts';

/**
 * Whether a text may be an id.
 * @param id any text
 */
export function isId(id: string): boolean {
  return ID_PATTERN.test(id);
}

/**
 * An id made of a title: its first six words, without accents.
 * @param title a title as readers see it
 * @returns the id; empty when the title gives none
 */
export function proposedId(title: string): string {
  const plain = title.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.slice(0, 6).join('-');
  return isId(id) ? id : '';
}
