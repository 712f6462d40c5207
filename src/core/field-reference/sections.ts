import {
  KIND_SCHEMAS,
  LIST_NAMES,
  PageFieldsSchema,
  ReferenceSchemas,
  TranslationFieldsSchema,
} from '../../schemas/index.ts';
import { meaningOf } from '../shared/schema.ts';
import { fieldsOf, type Field } from '../shared/fields.ts';
import { groupsOf, translatableFields, type FieldGroup } from './groups.ts';

/** What a page of the field reference explains: a kind of file, the front matter of pages, all lists, translations. */
export type FieldSubject = keyof typeof KIND_SCHEMAS | 'page' | 'lists' | 'translation';

/** Fields that are shown under one heading of a page. */
export interface FieldSection {
  /** What its anchors begin with; empty where the page has one section. */
  readonly prefix: string;
  /** Name of a kind or list, as its schema has it; undefined for the section that needs none. */
  readonly title: string | undefined;
  readonly groups: readonly FieldGroup[];
}

/**
 * What a page of the field reference shows.
 * @param subject what the page explains
 * @returns its sections in the order of the page; every field that an author may write is in one of them
 */
export function sectionsOf(subject: FieldSubject): FieldSection[] {
  switch (subject) {
    case 'page':
      return [section('', undefined, fieldsOf(PageFieldsSchema))];
    case 'lists':
      return listSections();
    case 'translation':
      return translationSections();
    default:
      return [section('', undefined, fieldsOf(KIND_SCHEMAS[subject]))];
  }
}

/** All lists begin alike, so that part is shown once; then the entries of each. */
function listSections(): FieldSection[] {
  const anyList = fieldsOf(ReferenceSchemas.services);
  const head = anyList.filter(({ name }) => name !== 'items');
  const entries = LIST_NAMES.map((name) => {
    const items = fieldsOf(ReferenceSchemas[name]).filter((field) => field.name === 'items');
    return { ...section(`${name}-`, name, items), groups: groupsOf(items).slice(1) };
  });
  return [section('', undefined, head), ...entries];
}

function translationSections(): FieldSection[] {
  const kinds = Object.entries(KIND_SCHEMAS).map(([name, schema]) =>
    section(`${name}-`, meaningOf(schema).title ?? name, translatableFields(fieldsOf(schema))),
  );
  return [section('', undefined, fieldsOf(TranslationFieldsSchema)), ...kinds];
}

function section(prefix: string, title: string | undefined, fields: readonly Field[]): FieldSection {
  return { prefix, title, groups: groupsOf(fields) };
}
