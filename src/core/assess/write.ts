import type { AssessmentFile } from '../../schemas/assessment.ts';
import type { Subject } from './subject.ts';

/** The assessment as text of a JSON file: always the same order of fields, answers in the order of the questions. */
export function assessmentJson(file: AssessmentFile, subject: Subject): string {
  const { format, version, checklist, organisation, created, changed } = file;
  const ordered: AssessmentFile = {
    format,
    version,
    checklist: { id: checklist.id, updated: checklist.updated },
    ...(organisation !== undefined && { organisation }),
    created,
    changed,
    targets: inOrder(file.targets, subject.domains),
    answers: inOrder(file.answers, subject.questions),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Name of an exported file, such as soc4academia-quick-check-2026-11-23.json. */
export function exportName(file: AssessmentFile, extension: string): string {
  return `soc4academia-${file.checklist.id}-${file.changed.slice(0, 10)}.${extension}`;
}

function inOrder<T>(record: Readonly<Record<string, T>>, order: readonly { readonly id: string }[]): Record<string, T> {
  const known = order.map(({ id }) => id);
  const ids = [
    ...known.filter((id) => Object.hasOwn(record, id)),
    ...Object.keys(record).filter((id) => !known.includes(id)),
  ];
  return Object.fromEntries(ids.map((id) => [id, record[id] as T]));
}
