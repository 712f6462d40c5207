import type { Field } from '../shared/fields.ts';

/** Fields that the form writes itself: nobody proposes a review of their own text, and the day is today. */
const WRITTEN = new Set(['updated', 'reviewed', 'review_by']);
/** Fields that name an entry for readers; its id can be made of them. */
const NAMES = ['title', 'name'];

/**
 * The fields that a form asks for, the name of an entry before its id.
 * @param fields fields of a file, of a group or of one entry
 * @returns the fields without those that are written of themselves, such as the kind and the day
 */
export function askedFields(fields: readonly Field[]): Field[] {
  const asked = fields.filter(({ name, kind, required }) => !WRITTEN.has(name) && !(kind === 'constant' && required));
  const id = asked.find(({ name }) => name === 'id');
  const naming = namingField(asked);
  if (id === undefined || naming === undefined) return asked;
  const others = asked.filter((field) => field !== id && field !== naming);
  return [naming, id, ...others];
}

/**
 * The field whose text an id can be made of.
 * @param fields fields of a group
 * @returns its title or its name; undefined when it has neither
 */
export function namingField(fields: readonly Field[]): Field | undefined {
  return fields.find(({ name }) => NAMES.includes(name));
}

/** Lists that a schema lets be empty, and a rule does not. */
const DEMANDED = new Set(['accountable', 'sources']);

/**
 * Whether a form may say of a field that nothing need be entered.
 * @param field a field
 */
export function mayBeLeftOut({ name, required, entries }: Field): boolean {
  if (!required) return true;
  return entries !== undefined && (entries.least ?? 0) === 0 && !DEMANDED.has(name);
}

/** Fields of a file that stand together in a form. */
export interface FormSection {
  /** The group or the list of groups; undefined for plain fields, which need no heading of their own. */
  readonly owner: Field | undefined;
  readonly fields: readonly Field[];
}

/**
 * The parts of a form: each group of the file is one, and so are the plain fields between two groups.
 * @param fields fields of the file
 * @returns sections in the order of the file; every field that is asked for is in one of them
 */
export function formSections(fields: readonly Field[]): FormSection[] {
  const sections: { owner: Field | undefined; fields: Field[] }[] = [];
  for (const field of askedFields(fields)) {
    const last = sections.at(-1);
    if (field.fields.length > 0) sections.push({ owner: field, fields: [field] });
    else if (last === undefined || last.owner !== undefined) sections.push({ owner: undefined, fields: [field] });
    else last.fields.push(field);
  }
  return sections;
}

/**
 * The first field of the part of a form that a field stands in, by which the part is known.
 * @param fields fields of the file
 * @param name name of a field at the top of the file
 * @returns name of a field; empty when the form does not ask for the field
 */
export function sectionOf(fields: readonly Field[], name: string): string {
  const section = formSections(fields).find((each) => each.fields.some((field) => field.name === name));
  return section?.fields[0]?.name ?? '';
}

/** Names that are abbreviations, and words that a bare name leaves open. */
const LABELS: Readonly<Record<string, string>> = {
  attack: 'ATT&CK techniques',
  do: 'What to do',
  does: 'What it does',
  ecsf: 'ECSF profiles',
  fte: 'FTE',
  id: 'Id',
  raci: 'Who does what',
  rsit: 'RSIT types',
  see: 'Related terms',
  security_staff_fte: 'Security staff, FTE',
  suits: 'Who it suits',
  tlp: 'TLP',
};

/**
 * What a form calls a field.
 * @param field a field
 * @returns its name as words, abbreviations in capitals: `productive_hours` is “Productive hours”
 */
export function labelOf({ name }: Pick<Field, 'name'>): string {
  const words = name.replaceAll('_', ' ');
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Where a field stands, in the words of the form.
 * @param fields fields of the file
 * @param path way to a field or entry
 * @returns “Services 2, Who does what, Responsible”
 */
export function labelOfPath(fields: readonly Field[], path: readonly (string | number)[]): string {
  const [name, index, ...inside] = path;
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return '';
  const isEntry = typeof index === 'number';
  const label = isEntry ? `${labelOf(field)} ${index + 1}` : labelOf(field);
  const rest = labelOfPath(field.fields, isEntry ? inside : path.slice(1));
  return rest === '' ? label : `${label}, ${rest}`;
}

/** Texts of several lines that no translation changes. */
const BLOCKS = new Set(['run', 'wrong', 'right']);

/**
 * Whether a field takes more than a few words.
 * @param field a field that takes a text
 */
export function isLong({ kind, name, translatable }: Field): boolean {
  return kind === 'text' && (BLOCKS.has(name) || (translatable && !NAMES.includes(name)));
}

/** Longest example that fits on one line of a form. */
const SHORT = 60;

/**
 * Whether one or two sentences are asked for, as the example says.
 * @param field a field that takes a text
 */
export function hasLongExample({ example }: Field): boolean {
  const [first] = Array.isArray(example) ? (example as unknown[]) : [example];
  return typeof first === 'string' && first.length > SHORT;
}
