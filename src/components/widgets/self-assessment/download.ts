import { assessmentJson, exportName, type Subject } from '../../../core/assess/index.ts';
import type { AssessmentFile } from '../../../schemas/index.ts';

/** Hands a text to the visitor as a file. Nothing leaves the browser. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands the answers to the visitor as a JSON file. */
export function downloadAnswers({ view, file }: { readonly view: Subject; readonly file: AssessmentFile }): void {
  download(exportName(file, 'json'), assessmentJson(file, view), 'application/json');
}
