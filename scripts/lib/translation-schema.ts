import type { Field } from '../../src/core/field-reference/index.ts';
import type { JsonSchema } from './editor-schema.ts';

/**
 * The JSON Schema of a translation: what it says of itself, and the texts of the English file, none of them required.
 * @param fields the fields that a translation may hold
 * @param own schema of the fields that the English file does not have
 */
export function translationSchema(fields: readonly Field[], own: JsonSchema): JsonSchema {
  const { required = [], properties } = own;
  const texts = textsSchema(fields);
  return { ...texts, properties: { ...properties, ...texts.properties }, required };
}

function textsSchema(fields: readonly Field[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): JsonSchema {
  const { meaning: description, title, fields, entries, key } = field;
  const one: JsonSchema = fields.length > 0 ? textsSchema(fields) : { type: 'string', minLength: 1 };
  if (entries === undefined) return { ...one, ...titled(title), description };
  const inOrder: JsonSchema = { type: 'array', items: { ...one, ...titled(title) } };
  if (key === undefined)
    return { ...inOrder, description: `${description} Every entry, in the order of the English file.` };
  const byKey: JsonSchema = { type: 'object', additionalProperties: { ...one, ...titled(title) } };
  return { description: `${description} Address each entry by its ${key}.`, anyOf: [byKey, inOrder] };
}

function titled(title: string | undefined): JsonSchema {
  return title === undefined ? {} : { title };
}
