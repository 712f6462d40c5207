import type { Field } from '../shared/fields.ts';

/** A group of fields, as the page of a kind shows it under one heading. */
export interface FieldGroup {
  /** Field that holds the group; undefined for the file itself. */
  readonly owner: Field | undefined;
  readonly fields: readonly Field[];
}

/**
 * The groups of a file: the file itself, then each group below it, in the order of the file.
 * @param fields fields of the file
 * @returns every group once; its fields stand in it, those of groups inside it in groups of their own
 */
export function groupsOf(fields: readonly Field[]): FieldGroup[] {
  return [{ owner: undefined, fields }, ...innerGroups(fields)];
}

function innerGroups(fields: readonly Field[]): FieldGroup[] {
  return fields
    .filter((field) => field.fields.length > 0)
    .flatMap((field) => [{ owner: field, fields: field.fields }, ...innerGroups(field.fields)]);
}

/**
 * The fields that a translation may hold: texts for readers, and the groups on the way to them.
 * @param fields fields of a file
 * @returns the same tree without all that is the same in every language
 */
export function translatableFields(fields: readonly Field[]): Field[] {
  return fields
    .map((field) => ({ ...field, fields: translatableFields(field.fields) }))
    .filter((field) => field.translatable || field.fields.length > 0);
}

/**
 * Anchor of a field on the page of its kind.
 * @param path way to the field, as in `services[].raci.responsible`
 * @returns `services-raci-responsible`
 */
export function fieldAnchor(path: string): string {
  return path.replaceAll('[]', '').replaceAll('.', '-');
}
