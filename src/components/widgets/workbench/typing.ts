import {
  EditorSelection,
  findClusterBreak,
  type ChangeSpec,
  type EditorState,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state';

/** Columns by which one level stands further to the right. */
const INDENT = 2;

/** Begins a line at the cursor, or one below the cursor’s line; indented as YAML goes on. */
export function newLine(where: 'here' | 'below'): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange((range) => {
      const [start, end] =
        where === 'here' ? [range.from, range.to] : [endOfLine(state, range.to), endOfLine(state, range.to)];
      const line = state.doc.lineAt(start);
      const before = line.text.slice(0, start - line.from);
      const insert = `\n${' '.repeat(indentAfter(before))}`;
      // No line is left with spaces alone, and none begins with those behind the cursor.
      const from = before.trim() === '' ? line.from : start;
      const to = end + (/^\s*/.exec(state.sliceDoc(end, endOfLine(state, end)))?.[0].length ?? 0);
      return { changes: { from, to, insert }, range: EditorSelection.cursor(from + insert.length) };
    });
    dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input' }));
    return true;
  };
}

function endOfLine(state: EditorState, position: number): number {
  return state.doc.lineAt(position).to;
}

/** A new line stands below the field that the last one began, beside it otherwise. */
export function indentAfter(line: string): number {
  const [, space = '', dashes = '', rest = ''] = /^(\s*)((?:- +)*)(.*)$/.exec(line) ?? [];
  const deeper = /:\s*(?:[|>][-+\d]*\s*)?$/.test(rest) ? INDENT : 0;
  return space.length + dashes.length + deeper;
}

/** Deletes what is selected, or the character beside the cursor; going back through an indent, one level of it. */
export function deleteCharacter(direction: 'backward' | 'forward'): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange((range) => {
      const [from, to] = range.empty ? reach(state, range.head, direction) : [range.from, range.to];
      return { changes: { from, to }, range: EditorSelection.cursor(from) };
    });
    if (change.changes.empty) return false;
    const what = state.selection.ranges.every(({ empty }) => empty) ? direction : 'selection';
    dispatch(state.update(change, { scrollIntoView: true, userEvent: `delete.${what}` }));
    return true;
  };
}

function reach({ doc }: EditorState, head: number, direction: 'backward' | 'forward'): [from: number, to: number] {
  const { text, from, to } = doc.lineAt(head);
  const column = head - from;
  if (direction === 'forward')
    return [head, head === to ? Math.min(to + 1, doc.length) : from + findClusterBreak(text, column)];
  if (column === 0) return [Math.max(0, head - 1), head];
  const inIndent = /^ +$/.test(text.slice(0, column));
  const start = inIndent ? column - (column % INDENT || INDENT) : findClusterBreak(text, column, false, false);
  return [from + start, head];
}

/** Moves the selected lines by one level. */
export function indentLines(by: 'more' | 'less'): StateCommand {
  return ({ state, dispatch }) => {
    const lines = new Set(state.selection.ranges.flatMap((range) => linesIn(state, range)));
    const changes = [...lines].flatMap((number): ChangeSpec[] => {
      const { from, text } = state.doc.line(number);
      if (by === 'more') return [{ from, insert: ' '.repeat(INDENT) }];
      const spaces = /^ {0,2}/.exec(text)?.[0].length ?? 0;
      return [{ from, to: from + spaces }];
    });
    dispatch(state.update({ changes, userEvent: by === 'more' ? 'input.indent' : 'delete.dedent' }));
    return true;
  };
}

function linesIn({ doc }: EditorState, { from, to }: SelectionRange): number[] {
  const first = doc.lineAt(from).number;
  return Array.from({ length: doc.lineAt(to).number - first + 1 }, (_, index) => first + index);
}
