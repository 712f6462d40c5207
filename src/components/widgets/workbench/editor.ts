import { history, historyKeymap } from '@codemirror/commands';
import { EditorState, StateEffect, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  type Command,
} from '@codemirror/view';
import type { Completions } from '../../../core/complete/index.ts';
import type { Finding } from '../../../core/validate/index.ts';
import { colours } from './colours.ts';
import { editingKeys } from './keys.ts';
import { applyFix, offsetIn } from './places.ts';
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
  /** The text has changed; nothing of it was left as it was where it is new as a whole. */
  readonly onChange: (isWhole: boolean) => void;
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
    const { number } = view.state.doc.lineAt(view.state.selection.main.head);
    const finding = shown.find((each) => each.fix !== undefined && each.line <= number && number <= each.endLine);
    if (finding) applyFix(view, finding);
    return true;
  };
  const marking = onDemand(
    () => import('./marks.ts'),
    ({ marks }) => marks,
  );
  const openPanel: Command = (target) => {
    void marking(target).then(({ mark, openLintPanel }) => {
      mark(target, shown, setting.fixLabel);
      openLintPanel(target);
    });
    return true;
  };
  const ownKeys = [
    { key: 'Mod-.', run: fixHere, preventDefault: true },
    { key: 'Mod-Shift-m', run: openPanel, preventDefault: true },
  ];
  const view = new EditorView({
    parent: setting.parent,
    state: stateFor(setting, keymap.of(ownKeys), () => (shown = [])),
  });
  let marked = false;
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    show: (findings) => {
      shown = findings;
      if (findings.length === 0 && !marked) return;
      marked = true;
      void marking(view).then(({ mark }) => mark(view, shown, setting.fixLabel));
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

function stateFor(setting: EditorSetting, ownKeys: Extension, onEdit: () => void): EditorState {
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
      EditorView.updateListener.of(({ docChanged, changes }) => {
        if (!docChanged) return;
        onEdit();
        let isWhole = true;
        changes.iterGaps(() => (isWhole = false));
        setting.onChange(isWhole);
      }),
      EditorView.domEventHandlers({
        paste: ({ clipboardData }) => refused(clipboardData, setting),
        drop: ({ dataTransfer }) => refused(dataTransfer, setting),
      }),
      ownKeys,
      keys(setting),
      completing(setting),
      parts,
    ],
  });
}

const parts: Extension = [
  lineNumbers(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  yamlMode,
  EditorView.lineWrapping,
  colours,
];

/** Code of the editor that is loaded when it is first wanted. */
function onDemand<Module>(
  load: () => Promise<Module>,
  extension: (module: Module) => Extension,
): (view: EditorView) => Promise<Module> {
  let loaded: Promise<Module> | undefined;
  return (view) =>
    (loaded ??= load().then((module) => {
      view.dispatch({ effects: StateEffect.appendConfig.of(extension(module)) });
      return module;
    }));
}

/** The list of what may be written. Its code loads when the visitor first touches the editor or a key in it. */
function completing({ complete }: EditorSetting): Extension {
  const loaded = onDemand(
    () => import('./completion.ts'),
    ({ completion }) => completion(complete),
  );
  const prepare = (_: Event, view: EditorView): void => void loaded(view);
  const start: Command = (view) => {
    void loaded(view).then(({ startCompletion }) => startCompletion(view));
    return true;
  };
  return [
    EditorView.domEventHandlers({ pointerdown: prepare, keydown: prepare }),
    keymap.of([{ key: 'Ctrl-Space', run: start }]),
  ];
}

function keys({ onSave }: EditorSetting): Extension {
  const save = (): boolean => {
    onSave();
    return true;
  };
  const searching = onDemand(
    () => import('@codemirror/search'),
    ({ search, searchKeymap }) => [search({ top: true }), keymap.of(searchKeymap)],
  );
  const find: Command = (view) => {
    void searching(view).then(({ openSearchPanel }) => openSearchPanel(view));
    return true;
  };
  return keymap.of([
    { key: 'Mod-s', run: save, preventDefault: true },
    { key: 'Mod-f', run: find, preventDefault: true },
    ...historyKeymap,
    ...editingKeys,
  ]);
}

/** A paste of many megabytes is turned away before it is split into lines. */
function refused(data: DataTransfer | null, { maxLength, onTooLong }: EditorSetting): boolean {
  const text = data?.getData('text/plain') ?? '';
  if (text.length <= maxLength) return false;
  onTooLong(text);
  return true;
}
