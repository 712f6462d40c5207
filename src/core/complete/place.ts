import { flowPath, flowState, unquoted, type FlowState } from './flow.ts';

/** Where in a file somebody is writing. */
export interface CursorPlace {
  /** Way to the value that is being written, or to the group of fields whose next name is. */
  readonly path: readonly (string | number)[];
  /** Whether a field name may stand here; a value may stand everywhere. */
  readonly mayBeField: boolean;
  /** Fields that this group has already. */
  readonly present: readonly string[];
  /** Offset at which the word under the cursor begins, its quote included. */
  readonly from: number;
  readonly quote: '"' | "'" | undefined;
  /** Column of the field name, for what is written below it. */
  readonly indent: number;
}

interface Level {
  readonly indent: number;
  readonly list: boolean;
  /** Position in a list, or field in a group. */
  part: string | number;
  readonly fields: string[];
}

const FIELD = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#[\]{},&*!|>%@`"'-][^#]{0,80}?)[ \t]{0,9}:(?=\s|$)/;
const COMMENT = /(?:^|\s)#/;

/**
 * Finds out where the cursor stands from indentation alone, so that it works while the file is not yet valid.
 * @param text the whole file
 * @param offset the cursor, in UTF-16 units
 * @returns the place; undefined inside a comment or a text of several lines
 */
export function placeAt(text: string, offset: number): CursorPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const levels: Level[] = [];
  const carried = levelsOf(text.slice(0, lineStart), levels);
  const head = text.slice(lineStart, offset);
  if (carried?.flow !== undefined) return inFlow(levels, carried.flow + head, offset);
  if (carried?.above !== undefined && isBelow(carried.above, head, text.slice(lineStart))) return undefined;
  return onLine(levels, head, offset, text.slice(offset));
}

/** What goes on over the end of a line: a text below a column, a quoted text, or flow style. */
interface Carried {
  readonly above?: number;
  readonly flow?: string;
}

function isBelow(column: number, head: string, rest: string): boolean {
  const line = rest.slice(0, /\n|$/.exec(rest)?.index);
  return (line.trim() === '' ? head.length : indentOf(line)) > column;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Takes in every line before the cursor’s. */
function levelsOf(text: string, levels: Level[]): Carried | undefined {
  let carried: Carried | undefined;
  for (const line of text.split('\n').slice(0, -1)) {
    if (carried?.flow !== undefined) {
      const flow = `${carried.flow}${line}\n`;
      carried = isOpen(flow) ? { flow } : undefined;
      continue;
    }
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (carried?.above !== undefined && indentOf(line) > carried.above) continue;
    carried = takeLine(levels, line);
  }
  return carried;
}

function isOpen(flow: string): boolean {
  return flowState(flow).open.length > 0;
}

function takeLine(levels: Level[], line: string): Carried | undefined {
  const { column, rest } = takeDashes(levels, line);
  const field = FIELD.exec(rest)?.[1];
  const value = field === undefined ? rest : rest.slice(rest.indexOf(':', field.length) + 1).trimStart();
  if (field !== undefined) enterField(levels, column, unquoted(field));
  const above = levels.at(-1)?.indent ?? 0;
  if (/^[|>]/.test(value)) return { above };
  if (/^[[{]/.test(value) && isOpen(value)) return { flow: `${value}\n` };
  return /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(value) ? { above } : undefined;
}

/** Enters the lists whose entries begin on this line. */
function takeDashes(levels: Level[], line: string): { column: number; rest: string } {
  let column = indentOf(line);
  let rest = line.trim();
  for (let dash = /^-(?:\s+|$)/.exec(rest); dash; dash = /^-(?:\s+|$)/.exec(rest)) {
    enterEntry(levels, column);
    column += Math.max(dash[0].length, 2);
    rest = rest.slice(dash[0].length);
  }
  return { column, rest };
}

function enterEntry(levels: Level[], column: number): void {
  while ((levels.at(-1)?.indent ?? -1) > column) levels.pop();
  const top = levels.at(-1);
  if (top?.list === true && top.indent === column) top.part = Number(top.part) + 1;
  else levels.push({ indent: column, list: true, part: 0, fields: [] });
}

function leaveTo(levels: Level[], column: number): void {
  for (
    let top = levels.at(-1);
    top && (top.indent > column || (top.list && top.indent === column));
    top = levels.at(-1)
  )
    levels.pop();
}

function enterField(levels: Level[], column: number, field: string): void {
  leaveTo(levels, column);
  const top = levels.at(-1);
  if (top?.list === false && top.indent === column) {
    top.part = field;
    top.fields.push(field);
  } else levels.push({ indent: column, list: false, part: field, fields: [field] });
}

function pathOf(levels: readonly Level[]): (string | number)[] {
  return levels.map(({ part }) => part);
}

function onLine(levels: Level[], head: string, offset: number, after: string): CursorPlace | undefined {
  const begins = /^\s*(?:-\s+)*/.exec(head)?.[0].length ?? 0;
  takeDashes(levels, head.slice(0, begins));
  const rest = head.slice(begins);
  const field = FIELD.exec(rest)?.[1];
  if (field !== undefined && !rest.startsWith('#')) {
    enterField(levels, begins, unquoted(field));
    const value = rest.slice(rest.indexOf(':', field.length) + 1).trimStart();
    return asValue(levels, value, offset);
  }
  if (COMMENT.test(rest)) return undefined;
  if (/^[[{]/.test(rest)) return inFlow(levels, rest, offset);
  leaveTo(levels, begins);
  const top = levels.at(-1);
  const beside = top?.list === false && top.indent === begins;
  return {
    path: pathOf(beside ? levels.slice(0, -1) : levels),
    mayBeField: true,
    present: [...(beside ? top.fields : []), ...fieldsBelow(after, begins)],
    from: offset - rest.length,
    quote: quoteOf(rest),
    indent: begins,
  };
}

function asValue(levels: readonly Level[], value: string, offset: number): CursorPlace | undefined {
  if (/^[[{]/.test(value)) return inFlow(levels, value, offset);
  if (/^[|>]/.test(value) || COMMENT.test(value)) return undefined;
  const indent = levels.at(-1)?.indent ?? 0;
  return {
    path: pathOf(levels),
    mayBeField: false,
    present: [],
    from: offset - value.length,
    quote: quoteOf(value),
    indent,
  };
}

function inFlow(levels: readonly Level[], flow: string, offset: number): CursorPlace | undefined {
  const { open, quote, token }: FlowState = flowState(flow);
  const top = open.at(-1);
  if (top === undefined) return undefined;
  return {
    path: [...pathOf(levels), ...flowPath(open)],
    mayBeField: top.bracket === '{' && top.field === undefined,
    present: [],
    from: offset - (flow.length - token),
    quote,
    indent: levels.at(-1)?.indent ?? 0,
  };
}

function quoteOf(word: string): CursorPlace['quote'] {
  const first = word.charAt(0);
  return first === '"' || first === "'" ? first : undefined;
}

/** Fields of the same group on the lines after the cursor’s. */
function fieldsBelow(after: string, column: number): string[] {
  const fields: string[] = [];
  for (const line of after.split('\n').slice(1)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (indentOf(line) < column) break;
    const field = indentOf(line) === column ? FIELD.exec(line.trim())?.[1] : undefined;
    if (field !== undefined) fields.push(unquoted(field));
    else if (indentOf(line) === column) break;
  }
  return fields;
}
