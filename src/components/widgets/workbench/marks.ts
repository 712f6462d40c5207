// Loaded when there is something to mark.
import { lintGutter, lintKeymap, openLintPanel, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Finding } from '../../../core/validate/index.ts';
import { applyFix, offsetIn } from './places.ts';

export { openLintPanel };

const colours = EditorView.theme({
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--s4a-critical)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--s4a-medium)' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem' },
  '.cm-diagnostic-error': { borderLeft: '5px solid var(--s4a-critical)' },
  '.cm-diagnostic-warning': { borderLeft: '5px solid var(--s4a-medium)' },
  '.cm-diagnosticSource': { opacity: '1', color: 'var(--sl-color-gray-2)' },
});

/** The margin of marks, and the keys that lead from one to the next. */
export const marks: Extension = [lintGutter(), keymap.of(lintKeymap), colours];

/** Marks findings of the present text; `fixLabel` names the button that applies a fix. */
export function mark(view: EditorView, findings: readonly Finding[], fixLabel: string): void {
  const diagnostics = findings.map((finding) => diagnosticOf(finding, view.state.doc, fixLabel));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function diagnosticOf(finding: Finding, doc: Text, fixLabel: string): Diagnostic {
  const from = offsetIn(doc, finding.line, finding.column);
  const to = Math.max(from, offsetIn(doc, finding.endLine, finding.endColumn));
  const actions = finding.fix ? [{ name: fixLabel, apply: (view: EditorView) => applyFix(view, finding) }] : [];
  return {
    from,
    to,
    severity: finding.severity,
    source: finding.ruleId,
    message: `${finding.message} ${finding.hint}`,
    actions,
  };
}
