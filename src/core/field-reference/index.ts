export { exampleOf } from './example.ts';
export { fieldsOf, type Bounds, type Field, type ValueKind, type Word } from '../shared/fields.ts';
export { fieldAnchor, groupsOf, translatableFields, type FieldGroup } from './groups.ts';
export { sectionsOf, type FieldSection, type FieldSubject } from './sections.ts';
