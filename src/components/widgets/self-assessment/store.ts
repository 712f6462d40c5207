import { atom, type ReadableAtom } from 'nanostores';
import { assessmentJson, emptyAssessment, readAssessment, type Subject } from '../../../core/assess/index.ts';
import type { AssessmentFile } from '../../../schemas/assessment.ts';
import { kept, type Kept } from '../../shared/kept.ts';

/** One visitor’s assessment of one checklist, mirrored into the browser’s storage. */
export interface AssessmentStore extends Omit<Kept<AssessmentFile>, 'change'> {
  /** What was done last, if it needs saying. The next change takes it back. */
  readonly $said: ReadableAtom<string | null>;
  change: (edit: (file: AssessmentFile, now: string) => AssessmentFile) => void;
  say: (message: string) => void;
}

/** Key of the saved answers to a checklist. */
export const storageKey = (checklist: string): string => `s4a:assessment:${checklist}`;

/** The store for one checklist. */
export function assessmentStore(subject: Subject): AssessmentStore {
  const store = kept<AssessmentFile>({
    key: storageKey(subject.id),
    empty: () => emptyAssessment(subject, now()),
    read: (text) => {
      const read = readAssessment(text, subject);
      return read.ok ? read.file : undefined;
    },
    write: (file) => assessmentJson(file, subject),
  });
  const $said = atom<string | null>(null);
  return {
    ...store,
    $said,
    say: (message) => $said.set(message),
    change: (edit) => {
      $said.set(null);
      store.change((file) => edit(file, now()));
    },
  };
}

function now(): string {
  return new Date().toISOString();
}
