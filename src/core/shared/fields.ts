import * as z from 'zod/v4/core';
import { DurationSchema, IdSchema, TextSchema } from '../../schemas/index.ts';
import { elementKeyName } from './overlay.ts';
import { isMadeFrom, meaningOf, unwrapped, type AnySchema } from './schema.ts';

/** What sort of value a field takes. */
export type ValueKind =
  | 'text'
  | 'id'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'word'
  | 'constant'
  | 'day'
  | 'duration'
  | 'address'
  | 'mail'
  | 'group';

/** A word that may be written, with its meaning where the schema gives one. */
export interface Word {
  readonly value: string;
  readonly meaning: string;
}

/** Least and most, of a number or of the entries of a list. A bound that is absent is not set. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** One field of an authored file, as an author sees it. */
export interface Field {
  readonly name: string;
  /** Way from the top of the file, with [] after a list: `services[].raci.responsible`. */
  readonly path: string;
  /** False for a field that may be left out. */
  readonly required: boolean;
  /** What belongs there. */
  readonly meaning: string;
  readonly kind: ValueKind;
  /** Bounds of a number. */
  readonly bounds: Bounds;
  /** Bounds of the number of entries; undefined when the field takes one value. */
  readonly entries: Bounds | undefined;
  /** True when the field may be empty (null). */
  readonly nullable: boolean;
  /** Words to choose from; the only one that is allowed when the kind is `constant`. */
  readonly words: readonly Word[];
  readonly example: unknown;
  /** Reference list whose ids it takes. */
  readonly list: string | undefined;
  /** Field at the top of the same file that defines the ids it takes. */
  readonly local: string | undefined;
  /** True for a text that readers see, which a translation may change. */
  readonly translatable: boolean;
  /** Name of the group, or of one entry of the list. */
  readonly title: string | undefined;
  /** For a list of groups: the field under whose value a translation addresses an entry. */
  readonly key: string | undefined;
  /** Fields of the group, or of each entry. */
  readonly fields: readonly Field[];
}

/**
 * The fields of a file, in the order of its schema.
 * @param schema schema of a group of fields
 * @param path way to the group from the top of the file; empty for the file itself
 * @returns its fields with all that are inside them; none when the schema is no group
 */
export function fieldsOf(schema: AnySchema, path = ''): Field[] {
  const group = unwrapped(schema);
  if (!(group instanceof z.$ZodObject)) return [];
  const shape = group._zod.def.shape as Readonly<Record<string, AnySchema>>;
  return Object.entries(shape).map(([name, inner]) => fieldOf(name, inner, path === '' ? name : `${path}.${name}`));
}

function fieldOf(name: string, schema: AnySchema, path: string): Field {
  const outer = unwrapped(schema);
  const list = outer instanceof z.$ZodArray ? outer : undefined;
  const value = list ? unwrapped(list._zod.def.element) : outer;
  const own = meaningOf(schema);
  const entry = meaningOf(value);
  const fields = fieldsOf(value, list ? `${path}[]` : path);
  return {
    name,
    path,
    required: !(schema instanceof z.$ZodOptional || schema instanceof z.$ZodDefault),
    meaning: own.description ?? entry.description ?? '',
    kind: kindOf(value),
    bounds: value instanceof z.$ZodNumber ? boundsOf(value) : {},
    entries: list && boundsOf(list),
    nullable: isNullable(schema),
    words: wordsOf(value),
    example: own.example ?? (list === undefined || entry.example === undefined ? undefined : [entry.example]),
    list: own.list ?? entry.list,
    local: own.local ?? entry.local,
    translatable: isMadeFrom(value, TextSchema),
    title: entry.title,
    key: list ? elementKeyName(fields.map((each) => each.name)) : undefined,
    fields,
  };
}

/** In the order in which they are tried: an id and a day are texts too. */
const KINDS: readonly (readonly [ValueKind, (schema: AnySchema) => boolean])[] = [
  ['group', (schema) => schema instanceof z.$ZodObject],
  ['constant', (schema) => schema instanceof z.$ZodLiteral],
  ['word', (schema) => schema instanceof z.$ZodEnum],
  ['boolean', (schema) => schema instanceof z.$ZodBoolean],
  ['integer', (schema) => schema instanceof z.$ZodNumberFormat],
  ['number', (schema) => schema instanceof z.$ZodNumber],
  ['id', (schema) => isMadeFrom(schema, IdSchema) || meaningOf(schema).list !== undefined],
  ['duration', (schema) => isMadeFrom(schema, DurationSchema)],
  ['day', (schema) => schema instanceof z.$ZodISODate],
  ['address', (schema) => schema instanceof z.$ZodURL],
  ['mail', (schema) => schema instanceof z.$ZodEmail],
];

function kindOf(schema: AnySchema): ValueKind {
  return KINDS.find(([, fits]) => fits(schema))?.[0] ?? 'text';
}

function wordsOf(schema: AnySchema): Word[] {
  if (schema instanceof z.$ZodLiteral)
    return schema._zod.def.values.map((value) => ({ value: String(value), meaning: '' }));
  if (!(schema instanceof z.$ZodEnum)) return [];
  const { enumDescriptions } = meaningOf(schema);
  return Object.values(schema._zod.def.entries).map((value, index) => ({
    value: String(value),
    meaning: enumDescriptions[index] ?? '',
  }));
}

/** Zod names the bounds of every number; those that only say what a computer can hold mean nothing to an author. */
function boundsOf(schema: z.$ZodNumber | z.$ZodArray): Bounds {
  const { minimum, maximum, minItems, maxItems } = z.toJSONSchema(schema, { io: 'input' });
  const isSet = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const [least, most] = [minimum ?? minItems, maximum ?? maxItems];
  return { ...(isSet(least) ? { least } : {}), ...(isSet(most) ? { most } : {}) };
}

function isNullable(schema: AnySchema): boolean {
  if (schema instanceof z.$ZodOptional || schema instanceof z.$ZodDefault) return isNullable(schema._zod.def.innerType);
  return schema instanceof z.$ZodNullable;
}
