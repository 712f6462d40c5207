/** An open bracket of a flow collection, such as `[a, b` or `{ low: 1`. */
export interface OpenBracket {
  readonly bracket: '[' | '{';
  /** Position of the entry that is being written. */
  index: number;
  /** Field that is being written; undefined while its name is written. */
  field: string | undefined;
}

/** What a stretch of flow style leaves open. */
export interface FlowState {
  readonly open: readonly OpenBracket[];
  /** The quote that is open at the end. */
  readonly quote: '"' | "'" | undefined;
  /** Where the last token begins, its quote included. */
  readonly token: number;
}

/** Quoted texts, signs that part flow style, and what stands between them. */
const TOKENS = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|[[\]{},:]|\s+|[^[\]{},:\s]+/g;

/**
 * Reads flow style from its first bracket on.
 * @param text text that begins with a bracket
 * @returns what is open at its end; nothing when every bracket is closed
 */
export function flowState(text: string): FlowState {
  const open: OpenBracket[] = [];
  let token: { readonly start: number; readonly text: string } | undefined;
  let quote: FlowState['quote'];
  for (const { 0: part, index: at } of text.matchAll(TOKENS)) {
    quote = openQuote(part);
    if (separates(part, open.at(-1))) {
      turn(open, part, token?.text ?? '');
      token = undefined;
    } else if (token !== undefined || part.trim() !== '') {
      token = { start: token?.start ?? at, text: (token?.text ?? '') + part };
    }
    if (open.length === 0) break;
  }
  return { open, quote, token: token?.start ?? text.length };
}

function openQuote(part: string): FlowState['quote'] {
  const first = part.charAt(0);
  if (first !== '"' && first !== "'") return undefined;
  return part.length > 1 && part.endsWith(first) ? undefined : first;
}

/** A colon parts a field from its value, once; elsewhere it belongs to the text, as in TLP:RED. */
function separates(part: string, top: OpenBracket | undefined): boolean {
  return part === ':' ? top?.bracket === '{' && top.field === undefined : /^[[\]{},]$/.test(part);
}

function turn(open: OpenBracket[], sign: string, before: string): void {
  const top = open.at(-1);
  if (sign === '[' || sign === '{') open.push({ bracket: sign, index: 0, field: undefined });
  else if (sign === ']' || sign === '}') open.pop();
  else if (top && sign === ':') top.field = unquoted(before.trim());
  else if (top) {
    top.index += 1;
    top.field = undefined;
  }
}

/** The way from the value that flow style begins to the value that is being written. */
export function flowPath(open: readonly OpenBracket[]): (string | number)[] {
  return open.flatMap<string | number>(({ bracket, index, field }) => (bracket === '[' ? index : (field ?? [])));
}

/** A scalar without the quotes around it. */
export function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
