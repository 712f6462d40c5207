import { describe, expect, it } from 'vitest';
import { assessmentRows, csvText, withAnswer } from '../../../src/core/assess/index.ts';
import { answered, NOW, SUBJECT } from './subject.ts';

const HEADINGS = {
  domain: 'Domain',
  id: 'Id',
  question: 'Question',
  level: 'Level',
  levelName: 'Level name',
  target: 'Target',
  gap: 'Gap',
  note: 'Note',
  evidence: 'Evidence',
  nextStep: 'Next step',
};

describe('a cell', () => {
  it.each([
    ['plain text stays', 'Order 12', 'Order 12'],
    ['numbers stay, negative ones too', -2, '-2'],
    ['nothing is an empty cell', null, ''],
    ['commas are quoted', 'a, b', '"a, b"'],
    ['quotes are doubled', 'the "charter"', '"the ""charter"""'],
    ['line ends are quoted', 'a\nb', '"a\nb"'],
    ['a formula is disarmed', '=1+1', "'=1+1"],
    ['a plus is disarmed', '+48 22 555', "'+48 22 555"],
    ['a minus is disarmed', '-1', "'-1"],
    ['an at sign is disarmed', '@SUM(A1)', "'@SUM(A1)"],
    ['blanks do not hide a formula', '  =1+1', "'  =1+1"],
    ['a tab is disarmed', '\tx', "'\tx"],
    [
      'a quoted formula is disarmed too',
      '=HYPERLINK("https://example.org","x")',
      `"'=HYPERLINK(""https://example.org"",""x"")"`,
    ],
    ['an equals sign inside stays', 'a=b', 'a=b'],
  ])('%s', (_, cell, expected) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${expected}\r\n`);
  });
});

it('lists every question, open ones with empty cells', () => {
  const file = withAnswer(answered({ deputies: 0, exercise: 4 }), 'students', { note: 'none yet' }, NOW);
  expect(assessmentRows(file, SUBJECT, HEADINGS)).toEqual([
    Object.values(HEADINGS),
    ['People', 'deputies', 'Is deputies in place?', 0, 'Absent', 2, 2, '', '', 'Begin with deputies.'],
    ['Process', 'exercise', 'Is exercise in place?', 4, 'Measured', 3, 0, '', '', 'Begin with exercise.'],
    ['People', 'students', 'Is students in place?', null, '', 2, null, 'none yet', '', 'Begin with students.'],
    ['Process', 'evidence', 'Is evidence in place?', null, '', 3, null, '', '', 'Begin with evidence.'],
  ]);
});
