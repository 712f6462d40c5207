import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnySchema } from '../../../src/core/shared/schema.ts';
import { usedIds } from '../../../src/core/validate/ids.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { KIND_SCHEMAS, LIST_NAMES, ReferenceSchemas } from '../../../src/schemas/index.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

const Tool = z.string().meta({ list: 'tools' });
const Lesson = z.string().meta({ local: 'lessons' });

const Part = z.strictObject({
  tool: Tool.optional(),
  get parts(): z.ZodOptional<z.ZodArray<typeof Part>> {
    return z.array(Part).optional();
  },
});

const Course = z.strictObject({
  title: z.string(),
  tool: Tool.nullable(),
  needs: z.array(z.string().meta({ file: 'model' })).default([]),
  lessons: z.array(z.strictObject({ id: z.string(), after: z.array(Lesson).describe('Lessons before it.') })),
  rooms: z.record(z.string(), Tool).optional(),
  task: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('read'), lesson: Lesson }),
      z.strictObject({ type: z.literal('try'), tool: Tool }),
    ])
    .optional(),
  part: Part.optional(),
});

describe('ids are found by what the schema says of their fields', () => {
  it.each<[what: string, value: object, found: string[]]>([
    ['a nullable field', { tool: 'wazuh' }, ['tool wazuh list:tools']],
    ['the same, null', { tool: null }, []],
    [
      'a list with a default',
      { needs: ['hybrid', 'federated'] },
      ['needs.0 hybrid file:model', 'needs.1 federated file:model'],
    ],
    ['the same, left out', {}, []],
    [
      'a list inside entries of a list',
      {
        lessons: [
          { id: 'a', after: [] },
          { id: 'b', after: ['a'] },
        ],
      },
      ['lessons.1.after.0 a local:lessons'],
    ],
    ['values of a group with free names', { rooms: { b12: 'misp' } }, ['rooms.b12 misp list:tools']],
    ['one of several shapes', { task: { type: 'read', lesson: 'a' } }, ['task.lesson a local:lessons']],
    ['the other shape', { task: { type: 'try', tool: 'misp' } }, ['task.tool misp list:tools']],
    ['a shape that holds itself', { part: { parts: [{}, { tool: 'misp' }] } }, ['part.parts.1.tool misp list:tools']],
    ['a field that should hold an id and does not', { tool: 7, lessons: 'none', rooms: null }, []],
  ])('%s', (_, value, found) => {
    expect(
      usedIds(Course, value).map(({ path, id, from }) => `${path.join('.')} ${id} ${from.in}:${from.name}`),
    ).toEqual(found);
  });
});

describe('the kinds of the project', () => {
  const fixtures = {
    model: 'known-reference/passes.yaml',
    playbook: 'minimum-telemetry/passes.yaml',
    checklist: 'levels-in-order/passes.yaml',
  };

  it('say of each id where it must be known', () => {
    const fields = Object.entries(fixtures).flatMap(([kind, fixture]) => {
      const { value } = readYaml(readFileSync(join(RULE_FIXTURES, fixture)));
      const used = usedIds(KIND_SCHEMAS[kind as keyof typeof fixtures], value);
      return used.map(({ path, from }) => `${kind}.${path.join('.').replaceAll(/\d+/g, '*')} ${from.in}:${from.name}`);
    });
    expect([...new Set(fields)]).toMatchInlineSnapshot(`
      [
        "model.roles.*.party local:parties",
        "model.roles.*.ecsf.* list:roles",
        "model.rotas.*.roles.* local:roles",
        "model.services.*.service list:services",
        "model.services.*.raci.responsible.* local:parties",
        "model.services.*.raci.accountable.* local:parties",
        "model.services.*.raci.consulted.* local:parties",
        "model.services.*.needs.* list:services",
        "model.interfaces.*.from local:parties",
        "model.interfaces.*.to local:parties",
        "model.tools.*.tool list:tools",
        "model.tools.*.party local:parties",
        "model.log_sources.*.log_source list:log-sources",
        "model.log_sources.*.party local:parties",
        "model.costs.*.party local:parties",
        "model.phases.*.services.* list:services",
        "model.phases.*.after.* local:phases",
        "model.maturity_targets.*.parameter list:sim3",
        "model.maturity_targets.*.by_phase local:phases",
        "model.risks.*.owner local:parties",
        "model.sources.* list:sources",
        "playbook.rsit.* list:rsit",
        "playbook.attack.* list:attack",
        "playbook.severity.calendar.*.window list:calendar-windows",
        "playbook.call.*.role local:roles",
        "playbook.telemetry.*.log_source list:log-sources",
        "playbook.start local:steps",
        "playbook.steps.*.role local:roles",
        "playbook.steps.*.next.* local:steps",
        "playbook.steps.*.decision.branches.*.to local:steps",
        "playbook.notifications.*.role local:roles",
        "playbook.notifications.*.sources.* list:sources",
        "playbook.sources.* list:sources",
        "checklist.questions.*.domain local:domains",
        "checklist.questions.*.mappings.sim*.* list:sim3",
        "checklist.questions.*.mappings.nis*.* list:nis2",
        "checklist.sources.* list:sources",
      ]
    `);
  });

  it('name no list, field or kind that does not exist', () => {
    for (const [kind, schema] of Object.entries(KIND_SCHEMAS)) {
      for (const [set, name] of setsNamedIn(schema)) {
        const known = { list: LIST_NAMES, local: Object.keys(schema.shape), file: Object.keys(KIND_SCHEMAS) }[set];
        expect(known, `${kind} ${set}`).toContain(name);
      }
    }
    for (const schema of Object.values(ReferenceSchemas)) {
      for (const [set, name] of setsNamedIn(schema))
        expect([set, LIST_NAMES]).toEqual(['list', expect.arrayContaining([name])]);
    }
  });
});

function setsNamedIn(schema: AnySchema): ['list' | 'local' | 'file', string][] {
  const found: ['list' | 'local' | 'file', string][] = [];
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      for (const set of ['list', 'local', 'file'] as const) {
        if (typeof jsonSchema[set] === 'string') found.push([set, jsonSchema[set]]);
      }
    },
  });
  return found;
}
