import { ASSESSMENT_FORMAT, ASSESSMENT_VERSION, AssessmentFileSchema } from '../../schemas/assessment.ts';
import type { AssessmentFile } from '../../schemas/assessment.ts';
import { isFields, readSavedFile, short } from '../shared/saved-file.ts';
import type { FileKind, FileProblem, FileResult } from '../shared/saved-file.ts';
import type { Subject } from './subject.ts';

/** An assessment that answers another checklist than the one it is read for. */
export interface OtherChecklist {
  readonly kind: 'other-checklist';
  readonly found: string;
}

/** Why a file cannot be read. Each kind has one sentence in the language of the reader. */
export type ReadProblem = FileProblem | OtherChecklist;

/** A file, or the one thing that is wrong with it. */
export type ReadResult = FileResult<AssessmentFile, OtherChecklist>;

/** How an assessment file is read. Whoever raises its version adds a migration; a test fails until all are there. */
export const ASSESSMENT_FILE: FileKind<AssessmentFile> = {
  format: ASSESSMENT_FORMAT,
  version: ASSESSMENT_VERSION,
  migrations: {},
  schema: AssessmentFileSchema,
};

/** Reads an exported or stored assessment of one checklist. Never throws and never repairs by guessing. */
export function readAssessment(text: string, subject: Pick<Subject, 'id'>): ReadResult {
  return readSavedFile(text, ASSESSMENT_FILE, ({ checklist }) => {
    const found = isFields(checklist) ? checklist['id'] : undefined;
    return typeof found === 'string' && found !== subject.id
      ? { kind: 'other-checklist' as const, found: short(found) }
      : undefined;
  });
}
