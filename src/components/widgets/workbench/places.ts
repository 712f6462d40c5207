import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Finding } from '../../../core/validate/index.ts';

/** The offset of a line and column of a finding. */
export function offsetIn(doc: Text, line: number, column: number): number {
  const { from, length } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return from + Math.min(Math.max(column - 1, 0), length);
}

/** Writes the fix of a finding of the present text. */
export function applyFix(view: EditorView, { fix }: Finding): void {
  if (!fix || fix.end > view.state.doc.length) return;
  const changes = { from: fix.start, to: fix.end, insert: fix.text };
  view.dispatch({ changes, selection: { anchor: fix.start + fix.text.length }, scrollIntoView: true });
}
