import { describe, expect, it } from 'vitest';
import { checkFile, readYaml } from '../../../src/core/validate/index.ts';
import type { Path } from '../../../src/core/validate/finding.ts';
import { surroundings } from '../../fixtures/rule-fixtures.ts';

const ROTA = `# Duty in the term
kind: model
rotas:
  - id: office-hours
    hours: 8x5
    roles: [analyst, student-analyst]
    why: >-
      Exam weeks
      need staff.
    empty:
services: { "5.1": { level: basic } }
`;

describe('every value and every field name has a line and a column', () => {
  it.each<[path: Path, at: 'key' | 'value', place: string, text: string]>([
    [['kind'], 'value', '2:7-2:12', 'model'],
    [['kind'], 'key', '2:1-2:5', 'kind'],
    [['rotas'], 'key', '3:1-3:6', 'rotas'],
    [['rotas'], 'value', '3:1-3:6', 'rotas'],
    [['rotas', 0], 'value', '4:5-4:7', 'id'],
    [['rotas', 0, 'hours'], 'value', '5:12-5:15', '8x5'],
    [['rotas', 0, 'hours'], 'key', '5:5-5:10', 'hours'],
    [['rotas', 0, 'roles', 1], 'value', '6:22-6:37', 'student-analyst'],
    [['rotas', 0, 'why'], 'value', '7:10-10:1', '>-\n      Exam weeks\n      need staff.\n'],
    [['rotas', 0, 'empty'], 'value', '10:5-10:10', 'empty'],
    [['services', '5.1'], 'key', '11:13-11:18', '"5.1"'],
    [['services', '5.1', 'level'], 'value', '11:29-11:34', 'basic'],
  ])('%j (%s) stands at %s', (path, at, place, text) => {
    const read = readYaml(ROTA);
    expect(placeText(read.placeOf(path, at))).toBe(place);
    expect(textAt(read.placeOf(path, at))).toBe(text);
  });

  it.each<[what: string, path: Path, place: string]>([
    ['the top', [], '2:1-2:5'],
    ['a missing field of the file', ['title'], '2:1-2:5'],
    ['a missing field of a list entry', ['rotas', 0, 'seats'], '4:5-4:7'],
    ['a list entry that is not there', ['rotas', 7], '3:1-3:6'],
    ['what lies below a text', ['kind', 'name'], '2:7-2:12'],
  ])('%s is shown at the nearest thing that exists', (_, path, place) => {
    expect(placeText(readYaml(ROTA).placeOf(path))).toBe(place);
  });

  it.each<[what: string, text: string]>([
    ['Windows line ends', 'kind: model\r\nid: plan\r\n'],
    ['letters outside English', 'kind: model # Škola žluťoučká\nid: plan\n'],
    ['a leading byte order mark', '\uFEFFkind: model\nid: plan\n'],
  ])('%s do not move the place', (_, text) => {
    expect(placeText(readYaml(text).placeOf(['id']))).toBe('2:5-2:9');
  });

  it('an emoji before the value counts two columns, as in an editor', () => {
    expect(placeText(readYaml('{ title: 🎓, id: plan }').placeOf(['id']))).toBe('1:18-1:22');
  });
});

describe('a finding points at what the author must change', () => {
  it.each<[fault: string, yaml: string, places: string[]]>([
    ['an unknown field: its name', 'kind: playbook\nwhenn: [x]\n', ['2:1-2:6 unknown-field']],
    [
      'an unknown field in a list entry: its name',
      'kind: playbook\nroles:\n  - { id: analyst, title: Analyst, duties: Leads the case., phone: "4711" }\n',
      ['3:61-3:66 unknown-field'],
    ],
    [
      'a missing field: the entry that should hold it',
      'kind: playbook\nroles:\n  - title: Analyst\n    duties: Leads the case.\n',
      ['3:5-3:10 missing-field'],
    ],
    [
      'a missing field of a group: the name of the group',
      'kind: playbook\nseverity:\n  base: low\n  impact: [{ when: x, to: high }]\n',
      ['2:1-2:9 missing-field'],
    ],
    ['a wrong value: the value', 'kind: playbook\ntlp: TLP:WHITE\n', ['2:6-2:15 wrong-value']],
    ['a wrong type: the value', 'kind: playbook\ntitle: 2026\n', ['2:8-2:12 wrong-value']],
    ['an empty field: its name', 'kind: playbook\ntitle:\n', ['2:1-2:6 wrong-value']],
    ['a wrong entry of a list: the entry', 'kind: playbook\nwhen: [Mail bounces., 7]\n', ['2:23-2:24 wrong-value']],
    ['a list with too few entries: its name', 'kind: playbook\nwhen: []\n', ['2:1-2:5 wrong-value']],
    ['an unknown kind: the word', 'kind: plan\n', ['1:7-1:11 unknown-kind']],
    ['no kind: the first field', '# Our plan\ntitle: Plan\n', ['2:1-2:6 unknown-kind']],
    [
      'several faults: in the order of the file',
      'kind: playbook\ntitle: 7\nwhenn: []\ntlp: RED\n',
      ['2:8-2:9 wrong-value', '3:1-3:6 unknown-field', '4:6-4:9 wrong-value'],
    ],
  ])('%s', (_, yaml, places) => {
    const { findings } = checkFile({ file: 'plan.yaml', content: yaml }, surroundings);
    const ofThisFault = findings.filter(({ ruleId, line }) => ruleId !== 'missing-field' || line > 1);
    expect(ofThisFault.map((finding) => `${placeText(finding)} ${finding.ruleId}`)).toEqual(places);
  });
});

interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

function placeText({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

function textAt({ line, column, endLine, endColumn }: Place): string {
  const starts = ROTA.split('\n').reduce<number[]>((all, text) => [...all, (all.at(-1) ?? 0) + text.length + 1], [0]);
  return ROTA.slice((starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1);
}
