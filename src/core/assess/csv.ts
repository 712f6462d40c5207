import type { Checklist } from '../../schemas/checklist.ts';
import type { AssessmentFile } from '../../schemas/assessment.ts';
import type { Cell } from '../shared/csv.ts';
import { levelOf } from './score.ts';
import type { Subject } from './subject.ts';

/** What the table of answers needs beyond ids: the words. */
export interface WordedSubject extends Subject {
  readonly levels: Checklist['levels'];
  readonly questions: readonly Pick<Checklist['questions'][number], 'id' | 'domain' | 'question' | 'fix'>[];
}

/** Column headings, in the language of the reader. */
export type CsvHeadings = Readonly<
  Record<
    'domain' | 'id' | 'question' | 'level' | 'levelName' | 'target' | 'gap' | 'note' | 'evidence' | 'nextStep',
    string
  >
>;

/** Every question with its answer, as a table for spreadsheets. Open questions have empty cells for level and gap. */
export function assessmentRows(file: AssessmentFile, subject: WordedSubject, headings: CsvHeadings): Cell[][] {
  const head = [headings.domain, headings.id, headings.question, headings.level, headings.levelName];
  const tail = [headings.target, headings.gap, headings.note, headings.evidence, headings.nextStep];
  return [[...head, ...tail], ...subject.questions.map((question) => answerRow(file, subject, question))];
}

function answerRow(file: AssessmentFile, subject: WordedSubject, question: WordedSubject['questions'][number]): Cell[] {
  const domain = subject.domains.find(({ id }) => id === question.domain);
  const target = file.targets[question.domain] ?? domain?.target ?? null;
  const level = levelOf(file, question.id);
  const { note = '', evidence = '' } = file.answers[question.id] ?? {};
  return [
    domain?.title ?? question.domain,
    question.id,
    question.question,
    level,
    subject.levels.find((each) => each.level === level)?.name ?? '',
    target,
    level === null || target === null ? null : Math.max(0, target - level),
    note,
    evidence,
    question.fix.next_step,
  ];
}
