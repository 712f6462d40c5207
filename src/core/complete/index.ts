import { placeAt, type CursorPlace } from './place.ts';
import { schemasAt, type FieldSchema } from './schema.ts';

export type { FieldSchema } from './schema.ts';

/** One thing that may be written at the cursor. */
export interface Candidate {
  /** What is chosen by: a field name, a word or an id. */
  readonly label: string;
  /** A few words beside it, such as the name that belongs to an id. */
  readonly detail?: string;
  /** What the field means. */
  readonly info?: string;
  /** The text to write, with quotes and indentation where they are needed. */
  readonly insert: string;
  readonly kind: 'field' | 'value' | 'id';
}

/** What may be written, and in place of which stretch of text (offsets in UTF-16 units). */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** What a site publishes for its workbench, as one file: what the engine and completion look up. */
export interface KnownFile {
  /** Ids and names of the reference lists. */
  readonly references: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>>;
  /** Ids of the authored files, by their kinds. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Paths of the pages, without language and base path. */
  readonly pages: readonly string[];
  /** A schema for each kind of file, and under the empty name the one of a file that has no kind yet. */
  readonly schemas: Readonly<Record<string, FieldSchema>>;
}

/** What completion looks up. */
export interface Known {
  /** Schema of the file’s kind. */
  readonly schema: FieldSchema;
  /** Ids and names of the reference lists, by the names of the lists. */
  readonly references: Readonly<Record<string, ReadonlyMap<string, string>>>;
}

/**
 * What may be written at the cursor: field names, words of a choice, ids of reference lists and of the file itself.
 * @param text the whole file; it need not be valid
 * @param offset the cursor, in UTF-16 units
 * @param known schema and reference lists
 * @returns candidates, fields that the schema demands first; undefined where there are none
 */
export function completionsAt(text: string, offset: number, known: Known): Completions | undefined {
  const place = placeAt(text, offset);
  if (place === undefined) return undefined;
  const schemas = schemasAt(known.schema, place.path);
  const to = offset + (REST[place.quote ?? ''].exec(text.slice(offset))?.[0].length ?? 0);
  const named = text.startsWith(':', to);
  const fields = place.mayBeField ? schemas.flatMap((schema) => fieldsOf(schema, place, named)) : [];
  const values = schemas.flatMap((schema) => valuesOf(schema, text, known, place));
  const candidates = unique([...fields, ...values]);
  return candidates.length === 0 ? undefined : { from: place.from + (place.quote?.length ?? 0), to, candidates };
}

/** What is left of the word after the cursor, by the quote that it stands in. */
const REST = { '': /^[\w.+/-]*/, '"': /^[^"\n]*"/, "'": /^[^'\n]*'/ };

function fieldsOf({ properties = {}, required = [] }: FieldSchema, place: CursorPlace, named: boolean): Candidate[] {
  const open = Object.entries(properties).filter(([name]) => !place.present.includes(name));
  const demanded = open.filter(([name]) => required.includes(name));
  const others = open.filter(([name]) => !required.includes(name));
  return [...demanded, ...others].map(([name, schema]) => ({
    label: name,
    insert: named ? name : fieldStart(name, schema, place.indent),
    kind: 'field',
    ...(schema.description === undefined ? {} : { info: schema.description }),
  }));
}

/** A field name with what its value begins with: the dash of a list, the next line of a group. */
function fieldStart(name: string, schema: FieldSchema, indent: number): string {
  const below = `\n${' '.repeat(indent + 2)}`;
  if (typeof schema.const === 'string') return `${name}: ${schema.const}`;
  if (schema.type === 'array') return `${name}:${below}- `;
  return schema.properties ? `${name}:${below}` : `${name}: `;
}

function valuesOf(schema: FieldSchema, text: string, { references }: Known, { quote }: CursorPlace): Candidate[] {
  const value = (label: string, kind: Candidate['kind'], detail = ''): Candidate => ({
    label,
    insert: quoted(label, quote),
    kind,
    ...(detail === '' ? {} : { detail }),
  });
  if (schema.list !== undefined) {
    return [...(references[schema.list] ?? [])].map(([id, name]) => value(id, 'id', name));
  }
  if (schema.local !== undefined) return idsIn(text, schema.local).map(([id, name]) => value(id, 'id', name));
  if (schema.type === 'boolean') return ['true', 'false'].map((word) => ({ label: word, insert: word, kind: 'value' }));
  const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return words.flatMap((word, index) =>
    typeof word === 'string' ? [value(word, 'value', schema.enumDescriptions?.[index])] : [],
  );
}

/** What YAML reads as text without quotes. */
const PLAIN = /^(?!(?:true|false|null|yes|no)$)[a-z](?:[\w.+/-]|:(?=\S))*$/i;

function quoted(word: string, quote: CursorPlace['quote']): string {
  if (quote !== undefined) return word + quote;
  return PLAIN.test(word) ? word : `"${word}"`;
}

/** Ids that the entries of a list at the top of the file define, each with its name or title. */
function idsIn(text: string, list: string): [id: string, name: string][] {
  const section = new RegExp(`^${list}:[ \\t]*\\n((?:[ \\t-].*\\n?|[ \\t]*\\n|#.*\\n)*)`, 'm').exec(text)?.[1] ?? '';
  const column = /^([ \t]*- +)id:/m.exec(section)?.[1]?.length ?? 0;
  const entries = section.split(new RegExp(`^(?=[ \\t]{0,${Math.max(0, column - 2)}}- )`, 'm'));
  return entries.flatMap((entry): [string, string][] => {
    const field = (name: string): string =>
      new RegExp(`^[ \\t-]{${column}}${name}:[ \\t]*["']?(.*?)["']?[ \\t]*$`, 'm').exec(entry)?.[1] ?? '';
    const id = field('id');
    return id === '' ? [] : [[id, field('name') || field('title')]];
  });
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return [
    ...new Map(candidates.toReversed().map((each) => [`${each.kind} ${each.label}`, each])).values(),
  ].toReversed();
}
