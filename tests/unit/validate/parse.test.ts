import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/files.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { MAX_BYTES } from '../../../src/core/validate/parse.ts';
import { MAX_DEPTH, MAX_LEXEMES } from '../../../src/core/validate/tokens.ts';
import { checkedInTime } from './in-time.ts';

const LONG_KEY = 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key.';
const MODEL = readFileSync(join(ROOT, 'tests/fixtures/rules/unique-ids/passes.yaml'), 'utf8');
const REPORTS = 'reports:\n  - from: student registry\n';

function checked(content: Uint8Array | string): string[] {
  const findings = checkedInTime({ file: 'plan.yaml', content });
  return findings.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}

describe('a hostile or broken file gets a finding with a place', () => {
  it.each<[what: string, content: Uint8Array | string, first: string]>([
    [
      'billion laughs',
      'a: &a [haha, haha]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n',
      '1:4 yaml-forbidden An anchor (&name) is not allowed here.',
    ],
    ['one harmless alias', `${REPORTS}to: *csirt\n`, '3:5 yaml-forbidden An alias (*name) is not allowed here.'],
    [
      'an anchor that holds itself',
      'needs: &needs\n  - *needs\n',
      '1:8 yaml-forbidden An anchor (&name) is not allowed here.',
    ],
    [
      '200,000 opening brackets',
      `a: ${'['.repeat(200_000)}`,
      '1:35 yaml-forbidden The nesting is deeper than 32 levels.',
    ],
    [
      '200,000 opening braces',
      `a: ${'{'.repeat(200_000)}`,
      '1:35 yaml-forbidden The nesting is deeper than 32 levels.',
    ],
    ['100,000 nested lists', '- '.repeat(100_000), '1:65 yaml-forbidden The nesting is deeper than 32 levels.'],
    ['1,000 opening brackets', `a: ${'['.repeat(1000)}`, '1:35 yaml-forbidden The nesting is deeper than 32 levels.'],
    [
      '40 levels of fields',
      Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}unit:\n`).join(''),
      '33:69 yaml-forbidden The nesting is deeper than 32 levels.',
    ],
    ['100,000 fields of one name', 'a:\n'.repeat(100_000), '2:1 yaml-forbidden The field `a` stands here twice.'],
    [
      'more words and signs than are read',
      `needs: [${'1,'.repeat(MAX_LEXEMES / 3)}1]`,
      '1:500005 file-size The file has more than 750,000 words and signs.',
    ],
    [
      'more bytes than are read',
      Array.from({ length: 150_000 }, (_, i) => `f${i}:\n`).join(''),
      '1:1 file-size The file has 1210 KiB; at most 1024 KiB are read.',
    ],
    [
      '30,000 fields that no schema knows',
      `kind: model\n${Array.from({ length: 30_000 }, (_, i) => `f${i}:\n`).join('')}`,
      '1:1 missing-field The field `id` is missing in the file.',
    ],
    [
      'a merge key',
      `${REPORTS}rota:\n  <<: { hours: 8x5 }\n`,
      '4:3 yaml-forbidden A merge key (<<) is not allowed here.',
    ],
    [
      '__proto__',
      `${REPORTS}__proto__: { admin: true }\n`,
      '3:1 yaml-forbidden The field name `__proto__` is not allowed.',
    ],
    [
      'a JavaScript tag',
      'run: !!js/function "function () {}"\n',
      '1:6 yaml-forbidden A tag (!name) is not allowed here.',
    ],
    ['a Python tag', 'run: !!python/object:os.system id\n', '1:6 yaml-forbidden A tag (!name) is not allowed here.'],
    ['a tag of its own', 'title: !Important Exam weeks\n', '1:8 yaml-forbidden A tag (!name) is not allowed here.'],
    ['%YAML 1.1', '%YAML 1.1\n---\nstudent: NO\n', '1:1 yaml-forbidden A directive (%…) is not allowed here.'],
    ['NUL', `${REPORTS}to: cs\u0000irt\n`, '3:7 file-encoding The file has the invisible character U+0000.'],
    ['a C1 control character', 'to: csirt\u0085\n', '1:10 file-encoding The file has the invisible character U+0085.'],
    ['text that runs backwards', 'run: "\u202Erm"\n', '1:7 file-encoding The file has the invisible character U+202E.'],
    ['an Arabic letter mark', 'run: a\u061Cb\n', '1:7 file-encoding The file has the invisible character U+061C.'],
    ['half a character', 'to: \uD83D\n', '1:5 file-encoding The file has the invisible character U+D83D.'],
    ['the other half', 'to: \uDF93\n', '1:5 file-encoding The file has the invisible character U+DF93.'],
    [
      'a byte order mark in the middle',
      'to: cs\uFEFFirt\n',
      '1:7 file-encoding The file has the invisible character U+FEFF.',
    ],
    [
      'UTF-16 with a byte order mark',
      Buffer.from('\uFEFFkind: model', 'utf16le'),
      '1:1 file-encoding The file is not valid UTF-8.',
    ],
    [
      'UTF-16 without',
      Buffer.from('kind: model', 'utf16le'),
      '1:2 file-encoding The file has the invisible character U+0000.',
    ],
    ['Latin-1', Buffer.from('title: Université', 'latin1'), '1:1 file-encoding The file is not valid UTF-8.'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), '1:1 file-encoding The file is not valid UTF-8.'],
    ['a tab as indentation', 'rota:\n\thours: 8x5\n', '2:1 yaml-syntax Tabs are not allowed as indentation.'],
    ['two documents', `${REPORTS}---\n${REPORTS}`, '3:1 yaml-forbidden The file holds more than one document.'],
    ['nothing at all', '', '1:1 yaml-syntax The file is empty.'],
    ['a byte order mark alone', '\uFEFF', '1:1 yaml-syntax The file is empty.'],
    ['blank lines', '\n\n  \n', '1:1 yaml-syntax The file is empty.'],
    ['a comment alone', '# Plan of the two campuses\n', '1:1 yaml-syntax The file is empty.'],
    ['three hyphens alone', '---\n', '1:1 yaml-syntax The file is empty.'],
    [
      'a text of 20 MB',
      `title: ${'x'.repeat(20_000_000)}`,
      '1:1 file-size The file has 19532 KiB; at most 1024 KiB are read.',
    ],
    ['a list as a key', '[exam, week]: high\n', '1:1 yaml-syntax With stringKeys, all keys must be strings.'],
    [
      'fields as a key',
      '? { window: exam-session }\n: high\n',
      '1:3 yaml-syntax With stringKeys, all keys must be strings.',
    ],
    ['a key of 2,000 characters', `${'k'.repeat(2000)}: 1\n`, `1:1 yaml-syntax ${LONG_KEY}`],
    [
      'a number too large to keep',
      'low: 9007199254740993\n',
      '1:6 yaml-forbidden The number 9007199254740993 cannot be kept exactly.',
    ],
    ['infinity', 'low: 0\nhigh: .inf\n', '2:7 yaml-forbidden The number .inf cannot be kept exactly.'],
    ['not a number', 'fte: .nan\n', '1:6 yaml-forbidden The number .nan cannot be kept exactly.'],
    [
      'a bracket left open',
      'needs: ["5.1"\nhours: 8x5\n',
      '1:8 yaml-syntax The bracket that opens here is not closed.',
    ],
    [
      'a brace left open behind one that is closed',
      'raci: { accountable: [nren], informed: []\nhours: 8x5\n',
      '1:7 yaml-syntax The bracket that opens here is not closed.',
    ],
    ['a quote left open', 'title: "Exam weeks\n', '1:8 yaml-syntax The quote that opens here is not closed.'],
    [
      'an apostrophe for a quote, over the lines behind it',
      "name: 'Exam' weeks\ntitle: 'Exam weeks\nhours: 8x5\n",
      '1:14 yaml-syntax Unexpected scalar at node end.',
    ],
    [
      'a field too far to the right',
      'id: two-campus-plan\n  title: Plan\nhours: 8x5\n',
      '2:3 yaml-syntax This field stands further to the right than its neighbours, so it is read as text of the one above.',
    ],
    [
      'a field too far to the right below a quoted text',
      'id: "two-campus-plan"\n  title: Plan\n',
      '2:1 yaml-syntax All mapping items must start at the same column.',
    ],
    [
      'no space behind a colon',
      'id: two-campus-plan\ntitle:Plan\nhours: 8x5\n',
      '2:1 yaml-syntax The colon has no space behind it, so this is no field.',
    ],
    [
      'a colon in a text without quotes',
      'title: Plan: two campuses\n',
      '1:8 yaml-syntax Nested mappings are not allowed in compact mappings.',
    ],
    ['a list at the top', '- model\n', '1:1 unknown-kind The file is not a group of fields.'],
    ['a text at the top', 'Our plan\n', '1:1 unknown-kind The file is not a group of fields.'],
    ['a kind that is a list', 'kind: [model]\n', '1:1 unknown-kind There is no kind `a list`.'],
    [
      'a kind without a text form',
      'kind: { toString: model }\n',
      '1:1 unknown-kind There is no kind `a group of fields`.',
    ],
    [
      'a list name without a text form',
      'kind: reference\nid: { toString: tools }\n',
      '2:1 unknown-kind There is no reference list `a group of fields`.',
    ],
    [
      'a choice without a text form',
      'kind: model\narchetype: { toString: hybrid }\n',
      '1:1 missing-field The field `id` is missing in the file.',
    ],
  ])('%s', (_, content, first) => {
    expect(checked(content)[0]).toBe(first);
  });

  it('100,000 faults of one kind end in a list that can be read, and that says there are more', () => {
    const more = /There are more of this kind; the first 100 are listed\.$/;
    const flood = `kind: playbook\nwhen: [${'1,'.repeat(100_000)}1]\n`;
    expect(checked(flood)).toHaveLength(100);
    expect(checked(flood).filter((finding) => more.test(finding))).toEqual([checked(flood).at(-1)]);
    const unknown = `kind: playbook\n${Array.from({ length: 5000 }, (_, i) => `f${i}:\n`).join('')}`;
    expect(checked(unknown)).toHaveLength(100);
    expect(checked(unknown).at(-1)).toMatch(more);
  });

  it.each([
    ...['<a ', '[a', '[a](b', '![a](', '**a ', 'a.a', 'a.b@', 'a@b.', 'the the ', 'a ', '.)', '2026-', 'EUR 1', '{a}'],
    ...['a/', 'https://a.', 'T1059.', 'â€', '”.', '(a', '1.'],
  ])('a text of almost a megabyte full of “%s” is judged in time', (piece) => {
    // Two words in front, so that it counts as prose.
    for (const end of ['', '@', '>', ']', ')']) {
      const summary = `summary: ${JSON.stringify(`It is ${piece.repeat(900_000 / piece.length)}${end}`)}\n`;
      const findings = checked(MODEL.replace(/^summary: .*\n(?: {2}.*\n)*/m, () => summary));
      // What does not fit the schema is not looked at by the rules.
      expect(findings.filter((finding) => / (?:wrong-value|missing-field|yaml-\w+) /.test(finding))).toEqual([]);
    }
  });

  it('ids of 400,000 characters are told apart in time', () => {
    const id = 'a-'.repeat(200_000);
    const content = MODEL.replace('id: computing-centre', `id: ${id}a`).replace('[computing-centre]', `[${id}b]`);
    expect(checked(content).filter((finding) => finding.includes(`known-local-id \`${id}b\``))).toHaveLength(1);
  });

  it.each(['  - id: ', '    kind: ', '    seats: '])('one tab before “%s” is one finding', (line) => {
    expect(checked(MODEL.replace(`\n${line}`, `\n\t${line.trimStart()}`))).toHaveLength(1);
  });

  it('reports the first faults of a file, in its order, when there are too many', () => {
    const anchors = Array.from({ length: 5000 }, (_, i) => `- &a${i} x\n`).join('');
    const { faults, placeAt } = readYaml(anchors);
    expect(faults.map(({ start, end }) => placeAt(start, end).line)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });
});

