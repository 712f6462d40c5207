import {
  autocompletion,
  completionKeymap,
  insertCompletionText,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, StateEffect, type Extension, type Text } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Candidate, Completions } from '../../../core/complete/index.ts';
import type { Finding } from '../../../core/validate/index.ts';
import { colours } from './colours.ts';
import { yamlMode } from './yaml-mode.ts';

/** What the editor is given. */
export interface EditorSetting {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** Id of the element that explains the keys. */
  readonly help: string;
  /** CodeMirror’s own words in the reader’s language. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Longest text that is taken in, in characters. */
  readonly maxLength: number;
  readonly onChange: (text: string) => void;
  /** Something longer was pasted or dropped, and left out. */
  readonly onTooLong: (text: string) => void;
  readonly onSave: () => void;
  readonly complete: (text: string, offset: number) => Promise<Completions | undefined>;
  /** Name of the button in a finding’s bubble that applies its fix. */
  readonly fixLabel: string;
}

/** The editor as the rest of the widget uses it. */
export interface Editor {
  text: () => string;
  setText: (text: string) => void;
  /** Marks findings in the text and its margin. They must belong to the present text. */
  show: (findings: readonly Finding[]) => void;
  goTo: (finding: Pick<Finding, 'line' | 'column'>) => void;
  /** Writes the fix of a finding of the present text. */
  fix: (finding: Finding) => void;
  focus: () => void;
  destroy: () => void;
}

/** Puts the editor into the page. */
export function mountEditor(setting: EditorSetting): Editor {
  let shown: readonly Finding[] = [];
  const fixHere = (): boolean => {
    const { line } = positionIn(view.state.doc, view.state.selection.main.head);
    const finding = shown.find((each) => each.fix !== undefined && each.line <= line && line <= each.endLine);
    if (finding) applyFix(view, finding);
    return true;
  };
  const view = new EditorView({ parent: setting.parent, state: stateFor(setting, fixHere, () => (shown = [])) });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    show: (findings) => {
      shown = findings;
      const marks = findings.map((finding) => markOf(finding, view.state.doc, setting.fixLabel));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo: (finding) => {
      const anchor = offsetIn(view.state.doc, finding.line, finding.column);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    fix: (finding) => {
      if (shown.includes(finding)) applyFix(view, finding);
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function stateFor(setting: EditorSetting, fixHere: () => boolean, onEdit: () => void): EditorState {
  return EditorState.create({
    doc: setting.text,
    extensions: [
      // Other line ends stay in the text as they are, so that a file is saved byte for byte as it was opened.
      EditorState.lineSeparator.of('\n'),
      EditorState.phrases.of({ ...setting.phrases }),
      EditorState.transactionFilter.of((change) => {
        if (change.newDoc.length <= setting.maxLength) return change;
        queueMicrotask(() => setting.onTooLong(change.newDoc.toString()));
        return [];
      }),
      EditorView.contentAttributes.of({
        'aria-label': setting.label,
        'aria-describedby': setting.help,
        tabindex: '0',
        spellcheck: 'false',
        autocapitalize: 'off',
        translate: 'no',
      }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (!docChanged) return;
        onEdit();
        setting.onChange(state.doc.toString());
      }),
      EditorView.domEventHandlers({
        paste: ({ clipboardData }) => refused(clipboardData, setting),
        drop: ({ dataTransfer }) => refused(dataTransfer, setting),
      }),
      keys(setting, fixHere),
      parts(setting),
    ],
  });
}

function parts({ complete }: EditorSetting): Extension {
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    indentUnit.of('  '),
    yamlMode,
    linter(null),
    lintGutter(),
    autocompletion({
      override: [(context) => suggestions(context, complete)],
      icons: false,
      activateOnTypingDelay: 150,
    }),
    EditorView.lineWrapping,
    colours,
  ];
}

/** Tab is left to the browser, so that it leads out of the editor. */
function keys({ onSave }: EditorSetting, fixHere: () => boolean): Extension {
  const save = (): boolean => {
    onSave();
    return true;
  };
  return keymap.of([
    { key: 'Mod-s', run: save, preventDefault: true },
    { key: 'Mod-.', run: fixHere, preventDefault: true },
    ...completionKeymap,
    ...lintKeymap,
    { key: 'Mod-f', run: searchOpener(), preventDefault: true },
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

/** The code of the search panel loads when it is wanted. */
function searchOpener(): (view: EditorView) => boolean {
  let loaded = false;
  return (view) => {
    void import('@codemirror/search').then(({ openSearchPanel, search, searchKeymap }) => {
      const parts = loaded ? [] : [search({ top: true }), keymap.of(searchKeymap)];
      loaded = true;
      view.dispatch({ effects: StateEffect.appendConfig.of(parts) });
      openSearchPanel(view);
    });
    return true;
  };
}

/** A paste of many megabytes is turned away before it is split into lines. */
function refused(data: DataTransfer | null, { maxLength, onTooLong }: EditorSetting): boolean {
  const text = data?.getData('text/plain') ?? '';
  if (text.length <= maxLength) return false;
  onTooLong(text);
  return true;
}

const WORD = /^[\w.:+/ -]*$/;

async function suggestions(
  context: CompletionContext,
  complete: EditorSetting['complete'],
): Promise<CompletionResult | null> {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos);
  if (!context.explicit && /[\n,]|^$/.test(before)) return null;
  const found = await complete(context.state.doc.toString(), context.pos);
  if (!found) return null;
  const options = found.candidates.map((candidate, index) => optionOf(candidate, index));
  return { from: found.from, to: found.to, options, validFor: WORD };
}

function optionOf({ label, detail, info, insert, kind }: Candidate, index: number): Completion {
  return {
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(info === undefined ? {} : { info }),
    // The order of the schema, demanded fields first, where the typed letters decide nothing.
    boost: -index / 1000,
    apply: (view, _, from, to) => {
      view.dispatch(insertCompletionText(view.state, insert, from, to));
      if (kind === 'field') startCompletion(view);
    },
  };
}

function markOf(finding: Finding, doc: Text, fixLabel: string): Diagnostic {
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

function applyFix(view: EditorView, { fix }: Finding): void {
  if (!fix || fix.end > view.state.doc.length) return;
  const changes = { from: fix.start, to: fix.end, insert: fix.text };
  view.dispatch({ changes, selection: { anchor: fix.start + fix.text.length }, scrollIntoView: true });
}

function offsetIn(doc: Text, line: number, column: number): number {
  const { from, length } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return from + Math.min(Math.max(column - 1, 0), length);
}

function positionIn(doc: Text, offset: number): { line: number } {
  return { line: doc.lineAt(offset).number };
}
