import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--sl-color-text-accent)', fontWeight: '650' },
  { tag: tags.comment, color: 'var(--sl-color-gray-3)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--sl-color-gray-1)' },
  { tag: tags.atom, color: 'var(--s4a-low)' },
  { tag: tags.keyword, color: 'var(--s4a-high)' },
  { tag: [tags.separator, tags.punctuation], color: 'var(--sl-color-gray-3)' },
]);

const theme = EditorView.theme({
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
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--s4a-critical)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--s4a-medium)' },
  '.cm-tooltip, .cm-panels': {
    color: 'var(--sl-color-white)',
    backgroundColor: 'var(--s4a-surface-strong)',
    border: '1px solid var(--sl-color-gray-3)',
  },
  '.cm-tooltip-lint, .cm-completionInfo': { maxWidth: 'min(34rem, 90vw)', fontFamily: 'var(--sl-font)' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem' },
  '.cm-diagnostic-error': { borderLeft: '5px solid var(--s4a-critical)' },
  '.cm-diagnostic-warning': { borderLeft: '5px solid var(--s4a-medium)' },
  '.cm-diagnosticSource': { opacity: '1', color: 'var(--sl-color-gray-2)' },
  '.cm-diagnosticAction, .cm-button, .cm-textfield': {
    minHeight: '1.75rem',
    color: 'var(--sl-color-white)',
    backgroundColor: 'var(--sl-color-bg)',
    backgroundImage: 'none',
    border: '1px solid var(--sl-color-gray-3)',
    borderRadius: '0.25rem',
    font: 'inherit',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--__sl-font-mono, ui-monospace, monospace)', maxHeight: '15rem' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: '#ffffff', backgroundColor: 'var(--s4a-turf)' },
  '.cm-completionDetail': { fontFamily: 'var(--sl-font)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-panel.cm-search': { padding: '0.5rem', fontFamily: 'var(--sl-font)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--sl-text-sm)' },
  '.cm-panel button[name=close]': { color: 'inherit', minWidth: '1.75rem', fontSize: '1.25rem' },
});

/** Colours of the editor, taken from the tokens of the site, so that they follow light and dark. */
export const colours: Extension = [theme, syntaxHighlighting(highlight)];
