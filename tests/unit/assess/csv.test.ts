import { expect, it } from 'vitest';
import { assessmentRows, withAnswer } from '../../../src/core/assess/index.ts';
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
