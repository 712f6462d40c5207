import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { meaningOf } from '../../../src/core/shared/schema.ts';
import { checkFile } from '../../../src/core/validate/index.ts';
import { fieldNames, schemaAt, schemaProblems, shortText } from '../../../src/core/validate/schema-problems.ts';
import { surroundings } from '../../fixtures/rule-fixtures.ts';

const Shift = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'must be lower-case words joined by hyphens'),
  hours: z.enum(['8x5', '24x7']).describe('Hours of the rota.'),
  seats: z.number().int().min(1).max(9).describe('People on duty at the same time.'),
  days: z.array(z.string()).min(1).max(7).describe('Days of the week.'),
  student: z.boolean().optional(),
  until: z.iso
    .date()
    .nullable()
    .meta({ description: 'Last day of the rota.', examples: ['2026-11-23', '2026-12-24'] }),
  note: z.strictObject({ text: z.string().min(1).describe('DNS names first.') }).optional(),
});
const sound = { id: 'evening', hours: '8x5', seats: 1, days: ['mon'], until: null };

/** What is said about a shift in which some fields were changed; a field set to undefined is taken out. */
function said(change: Record<string, unknown>): string[] {
  const value = Object.fromEntries(Object.entries({ ...sound, ...change }).filter(([, field]) => field !== undefined));
  return schemaProblems(Shift, value).map(({ ruleId, message, hint }) => `${ruleId}: ${message} ${hint}`);
}

describe('schema problems speak the language of the author', () => {
  it.each<[what: string, change: Record<string, unknown>, sentences: string[]]>([
    ['nothing wrong', {}, []],
    ['optional field given', { student: true }, []],
    [
      'missing',
      { seats: undefined },
      ['missing-field: The field `seats` is missing in the file. Add `seats:` — people on duty at the same time.'],
    ],
    [
      'missing in a group',
      { note: {} },
      ['missing-field: The field `text` is missing in note. Add `text:` — DNS names first.'],
    ],
    [
      'missing, without a description',
      { id: undefined },
      ['missing-field: The field `id` is missing in the file. Add `id:`'],
    ],
    [
      'unknown, nearly right',
      { seat: 1 },
      ['unknown-field: The field `seat` does not exist in the file. Did you mean `seats`?'],
    ],
    [
      'misspelt, and so missing under its right name',
      { seats: undefined, seat: 1 },
      ['unknown-field: The field `seat` does not exist in the file. Did you mean `seats`?'],
    ],
    [
      'unknown, nothing like it',
      { supervisor: 'vice-rector' },
      [
        'unknown-field: The field `supervisor` does not exist in the file. Write one of `id`, `hours`, `seats`, `days`, `student`, `until`, `note`.',
      ],
    ],
    [
      'two unknown fields',
      { hour: 1, day: 1 },
      [
        'unknown-field: The field `hour` does not exist in the file. Did you mean `hours`?',
        'unknown-field: The field `day` does not exist in the file. Did you mean `days`?',
      ],
    ],
    [
      'not one of the words',
      { hours: '8x6' },
      ['wrong-value: hours is `8x6`, but must be one of the listed words. Did you mean `8x5`?'],
    ],
    [
      'nowhere near one of the words',
      { hours: 'office hours' },
      ['wrong-value: hours is `office hours`, but must be one of the listed words. Write one of `8x5`, `24x7`.'],
    ],
    [
      'a group instead of a word',
      { hours: { from: 8 } },
      ['wrong-value: hours is a group of fields, but must be one of the listed words. Write one of `8x5`, `24x7`.'],
    ],
    [
      'text instead of a number',
      { seats: 'two' },
      ['wrong-value: seats is `two`, but must be a number. People on duty at the same time.'],
    ],
    [
      'half a person',
      { seats: 1.5 },
      ['wrong-value: seats is `1.5`, but must be a whole number. People on duty at the same time.'],
    ],
    ['too few', { seats: 0 }, ['wrong-value: seats is `0`, but must be at least 1. People on duty at the same time.']],
    [
      'too many',
      { seats: 10 },
      ['wrong-value: seats is `10`, but must be at most 9. People on duty at the same time.'],
    ],
    [
      'number instead of text',
      { days: [1] },
      ['wrong-value: days[1] is `1`, but must be text. Put it in quotes, as it is written.'],
    ],
    [
      'text instead of a list',
      { days: 'mon' },
      ['wrong-value: days is `mon`, but must be a list (lines that begin with - ). Days of the week.'],
    ],
    [
      'an empty list',
      { days: [] },
      ['wrong-value: days is an empty list, but must have at least 1 entry. Days of the week.'],
    ],
    [
      'a list too long',
      { days: Array(8).fill('mon') },
      ['wrong-value: days is a list of 8, but must have at most 7 entries. Days of the week.'],
    ],
    [
      'text instead of yes or no',
      { student: 'yes' },
      ['wrong-value: student is `yes`, but must be true or false. See the field reference for what belongs here.'],
    ],
    [
      'text instead of a group',
      { note: 'x' },
      ['wrong-value: note is `x`, but must be a group of fields. Its fields are `text`.'],
    ],
    [
      'empty',
      { hours: null },
      ['wrong-value: hours is empty, but must be one of the listed words. Write one of `8x5`, `24x7`.'],
    ],
    [
      'an empty text',
      { note: { text: '' } },
      ['wrong-value: note.text is empty, but must have at least 1 character. DNS names first.'],
    ],
    [
      'an id with capitals',
      { id: 'Evening' },
      [
        'wrong-value: id is `Evening`, but must be lower-case words joined by hyphens. See the field reference for what belongs here.',
      ],
    ],
    [
      'no day',
      { until: '31 June' },
      [
        'wrong-value: until is `31 June`, but must be a valid date. Last day of the rota. Write it like `"2026-11-23"`.',
      ],
    ],
    [
      'missing, with an example',
      { until: undefined },
      [
        'missing-field: The field `until` is missing in the file. Add `until:` — last day of the rota. Write it like `"2026-11-23"`.',
      ],
    ],
    [
      'an entry that the list explains',
      { days: [['mon']] },
      ['wrong-value: days[1] is a list of 1, but must be text. Days of the week.'],
    ],
  ])('%s', (_, change, sentences) => {
    expect(said(change)).toEqual(sentences);
  });

  it('shows at most forty characters of what was written', () => {
    expect(said({ hours: 'whenever the student analysts have no lectures' })[0]).toBe(
      'wrong-value: hours is `whenever the student analysts have no…`, but must be one of the listed words. Write one of `8x5`, `24x7`.',
    );
  });

  it('describes as many faults as it was asked for', () => {
    const value = { ...sound, a: 1, b: 2, c: 3 };
    expect(schemaProblems(Shift, value, 2).map(({ path }) => path)).toEqual([['a'], ['b']]);
  });

  it('gives a whole finding', () => {
    const content = 'kind: playbook\nroles:\n  - id: analyst\n    title: Analyst\n    duty: Leads the case.\n';
    const { findings } = checkFile({ file: 'plans/phishing.yaml', content }, surroundings);
    expect(findings.find(({ ruleId }) => ruleId === 'unknown-field')).toMatchInlineSnapshot(`
      {
        "category": "schema",
        "column": 5,
        "endColumn": 9,
        "endLine": 5,
        "file": "plans/phishing.yaml",
        "hint": "Write one of \`id\`, \`title\`, \`duties\`.",
        "line": 5,
        "message": "The field \`duty\` does not exist in roles[1].",
        "path": [
          "roles",
          0,
          "duty",
        ],
        "related": [],
        "ruleId": "unknown-field",
        "severity": "error",
        "url": "/reference/rules/unknown-field/",
      }
    `);
  });
});

