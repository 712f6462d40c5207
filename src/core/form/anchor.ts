import type { Field } from '../shared/fields.ts';
import { askedFields } from './asked.ts';
import type { DraftPath } from './draft.ts';

/**
 * Whether the entries of a field are ticked in a list of those that the file itself defines, such as its parties.
 * @param field a field
 */
export function isTicked({ entries, local }: Field): boolean {
  return entries !== undefined && local !== undefined;
}

/**
 * The control of the form at which a finding is shown.
 * @param fields fields of the file
 * @param path way to the value at fault
 * @returns way to the nearest field, entry or group that the form shows; empty when it shows none of it
 */
export function anchorOf(fields: readonly Field[], path: DraftPath): DraftPath {
  const [name, index, ...inside] = path;
  const field = askedFields(fields).find((each) => each.name === name);
  if (field === undefined) return [];
  if (field.entries === undefined) return [field.name, ...anchorOf(field.fields, path.slice(1))];
  if (typeof index !== 'number' || isTicked(field)) return [field.name];
  return [field.name, index, ...anchorOf(field.fields, inside)];
}
