import { assessmentJson, exportName, type Subject } from '../../../core/assess/index.ts';
import type { AssessmentFile } from '../../../schemas/assessment.ts';
import { download } from '../../shared/download.ts';

/** Hands the answers to the visitor as a JSON file. */
export function downloadAnswers({ view, file }: { readonly view: Subject; readonly file: AssessmentFile }): void {
  download(exportName(file, 'json'), assessmentJson(file, view), 'application/json');
}
