import * as z from 'zod/v4/core';
import { Document, Scalar, visit, type ToStringOptions } from 'yaml';

/** Any schema, as zod’s own parts hand it out. */
export type AnySchema = z.$ZodType;

/** What a schema says of the value that belongs in a field. */
export interface Meaning {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The first example, in the type of the field. */
  readonly example?: unknown;
  /** Reference list that ids are taken from. */
  readonly list?: string | undefined;
  /** Field of the same file that ids are taken from. */
  readonly local?: string | undefined;
  /** What each word of a choice means, in the order of the words. */
  readonly enumDescriptions: readonly string[];
}

/**
 * The schema inside optional, nullable and default.
 * @param schema any schema
 * @returns the schema of a value that is there
 */
export function unwrapped<Schema extends AnySchema | undefined>(schema: Schema): AnySchema | Schema {
  const inner = wrappedIn(schema);
  return inner === undefined ? schema : unwrapped(inner);
}

function wrappedIn(schema: AnySchema | undefined): AnySchema | undefined {
  const wraps = schema instanceof z.$ZodNullable || schema instanceof z.$ZodOptional || schema instanceof z.$ZodDefault;
  return wraps ? schema._zod.def.innerType : undefined;
}

/**
 * What a schema says of itself. Where it wraps another, as an optional field does, its own words come first.
 * @param schema any schema
 * @returns its meaning; empty for a schema that says nothing
 */
export function meaningOf(schema: AnySchema | undefined): Meaning {
  const said = saidBy(schema);
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const { examples, enumDescriptions } = said;
  return {
    title: said.title,
    description: said.description,
    example: Array.isArray(examples) ? (examples[0] as unknown) : undefined,
    list: text(said['list']),
    local: text(said['local']),
    enumDescriptions: Array.isArray(enumDescriptions) ? enumDescriptions.map(String) : [],
  };
}

function saidBy(schema: AnySchema | undefined): Readonly<z.GlobalMeta> {
  if (schema === undefined) return {};
  return { ...saidBy(wrappedIn(schema)), ...z.globalRegistry.get(schema) };
}

/**
 * Whether a schema was made from another by describing or narrowing it.
 * @param schema a schema; a wrapper around it is looked through
 * @param origin the schema it may come from, such as that of texts for readers
 */
export function isMadeFrom(schema: AnySchema | undefined, origin: AnySchema): boolean {
  let each = unwrapped(schema);
  while (each !== undefined && each !== origin) each = each._zod.parent;
  return each !== undefined;
}

/**
 * An example as an author types it, on one line.
 * @param value any value of a file
 * @returns YAML without a line break: `PT15M`, `"6.2"`, `[O-1, O-3]`
 */
export function asTyped(value: unknown): string {
  return exampleYaml(value, { collectionStyle: 'flow', flowCollectionPadding: false }).trim();
}

/** Days, and fingerprints of which some look like a number. */
const LIKE_NUMBERS = /^\d[\da-f-]*$/;

/**
 * An example as YAML that every reader takes alike. Without quotes, some take a day for a moment in time.
 * @param value any value of a file
 * @param options how it is laid out
 */
export function exampleYaml(value: unknown, options: ToStringOptions = {}): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && LIKE_NUMBERS.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, ...options });
}