it('a day is taken with quotes and without, and the hint shows them as it asks for them', () => {
  const said = (day: string) => {
    const content = `kind: playbook\nupdated: ${day}\n`;
    const { findings } = checkFile({ file: 'plans/phishing.yaml', content }, surroundings);
    return findings.flatMap(({ path, message, hint }) => (path[0] === 'updated' ? [`${message} ${hint}`] : []));
  };
  expect([said('"2026-11-23"'), said('2026-11-23'), said('2026-1-2')]).toEqual([
    [],
    [],
    [
      'updated is `2026-1-2`, but must be a valid date. ' +
        'Day of the last change in substance, as an ISO 8601 day in quotes. Write it like `"2026-11-23"`.',
    ],
  ]);
});

it.each<[written: string, mended: string]>([
  ['5.1', '"5.1"'],
  ['1.10', '"1.10"'],
  ['0x1F', '"0x1F"'],
  ['true', '"true"'],
])('text written as %s can safely be put in quotes as %s', (written, mended) => {
  const content = `kind: playbook\ntitle: ${written}  # kept\n`;
  const { findings } = checkFile({ file: 'plans/phishing.yaml', content }, surroundings);
  const { fix } = findings.find(({ hint }) => hint.startsWith('Put it in quotes'))!;
  expect(content.slice(0, fix!.start) + fix!.text + content.slice(fix!.end)).toBe(
    `kind: playbook\ntitle: ${mended}  # kept\n`,
  );
});

describe('a way through a schema', () => {
  it.each<[path: (string | number)[], description: string | undefined]>([
    [['hours'], 'Hours of the rota.'],
    [['note', 'text'], 'DNS names first.'],
    [['note', 'toString'], undefined],
    [['days', 3, 'name'], undefined],
    [['hours', 'from'], undefined],
  ])('%j', (path, description) => {
    expect(meaningOf(schemaAt(Shift, path)).description).toBe(description);
  });

  it('names the fields of a group, through optional and nullable, and none of anything else', () => {
    expect(fieldNames(schemaAt(Shift, ['note']))).toEqual(['text']);
    expect(fieldNames(schemaAt(Shift, ['hours']))).toEqual([]);
    expect(fieldNames(undefined)).toEqual([]);
  });
});

it.each<[value: unknown, text: string]>([
  ['short', 'short'],
  [7, '7'],
  [null, 'null'],
  [['model'], 'a list'],
  [{ toString: 1 }, 'a group of fields'],
])('%j is quoted as %s', (value, text) => {
  expect(shortText(value)).toBe(text);
});
