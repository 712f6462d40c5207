import { CST, Lexer, Parser } from 'yaml';
import { fault, type ReadFault } from './fault.ts';

/** Deepest nesting that is read. Authored files stay under 10. */
export const MAX_DEPTH = 32;
/** Most words and signs that are read: room for 100,000 fields, where the largest authored file has 15,000. */
export const MAX_LEXEMES = 750_000;

/** Tokens of which a sound file has one. Of a flood, the first few tell all there is to say. */
const COUNTED = new Set<CST.Token['type']>(['document', 'doc-end', 'error']);

const FORBIDDEN: Partial<Record<NonNullable<ReturnType<typeof CST.tokenType>>, [what: string, hint: string]>> = {
  anchor: ['An anchor (&name) is not allowed here.', 'Write the value out at each place.'],
  alias: ['An alias (*name) is not allowed here.', 'Write the value out, or quote it if the * belongs to the text.'],
  tag: ['A tag (!name) is not allowed here.', 'Delete it, or quote the value if the ! belongs to the text.'],
  'directive-line': ['A directive (%…) is not allowed here.', 'Delete the line; every file is YAML 1.2.'],
};

/**
 * Takes a text apart into the tokens of its syntax, and refuses on the way what YAML should not do. It stops at what is
 * too deep, too much or too broken, before that can exhaust time or stack.
 * @param text text of the file
 * @param limit most faults to collect
 * @returns tokens of the documents, of which errors that the parser met are part; complete when there are no faults
 */
export function tokensOf(text: string, limit: number): { tokens: CST.Token[]; faults: ReadFault[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: ReadFault[] = [];
  let counted = 0;
  let lexemes = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (COUNTED.has(token.type)) counted += 1;
    }
    const found = inScalar ? undefined : forbidden(lexeme, start);
    if (found) faults.push(found);
    inScalar = lexeme === CST.SCALAR;
    lexemes += 1;
    const excess = lexemes > MAX_LEXEMES ? tooMuch(start) : tooDeep(parser.stack) ? depthFault(start) : undefined;
    if (excess) return { tokens, faults: [...faults, excess] };
    if (faults.length >= limit || counted >= limit) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, faults };
}

function forbidden(lexeme: string, start: number): ReadFault | undefined {
  const first = lexeme[0];
  if (first !== '&' && first !== '*' && first !== '!' && first !== '%') return undefined;
  const type = CST.tokenType(lexeme);
  const named = type === null ? undefined : FORBIDDEN[type];
  return named && fault('yaml-forbidden', named[0], named[1], start, start + lexeme.length);
}

/** The parser’s stack holds the document, the collections that are open, and at most one scalar on top. */
function tooDeep(stack: readonly CST.Token[]): boolean {
  const collections = stack.length - 1;
  if (collections <= MAX_DEPTH) return false;
  const top = stack.at(-1);
  return top !== undefined && (collections > MAX_DEPTH + 1 || CST.isCollection(top));
}

function depthFault(start: number): ReadFault {
  const message = `The nesting is deeper than ${MAX_DEPTH} levels.`;
  return fault('yaml-forbidden', message, 'Close the brackets, or flatten the structure.', start, start + 1);
}

function tooMuch(start: number): ReadFault {
  const message = `The file has more than ${MAX_LEXEMES.toLocaleString('en')} words and signs.`;
  return fault('file-size', message, 'Split it, or take out what does not belong in it.', start, start + 1);
}
