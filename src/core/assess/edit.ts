import { ASSESSMENT_FORMAT, ASSESSMENT_VERSION } from '../../schemas/assessment.ts';
import type { AssessmentAnswer, AssessmentFile } from '../../schemas/assessment.ts';
import type { Subject } from './subject.ts';

/** What a visitor may change about one answer. */
export interface AnswerChange {
  readonly level?: number;
  readonly note?: string;
  readonly evidence?: string;
}

/** An assessment that nobody has answered yet, with the suggested targets. */
export function emptyAssessment(subject: Subject, now: string): AssessmentFile {
  return {
    format: ASSESSMENT_FORMAT,
    version: ASSESSMENT_VERSION,
    checklist: { id: subject.id, updated: subject.updated },
    created: now,
    changed: now,
    targets: Object.fromEntries(subject.domains.map(({ id, target }) => [id, target])),
    answers: {},
  };
}

/** Changes one answer. An answer without level, note and evidence ceases to exist. */
export function withAnswer(file: AssessmentFile, question: string, change: AnswerChange, now: string): AssessmentFile {
  const before = file.answers[question];
  const level = change.level ?? before?.level ?? null;
  const note = change.note ?? before?.note ?? '';
  const evidence = change.evidence ?? before?.evidence ?? '';
  if (level === null && note === '' && evidence === '') return withoutAnswer(file, question, now);
  const answer: AssessmentAnswer = { level, ...(note && { note }), ...(evidence && { evidence }) };
  return { ...file, changed: now, answers: { ...file.answers, [question]: answer } };
}

/** Leaves a question open again. Its note and evidence stay: they may say why. */
export function withoutLevel(file: AssessmentFile, question: string, now: string): AssessmentFile {
  const before = file.answers[question];
  if (before?.note === undefined && before?.evidence === undefined) return withoutAnswer(file, question, now);
  return { ...file, changed: now, answers: { ...file.answers, [question]: { ...before, level: null } } };
}

/** Sets the target level of one domain. */
export function withTarget(file: AssessmentFile, domain: string, target: number, now: string): AssessmentFile {
  return { ...file, changed: now, targets: { ...file.targets, [domain]: target } };
}

/** Names the organisation; an empty name removes it. */
export function withOrganisation(file: AssessmentFile, organisation: string, now: string): AssessmentFile {
  const { organisation: _, ...rest } = file;
  return { ...rest, changed: now, ...(organisation && { organisation }) };
}

/** Says that the answers were looked through after the checklist had changed. */
export function withEdition(file: AssessmentFile, { id, updated }: Subject, now: string): AssessmentFile {
  return { ...file, changed: now, checklist: { id, updated } };
}

/** True while there is nothing in the file that a visitor would miss. */
export function isUntouched(file: AssessmentFile, subject: Subject): boolean {
  const { targets } = emptyAssessment(subject, file.created);
  const sameTargets = Object.entries(targets).every(([id, target]) => (file.targets[id] ?? target) === target);
  return sameTargets && file.organisation === undefined && Object.keys(file.answers).length === 0;
}

function withoutAnswer(file: AssessmentFile, question: string, now: string): AssessmentFile {
  const answers = Object.fromEntries(Object.entries(file.answers).filter(([id]) => id !== question));
  return { ...file, changed: now, answers };
}
