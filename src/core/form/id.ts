import { ID_PATTERN } from '../../schemas/id-pattern.ts';
import { slugOf } from '../shared/slug.ts';

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
  const id = slugOf(title).split('-').slice(0, 6).join('-');
  return isId(id) ? id : '';
}
