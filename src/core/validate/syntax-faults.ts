import type { CST, YAMLError } from 'yaml';
import { fault, type ReadFault } from './fault.ts';

/**
 * What the composer found wrong, at the place that an author has to mend. It notices an open quote or bracket only where
 * the next line does not fit, and a field too far to the right at the text above; both are told where they begin.
 * @param errors errors and warnings of one document, in the order of the file
 * @param tokens the tokens that it was composed from
 * @param text the whole text
 * @returns one fault for each error; of two errors at one place that have one cause, the one that says more; of a file
 *   indented with tabs, these alone, since a tab makes sound lines below it look wrong
 */
export function syntaxFaults(errors: readonly YAMLError[], tokens: readonly CST.Token[], text: string): ReadFault[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs.map(plainFault);
  const merged = new Map(errors.map((error) => [error.pos[0], mergedLines(error, text)]));
  return errors
    .filter(({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || merged.get(pos[0]) === undefined)
    .map((error) => merged.get(error.pos[0]) ?? leftOpen(error, tokens) ?? plainFault(error));
}

/** Two lines read as one field name: the second stands too far to the right, or the first has no space behind its colon. */
function mergedLines({ code, pos: [start, end] }: YAMLError, text: string): ReadFault | undefined {
  const last = text.lastIndexOf('\n', end - 1) + 1;
  if (code !== 'MULTILINE_IMPLICIT_KEY' || last <= start || /["'[{]/.test(text.charAt(start))) return undefined;
  const field = last + Math.max(0, text.slice(last, end).search(/\S/));
  if (field - last !== start - (text.lastIndexOf('\n', start - 1) + 1)) {
    const message =
      'This field stands further to the right than its neighbours, so it is read as text of the one above.';
    return fault('yaml-syntax', message, SYNTAX_HINTS['BAD_INDENT'] ?? '', field, end);
  }
  const written = /^[\w-]+:(?=\S)/.exec(text.slice(start, end))?.[0];
  if (written === undefined) return undefined;
  const hint = `Write \`${written} \` with a space.`;
  return fault(
    'yaml-syntax',
    'The colon has no space behind it, so this is no field.',
    hint,
    start,
    start + written.length,
  );
}

/** An opening quote or bracket without its other half. */
function leftOpen({ code, message, pos }: YAMLError, tokens: readonly CST.Token[]): ReadFault | undefined {
  const what =
    code === 'MISSING_CHAR' && message.startsWith('Missing closing')
      ? 'quote'
      : code === 'BAD_INDENT' && message.startsWith('Flow ')
        ? 'bracket'
        : undefined;
  const start = what === undefined ? undefined : lastOpen(what, tokens, pos[0]);
  if (what === undefined || start === undefined) return undefined;
  const hint = SYNTAX_HINTS[what] ?? '';
  return fault('yaml-syntax', `The ${what} that opens here is not closed.`, hint, start, start + 1);
}

/** Where the last quoted text, or bracket without an end, begins before an offset. */
function lastOpen(what: 'quote' | 'bracket', tokens: readonly CST.Token[], before: number): number | undefined {
  let found: number | undefined;
  const look = (token: CST.Token | null | undefined): void => {
    const start = token && (what === 'quote' ? quoteAt(token) : bracketAt(token));
    if (start !== undefined && start !== null && start < before) found = start;
    if (token && 'items' in token) for (const item of token.items) [item.key, item.value].forEach(look);
  };
  for (const token of tokens) if (token.type === 'document') look(token.value);
  return found;
}

function quoteAt(token: CST.Token): number | undefined {
  return token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar' ? token.offset : undefined;
}

function bracketAt(token: CST.Token): number | undefined {
  if (token.type !== 'flow-collection') return undefined;
  const isClosed = token.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
  return isClosed ? undefined : token.offset;
}

function plainFault({ code, message, pos: [start, end] }: YAMLError): ReadFault {
  return fault('yaml-syntax', sentence(message), hintFor(code), start, Math.max(end, start + 1));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const SYNTAX_HINTS: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces, two for each level.',
  BAD_INDENT: 'Line it up with its neighbours; two spaces for each level.',
  MULTILINE_IMPLICIT_KEY: 'Close the quote or the bracket on this line, or begin a new line after the colon.',
  MISSING_CHAR: 'Add the missing character.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that contains a colon and a space needs quotes around it.',
  quote: 'Close it at the end of the text, or take it out.',
  bracket: 'Close it behind its last entry, or put the text in quotes if the bracket belongs to it.',
};

function hintFor(code: string): string {
  return SYNTAX_HINTS[code] ?? 'Check quotes, colons and indentation on this line and the one above.';
}
