import { emptyAssessment, withAnswer, type WordedSubject } from '../../../src/core/assess/index.ts';
import type { AssessmentFile } from '../../../src/schemas/assessment.ts';

/** A moment for files under test. */
export const NOW = '2026-11-23T09:30:00.000Z';

const question = (id: string, domain: string) => ({
  id,
  domain,
  question: `Is ${id} in place?`,
  fix: { page: '/models/compare/', next_step: `Begin with ${id}.` },
});

/** Two domains; the questions of the second stand between those of the first. */
export const SUBJECT: WordedSubject = {
  id: 'quick-check',
  updated: '2026-11-23',
  levels: ['Absent', 'Informal', 'Written down', 'Practised', 'Measured'].map((name, level) => ({
    level,
    name,
    meaning: `${name}.`,
  })),
  domains: [
    { id: 'people', title: 'People', target: 2 },
    { id: 'process', title: 'Process', target: 3 },
  ],
  questions: [
    question('deputies', 'people'),
    question('exercise', 'process'),
    question('students', 'people'),
    question('evidence', 'process'),
  ],
};

/** An assessment with these levels. */
export function answered(levels: Readonly<Record<string, number>>): AssessmentFile {
  return Object.entries(levels).reduce(
    (file, [id, level]) => withAnswer(file, id, { level }, NOW),
    emptyAssessment(SUBJECT, NOW),
  );
}
