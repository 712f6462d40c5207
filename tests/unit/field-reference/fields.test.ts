import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { AnySchema } from '../../../src/core/shared/schema.ts';
import {
  exampleOf,
  fieldAnchor,
  fieldsOf,
  groupsOf,
  sectionsOf,
  translatableFields,
  type Field,
  type FieldSubject,
} from '../../../src/core/field-reference/index.ts';
import {
  DurationSchema,
  IdSchema,
  IsoDateSchema,
  KIND_SCHEMAS,
  PageFieldsSchema,
  ReferenceSchemas,
  TextListSchema,
  TextSchema,
} from '../../../src/schemas/index.ts';

const Shift = z.strictObject({
  id: IdSchema.check(z.meta({ description: 'Id of the shift.', examples: ['night'] })),
  tasks: TextListSchema.check(
    z.maxLength(3),
    z.meta({ description: 'What to do.', examples: [['Read the log.', 'Sleep.']] }),
  ),
  hours: z.enum(['8x5', '24x7']).check(z.meta({ description: 'Hours.', enumDescriptions: ['By day.', 'Always.'] })),
  seats: z.int().check(z.minimum(1), z.maximum(9), z.describe('People on duty.')),
  share: z.number().check(z.minimum(0), z.describe('Share of the time.')),
  until: z.nullable(IsoDateSchema).check(z.describe('Last day.')),
  within: z.optional(DurationSchema).check(z.describe('Time to answer.')),
  kind: z.literal('shift').check(z.describe('Says what it is.')),
  logs: z.array(IdSchema.check(z.meta({ list: 'log-sources' }))).check(z.describe('Logs it reads.')),
  people: z
    .array(
      z
        .strictObject({ id: IdSchema.check(z.describe('Id.')), name: TextSchema.check(z.describe('Name.')) })
        .check(z.meta({ title: 'Person' })),
    )
    .check(z.length(2), z.describe('Who is on it.')),
});
const fields = new Map(fieldsOf(Shift).map((field) => [field.name, field]));

describe('a field says', () => {
  it.each<[name: string, said: Partial<Field>]>([
    ['id', { kind: 'id', required: true, meaning: 'Id of the shift.', example: 'night', translatable: false }],
    [
      'tasks',
      { kind: 'text', entries: { least: 1, most: 3 }, example: ['Read the log.', 'Sleep.'], translatable: true },
    ],
    [
      'hours',
      {
        kind: 'word',
        words: [
          { value: '8x5', meaning: 'By day.' },
          { value: '24x7', meaning: 'Always.' },
        ],
      },
    ],
    ['seats', { kind: 'integer', bounds: { least: 1, most: 9 }, entries: undefined }],
    ['share', { kind: 'number', bounds: { least: 0 } }],
    ['until', { kind: 'day', nullable: true, required: true }],
    ['within', { kind: 'duration', required: false, meaning: 'Time to answer.', example: 'PT15M' }],
    ['kind', { kind: 'constant', words: [{ value: 'shift', meaning: '' }] }],
    ['logs', { kind: 'id', list: 'log-sources', entries: {} }],
    ['people', { kind: 'group', entries: { least: 2, most: 2 }, title: 'Person', key: 'id' }],
  ])('%s', (name, said) => {
    expect(fields.get(name)).toMatchObject(said);
  });

  it('where the fields of its group stand', () => {
    expect(fields.get('people')?.fields.map(({ path }) => path)).toEqual(['people[].id', 'people[].name']);
    expect(fieldAnchor('services[].raci.responsible')).toBe('services-raci-responsible');
  });

  it.each<[name: string, example: unknown, yaml: string | undefined]>([
    ['within', 'PT15M', 'within: PT15M'],
    ['service', '6.2', 'service: "6.2"'],
    ['updated', '2026-11-23', 'updated: "2026-11-23"'],
    ['from', '01-25', 'from: "01-25"'],
    ['translates', '68e72f24db2a', 'translates: "68e72f24db2a"'],
    ['unit', '1 000 users', 'unit: 1 000 users'],
    ['needs', ['5.1', '6.2'], 'needs:\n  - "5.1"\n  - "6.2"'],
    ['constituency', { low: 5000, high: 20000 }, 'constituency:\n  low: 5000\n  high: 20000'],
    ['reviewed', undefined, undefined],
  ])('how %s is written', (name, example, yaml) => {
    expect(exampleOf({ name, example })).toBe(yaml);
  });
});

it('each group of a file stands once, in the order of the file', () => {
  const groups = groupsOf(fieldsOf(KIND_SCHEMAS.checklist)).map(({ owner }) => owner?.path);
  expect(groups).toEqual([
    undefined,
    'reviewed',
    'levels',
    'domains',
    'questions',
    'questions[].levels',
    'questions[].fix',
    'questions[].mappings',
    'mapping_versions',
  ]);
});

it('a translation holds texts, and the groups on the way to them', () => {
  const paths = groupsOf(translatableFields(fieldsOf(Shift))).flatMap((group) => group.fields.map(({ path }) => path));
  expect(paths).toEqual(['tasks', 'people', 'people[].name']);
});

describe('the page of', () => {
  it.each<[subject: FieldSubject, schemas: AnySchema[]]>([
    ['model', [KIND_SCHEMAS.model]],
    ['playbook', [KIND_SCHEMAS.playbook]],
    ['checklist', [KIND_SCHEMAS.checklist]],
    ['page', [PageFieldsSchema]],
    ['lists', Object.values(ReferenceSchemas)],
  ])('%s shows every field of its schema', (subject, schemas) => {
    const shown = new Set(
      sectionsOf(subject).flatMap(({ groups }) => groups.flatMap((group) => group.fields.map(({ path }) => path))),
    );
    const wanted = schemas.flatMap((schema) => pathsIn(z.toJSONSchema(schema, { io: 'input' }), ''));
    // `items` is the list itself, shown by its entries.
    expect(new Set(wanted.filter((path) => path !== 'items'))).toEqual(shown);
  });

  it.each<FieldSubject>(['model', 'playbook', 'checklist', 'page', 'lists', 'translation'])(
    '%s has one address for each field',
    (subject) => {
      const anchors = sectionsOf(subject).flatMap(({ prefix, groups }) =>
        groups.flatMap((group) => group.fields.map(({ path }) => prefix + fieldAnchor(path))),
      );
      expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
    },
  );

  it('translation shows what a translation may hold of each kind', () => {
    expect(sectionsOf('translation').map(({ title }) => title)).toEqual([
      undefined,
      'Deployment model',
      'Playbook',
      'Checklist',
    ]);
  });
});

/** Paths of all fields, read from the JSON Schema: by another way than the page takes. */
function pathsIn(schema: z.core.JSONSchema.BaseSchema, path: string): string[] {
  const { properties = {}, items, anyOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at, ...pathsIn(inner as z.core.JSONSchema.BaseSchema, at)];
  });
  const below = typeof items === 'object' && !Array.isArray(items) ? pathsIn(items, `${path}[]`) : [];
  return [...own, ...below, ...anyOf.flatMap((option) => pathsIn(option, path))];
}
