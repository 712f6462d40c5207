import { EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view';
import { partsOf } from './yaml-parts.ts';

/** Farthest above the window, in lines, that reading begins, and longest part of a line that is coloured. */
const MOST_LINES = 2000;
const MOST_CHARACTERS = 2000;

/** Colours of what is in view. Reading begins where no text of several lines can be open: at a line without indent. */
function coloursIn({ state: { doc }, viewport }: EditorView): DecorationSet {
  const shown = doc.lineAt(viewport.from).number;
  const last = doc.lineAt(viewport.to).number;
  let first = shown;
  while (first > Math.max(1, shown - MOST_LINES) && /^\s|^$/.test(doc.line(first).text)) first -= 1;
  const marks: Range<Decoration>[] = [];
  let above = -1;
  for (let number = first; number <= last; number += 1) {
    const { from, text } = doc.line(number);
    const line = partsOf(text.slice(0, MOST_CHARACTERS), above);
    above = line.above;
    for (const [start, end, part] of number < shown ? [] : line.parts) {
      if (end > start) marks.push(Decoration.mark({ class: `cm-yaml-${part}` }).range(from + start, from + end));
    }
  }
  return Decoration.set(marks);
}

const colouring = ViewPlugin.define(
  (view) => ({
    marks: coloursIn(view),
    update({ docChanged, viewportChanged, view: now }) {
      if (docChanged || viewportChanged) this.marks = coloursIn(now);
    },
  }),
  { decorations: ({ marks }) => marks },
);

/**
 * YAML for the editor: colours line by line, and the sign of a comment. A language of CodeMirror would bring its parser
 * along.
 */
export const yamlMode: Extension = [colouring, EditorState.languageData.of(() => [{ commentTokens: { line: '#' } }])];
