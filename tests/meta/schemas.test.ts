import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/core';
import { meaningOf, unwrapped, type AnySchema } from '../../src/core/shared/schema.ts';
import { KIND_SCHEMAS, PageFieldsSchema, ReferenceSchemas } from '../../src/schemas/index.ts';

const KINDS: Readonly<Record<string, AnySchema>> = { ...KIND_SCHEMAS, ...ReferenceSchemas, page: PageFieldsSchema };
const fields = Object.entries(KINDS).flatMap(([kind, schema]) => [...fieldsBelow(schema, kind)]);

describe('the schemas help an author', () => {
  it('by saying what belongs in every field', () => {
    const bare = fields.filter(({ schema }) => (meaningOf(schema).description ?? '') === '');
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('by saying what every word means that may be chosen', () => {
    const bare = fields.flatMap(({ path, schema }) => {
      const choice = entryOf(schema);
      if (!(choice instanceof z.$ZodEnum)) return [];
      const { enumDescriptions } = meaningOf(choice);
      return Object.values(choice._zod.def.entries)
        .filter((_, index) => (enumDescriptions[index] ?? '') === '')
        .map((word) => `${path}: ${word}`);
    });
    expect(bare).toEqual([]);
  });

  it('with examples that the fields accept', () => {
    const refused = fields.flatMap(({ path, schema }) => {
      const { examples = [] } = z.globalRegistry.get(schema) ?? {};
      return (examples as unknown[])
        .filter((example) => !z.safeParse(schema, example).success)
        .map((example) => `${path}: ${JSON.stringify(example)}`);
    });
    expect(refused).toEqual([]);
  });

  it('with an example for every field that is written freely', () => {
    const free = fields.filter(({ path, schema }) => {
      const value = entryOf(schema);
      const shapes = [z.$ZodURL, z.$ZodNumber, z.$ZodISODate];
      return shapes.some((shape) => value instanceof shape) && !path.endsWith('low') && !path.endsWith('high');
    });
    const bare = free.filter(({ schema }) => meaningOf(schema).example === undefined);
    expect(bare.map(({ path }) => path)).toEqual(['authorities.items.report']);
  });
});

/** The value itself, or one entry where the field takes a list. */
function entryOf(schema: AnySchema): AnySchema {
  const value = unwrapped(schema);
  return value instanceof z.$ZodArray ? unwrapped(value._zod.def.element) : value;
}

interface FieldAt {
  readonly path: string;
  readonly schema: AnySchema;
}

/** Every field at any depth, with its way from the top of the file. */
function* fieldsBelow(schema: AnySchema, path: string): Generator<FieldAt> {
  const group = entryOf(schema);
  if (!(group instanceof z.$ZodObject)) return;
  for (const [name, inner] of Object.entries(group._zod.def.shape as Record<string, AnySchema>)) {
    yield { path: `${path}.${name}`, schema: inner };
    yield* fieldsBelow(inner, `${path}.${name}`);
  }
}
