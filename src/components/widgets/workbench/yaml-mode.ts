import { indentService, StreamLanguage, type StringStream } from '@codemirror/language';
import type { Extension } from '@codemirror/state';

interface LineState {
  /** Column above the text of several lines that is being read; -1 outside one. */
  above: number;
  /** Column of the last dash or field name. */
  column: number;
  /** True until the first word of a line or of an entry. */
  atStart: boolean;
}

const FIELD = /^(?:"[^"]*"|'[^']*'|[\w][\w ./-]{0,80}?)(?=[ \t]*:(?:\s|$))/;

/** Colours for YAML, line by line: the engine reads the file, this only shows its parts. */
const language = StreamLanguage.define<LineState>({
  name: 'yaml',
  startState: () => ({ above: -1, column: 0, atStart: true }),
  token: (stream, state) => {
    if (stream.sol()) {
      state.atStart = true;
      if (isBelow(stream, state)) return 'string';
    }
    return stream.eatSpace() ? null : token(stream, state);
  },
  languageData: { commentTokens: { line: '#' } },
});

function isBelow(stream: StringStream, state: LineState): boolean {
  if (state.above < 0) return false;
  if (stream.indentation() > state.above || stream.match(/^\s*$/, false)) {
    stream.skipToEnd();
    return true;
  }
  state.above = -1;
  return false;
}

function token(stream: StringStream, state: LineState): string | null {
  const begins = state.atStart;
  if (stream.match(/^#.*/)) return 'comment';
  if (begins && stream.match(/^-(?=\s|$)/)) return mark(stream, state, 'separator');
  state.atStart = false;
  if (begins && stream.match(FIELD)) return mark(stream, state, 'propertyName');
  if (stream.match(/^[|>][-+\d]*(?=\s*(?:#|$))/)) {
    state.above = state.column;
    return 'keyword';
  }
  if (stream.match(/^"(?:[^"\\]|\\.)*"?|^'[^']*'?/)) return 'string';
  if (stream.match(/^[[\]{},:](?=\s|$|[^\s])/)) return 'punctuation';
  if (stream.match(/^(?:-?\d+(?:\.\d+)?|true|false|null)(?=\s*(?:[,\]}#]|$))/)) return 'atom';
  if (!stream.match(/^[^\s,[\]{}]+/)) stream.next();
  return null;
}

function mark(stream: StringStream, state: LineState, name: string): string {
  state.column = stream.column();
  return name;
}

/** A new line stands below the field that the last one began, beside it otherwise. */
const indent = indentService.of((context, position) => {
  const [, space = '', dashes = '', rest = ''] = /^(\s*)((?:- +)*)(.*)$/.exec(context.lineAt(position, -1).text) ?? [];
  const deeper = /:\s*(?:[|>][-+\d]*\s*)?$/.test(rest) ? 2 : 0;
  return space.length + dashes.length + deeper;
});

/** YAML for the editor. */
export const yamlMode: Extension = [language, indent];
