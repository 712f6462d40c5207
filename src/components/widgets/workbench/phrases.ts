import type { StringKey, Text } from '../../shared/text.ts';

/** CodeMirror’s own words, by the names of our strings. */
const PHRASES: Readonly<Record<string, StringKey>> = {
  Completions: 'workbench.cm.completions',
  Diagnostics: 'workbench.findings',
  'No diagnostics': 'workbench.none',
  'Control character': 'workbench.cm.control',
  Find: 'workbench.cm.find',
  Replace: 'workbench.cm.replace',
  next: 'workbench.cm.next',
  previous: 'workbench.cm.previous',
  all: 'workbench.cm.all',
  'match case': 'workbench.cm.case',
  regexp: 'workbench.cm.regexp',
  'by word': 'workbench.cm.word',
  replace: 'workbench.cm.replace_one',
  'replace all': 'workbench.cm.replace_all',
  close: 'workbench.cm.close',
  'current match': 'workbench.cm.current',
  'on line': 'workbench.cm.on_line',
  'replaced $ matches': 'workbench.cm.replaced',
  'replaced match on line $': 'workbench.cm.replaced_one',
  'Go to line': 'workbench.cm.go_to',
  go: 'workbench.cm.go',
};

/** CodeMirror’s own words in the reader’s language. */
export function editorPhrases(text: Text): Record<string, string> {
  return Object.fromEntries(Object.entries(PHRASES).map(([phrase, key]) => [phrase, text(key)]));
}
