import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ReadFault } from './fault.ts';
import type { Range } from './places.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of a page. */
export type Root = ReturnType<typeof mdx.parse>;
/** A part of that tree. */
export type Node = Root | Root['children'][number];

/**
 * Parses Markdown or MDX. Never throws.
 * @param text text without front matter
 * @param isMdx false for plain Markdown, in which braces and tags are text
 * @returns the tree, or the one fault at which the parser stopped
 */
export function parseMdx(text: string, isMdx: boolean): Root | ReadFault {
  try {
    return (isMdx ? mdx : markdown).parse(text);
  } catch (error) {
    return faultOf(error, text);
  }
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/closing tag|closing slash|open tag/i, 'Close the tag after its text, or end it with `/>` if it holds none.'],
  [/expression|brace/i, 'Close the brace, or write `\\{` where it belongs to the text.'],
  [/import\/export/i, "Write it on one line: import { Cite } from '~/components';"],
  [/name|attribute|tag/i, 'Mend the tag, or write `&lt;` where the sign belongs to the text.'],
];

function faultOf(error: unknown, text: string): ReadFault {
  const said = messageOf(error);
  const tag = openTag(said, rangeOf(error)[0], text);
  if (tag !== undefined) {
    const hint = 'Close it on its line: `/>`, or `>` with a closing tag after its text.';
    return { ruleId: 'page-syntax', message: 'The tag that begins here is not closed.', hint, ...tag };
  }
  // A tag that is never closed is noticed at the end of the text; the parser names its beginning in brackets.
  const opening = /^(.*?) \((\d+):(\d+)-(\d+):(\d+)\)/s.exec(said);
  const message = `${(opening?.[1] ?? said).replace('with acorn', '').trim()}.`;
  const [start, end] = visible(opening ? rangeNamed(opening, text) : rangeOf(error), text);
  const hint = HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? 'Compare it with a page that works.';
  return { ruleId: 'page-syntax', message, hint, start, end };
}

/** A tag without its end swallows the lines after it, up to a sign that no tag may hold; that is where the parser stops. */
function openTag(said: string, stop: number, text: string): { start: number; end: number } | undefined {
  const start = text.lastIndexOf('<', stop - 1);
  const swallowed = text.slice(start, stop);
  if (start < 0 || !/attribute|end of the tag/.test(said) || !/^[^>]*\n\s*$/.test(swallowed)) return undefined;
  return { start, end: start + (/^<[\w.]*/.exec(swallowed)?.[0].length ?? 1) };
}

/** Where the parser stopped at the end of a line or of the page, the last sign before is shown. */
function visible([start, end]: Range, text: string): Range {
  if (/\S/.test(text.charAt(start))) return [start, Math.max(end, start + 1)];
  const before = text.slice(0, start).trimEnd().length;
  return [Math.max(0, before - 1), before];
}

function messageOf(error: unknown): string {
  if (error instanceof Error && 'reason' in error && typeof error.reason === 'string') return error.reason;
  return error instanceof Error ? error.message : String(error);
}

function rangeNamed(opening: RegExpExecArray, text: string): Range {
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = opening.slice(2).map(Number);
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((lineEnd) => lineEnd.index + lineEnd[0].length)];
  return [(starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1];
}

/** Offsets that a parser’s error bears: of a point or of a stretch; the beginning when it bears none. */
function rangeOf(error: unknown): Range {
  const place = fieldOf(error, 'place');
  const start = fieldOf(place, 'start') ?? place;
  return [offsetOf(start), offsetOf(fieldOf(place, 'end') ?? start)];
}

function offsetOf(point: unknown): number {
  const offset = fieldOf(point, 'offset');
  return typeof offset === 'number' ? offset : 0;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
