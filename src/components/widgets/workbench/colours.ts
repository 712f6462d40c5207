import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Colours of the editor, taken from the tokens of the site, so that they follow light and dark. Marks and the list of
 * completions bring their own.
 */
export const colours: Extension = EditorView.theme({
  '.cm-yaml-field': { color: 'var(--sl-color-text-accent)', fontWeight: '650' },
  '.cm-yaml-comment': { color: 'var(--sl-color-gray-3)', fontStyle: 'italic' },
  '.cm-yaml-string': { color: 'var(--sl-color-gray-1)' },
  '.cm-yaml-atom': { color: 'var(--s4a-low)' },
  '.cm-yaml-keyword': { color: 'var(--s4a-high)' },
  '.cm-yaml-sign': { color: 'var(--sl-color-gray-3)' },
  '&': { height: '100%', color: 'var(--sl-color-white)', backgroundColor: 'var(--sl-color-bg)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--__sl-font-mono, ui-monospace, monospace)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--sl-color-white)', paddingBlock: '0.5rem' },
  '.cm-gutters': {
    color: 'var(--sl-color-gray-3)',
    backgroundColor: 'var(--s4a-surface)',
    borderRight: '1px solid var(--s4a-line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--s4a-surface-strong) 55%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--s4a-surface-strong)', color: 'var(--sl-color-white)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--s4a-mark)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--s4a-focus)' },
  '.cm-tooltip, .cm-panels': {
    color: 'var(--sl-color-white)',
    backgroundColor: 'var(--s4a-surface-strong)',
    border: '1px solid var(--sl-color-gray-3)',
  },
  '.cm-tooltip-lint, .cm-completionInfo': { maxWidth: 'min(34rem, 90vw)', fontFamily: 'var(--sl-font)' },
  '.cm-diagnosticAction, .cm-button, .cm-textfield': {
    minHeight: '1.75rem',
    color: 'var(--sl-color-white)',
    backgroundColor: 'var(--sl-color-bg)',
    backgroundImage: 'none',
    border: '1px solid var(--sl-color-gray-3)',
    borderRadius: '0.25rem',
    font: 'inherit',
  },
  '.cm-panel.cm-search': { padding: '0.5rem', fontFamily: 'var(--sl-font)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--sl-text-sm)' },
  '.cm-panel button[name=close]': { color: 'inherit', minWidth: '1.75rem', fontSize: '1.25rem' },
});