describe('limits', () => {
  it.each<[what: string, content: string, faults: string[]]>([
    ['the largest file is read', `# ${'x'.repeat(MAX_BYTES - 8)}\na: 1\n`, []],
    ['one byte more is not', `# ${'x'.repeat(MAX_BYTES - 7)}\na: 1\n`, ['file-size']],
    ['the deepest nesting is read', `${'['.repeat(MAX_DEPTH)}${']'.repeat(MAX_DEPTH)}`, []],
    ['one level more is not', `${'['.repeat(MAX_DEPTH + 1)}${']'.repeat(MAX_DEPTH + 1)}`, ['yaml-forbidden']],
  ])('%s', (_, content, faults) => {
    expect(readYaml(content).faults.map(({ ruleId }) => ruleId)).toEqual(faults);
  });
});

describe('plain YAML 1.2 is read as it is written', () => {
  it.each<[what: string, content: string | Uint8Array, value: unknown]>([
    ['NO, on and y are texts', 'a: [NO, on, y, yes, off]', { a: ['NO', 'on', 'y', 'yes', 'off'] }],
    ['010 is ten, 1:30 a text', 'a: [010, 1:30]', { a: [10, '1:30'] }],
    ['a day stays a text', 'updated: 2026-11-23', { updated: '2026-11-23' }],
    ['service ids in quotes stay texts', 'needs: ["5.1", "5.10"]', { needs: ['5.1', '5.10'] }],
    ['an unquoted version loses its nought', 'version: 1.10', { version: 1.1 }],
    ['a key that looks like a number is a text', '5.10: Wazuh', { '5.10': 'Wazuh' }],
    ['Windows line ends', 'a: 1\r\nb: |\r\n  x\r\n', { a: 1, b: 'x\n' }],
    ['a leading byte order mark', Buffer.from('\uFEFFtitle: Škola', 'utf8'), { title: 'Škola' }],
    ['a leading byte order mark in a text', '\uFEFFtitle: Škola', { title: 'Škola' }],
    ['folded text', 'why: >-\n  Exam\n  weeks\n', { why: 'Exam weeks' }],
    ['constructor is an ordinary name', 'constructor: 1', { constructor: 1 }],
    ['an emoji is a character', 'title: 🎓', { title: '🎓' }],
  ])('%s', (_, content, value) => {
    expect(readYaml(content)).toMatchObject({ value, faults: [] });
  });
});
