import * as z from 'zod/v4/core';
import { isMapping } from '../../../src/core/shared/overlay.ts';
import { unwrapped } from '../../../src/core/shared/schema.ts';
import { anywhere, type Operator } from './operator.ts';
import { isText, misspelt } from './spots.ts';

/** Faults in the shape of a file: fields, types, lists and choices. */
export const FIELD_FAULTS: readonly Operator[] = [
  anywhere('a field is left out', ({ path, name, optional, schema }) =>
    name === undefined || optional || schema === undefined ? undefined : { remove: path },
  ),
  anywhere('a field that does not exist', ({ path, value, schema }, { kind }) =>
    isMapping(value) && Object.keys(value).length > 0 && (schema !== undefined || kind === 'overlay')
      ? { addTo: path, field: 'remarks', value: 'Ask central IT first.' }
      : undefined,
  ),
  {
    fault: 'a field at the top that does not exist',
    changes: ({ kind }) => (kind === 'strings' ? [] : [{ addTo: [], field: 'status', value: 'draft' }]),
  },
  anywhere('a field name with two letters swapped', ({ path, name }, { kind }) => {
    const field = String(path.at(-1));
    return name === undefined || kind === 'strings' || misspelt(field) === field
      ? undefined
      : { rename: path, to: misspelt(field) };
  }),
  anywhere('a word where a number belongs', ({ path, value }) =>
    typeof value === 'number' ? { set: path, to: 'several' } : undefined,
  ),
  anywhere('a number where a text belongs', (spot, file) =>
    isText(spot, file) ? { set: spot.path, to: 12 } : undefined,
  ),
  anywhere('a list where a text belongs', (spot, file) =>
    isText(spot, file) ? { set: spot.path, to: [spot.value] } : undefined,
  ),
  anywhere('a text where a list belongs', ({ path, value }) =>
    Array.isArray(value) ? { set: path, to: 'See the handbook of central IT.' } : undefined,
  ),
  anywhere('a text where fields belong', ({ path, value }) =>
    isMapping(value) ? { set: path, to: 'See the handbook of central IT.' } : undefined,
  ),
  anywhere('yes or no where true or false belongs', ({ path, value }) =>
    typeof value === 'boolean' ? { set: path, to: value ? 'yes' : 'no' } : undefined,
  ),
  anywhere('nothing behind the colon', ({ name, schema, end }, { kind }) => {
    const mayBeNull = schema !== undefined && z.safeParse(schema, null).success;
    if (name === undefined || mayBeNull || kind === 'strings') return undefined;
    return { from: name[1] + 1, to: end, text: '' };
  }),
  anywhere('an empty text', (spot, file) => (isText(spot, file) ? { set: spot.path, to: '' } : undefined)),
  anywhere('an empty list where entries are needed', ({ path, value, schema }) =>
    Array.isArray(value) && schema !== undefined && !z.safeParse(schema, []).success
      ? { set: path, to: [] }
      : undefined,
  ),
  anywhere('a misspelt choice', ({ path, value, schema }) =>
    unwrapped(schema) instanceof z.$ZodEnum && typeof value === 'string'
      ? { set: path, to: value === misspelt(value) ? `${value}x` : misspelt(value) }
      : undefined,
  ),
  anywhere('a choice that does not exist', ({ path, schema }) =>
    unwrapped(schema) instanceof z.$ZodEnum ? { set: path, to: 'unknown' } : undefined,
  ),
];
