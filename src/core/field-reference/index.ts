export { fieldsOf, type Bounds, type Field, type ValueKind, type Word } from './fields.ts';
export { fieldAnchor, groupsOf, translatableFields, type FieldGroup } from './groups.ts';
