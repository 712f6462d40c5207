import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { AnySchema } from '../../../src/core/shared/schema.ts';
import { fieldNames, schemaAt } from '../../../src/core/validate/schema-problems.ts';

type Path = readonly (string | number)[];
interface Group {
  readonly map: YAMLMap;
  readonly path: Path;
}
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Groups are put in order from the innermost outwards; no file is nested deeper than this. */
const MOST_ROUNDS = 40;

/**
 * Puts the fields of each group into the order of the schema. Whole lines move, together with the comments above a field
 * and the deeper ones below it, so that none is lost. What stands above the first field of a group stays there.
 * @param text a file without errors
 * @param schema schema of its kind
 * @returns the text in order; the same text when it is in order already or when a move would change what it says
 */
export function inFieldOrder(text: string, schema: AnySchema): string {
  let ordered = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = ordered;
    for (const { start, end, text: moved } of innermostMoves(before, schema)) {
      ordered = ordered.slice(0, start) + moved + ordered.slice(end);
    }
    if (ordered === before) break;
  }
  return isDeepStrictEqual(valueOf(ordered), valueOf(text)) ? ordered : text;
}

function valueOf(text: string): unknown {
  const document = parseDocument(text, { version: '1.2' });
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** The moves inside groups that hold no other group out of order, from the end of the file to its beginning. */
function innermostMoves(text: string, schema: AnySchema): Change[] {
  const document = parseDocument(text, { version: '1.2' });
  const moves = [...groupsIn(document.contents)].flatMap(
    ({ map, path }) => moveIn(text, map, fieldNames(schemaAt(schema, path))) ?? [],
  );
  const holds = (outer: Change, inner: Change): boolean =>
    outer !== inner && outer.start <= inner.start && inner.end <= outer.end;
  return moves.filter((move) => !moves.some((other) => holds(move, other))).toSorted((a, b) => b.start - a.start);
}

function* groupsIn(node: unknown, path: Path = []): Generator<Group> {
  if (isMap(node)) {
    if (!node.flow) yield { map: node, path };
    for (const { key, value } of node.items) yield* groupsIn(value, [...path, isScalar(key) ? String(key.value) : '']);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* groupsIn(item, [...path, index]);
  }
}

/** The change that puts the fields of one group in order; undefined when they are. */
function moveIn(text: string, map: YAMLMap, order: readonly string[]): Change | undefined {
  const rank = (pair: YAMLMap['items'][number]): number => {
    const place = order.indexOf(isScalar(pair.key) ? String(pair.key.value) : '');
    return place < 0 ? order.length : place;
  };
  // The first field of a list entry shares its line with the dash and stays.
  const movable = map.items.filter(({ key }) => startsItsLine(text, startOf(key)));
  const sorted = movable.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.every((pair, index) => pair === movable[index])) return undefined;

  const blocks = blocksOf(text, movable);
  const start = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? 0;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const moved = sorted
    .map((pair) => blocks[movable.indexOf(pair)])
    .map((block) => text.slice(block?.start, block?.end))
    .map((lines) => (lines.endsWith('\n') ? lines : lines + newline))
    .join('');
  return { start, end, text: text.slice(start, end).endsWith('\n') ? moved : moved.slice(0, -newline.length) };
}

/** Where each field begins and ends, in whole lines with its comments. */
function blocksOf(text: string, pairs: YAMLMap['items']): { start: number; end: number }[] {
  const ends = pairs.map((pair, index) => {
    const next = pairs[index + 1];
    const limit = next ? lineStart(text, startOf(next.key)) : text.length;
    const indent = startOf(pair.key) - lineStart(text, startOf(pair.key));
    return withDeeperComments(text, lineEnd(text, endOf(pair) - 1), limit, indent);
  });
  return pairs.map((pair, index) => ({
    start: ends[index - 1] ?? lineStart(text, startOf(pair.key)),
    end: ends[index] ?? text.length,
  }));
}

/** Comments that are indented deeper than a field’s name belong to the field above them. */
function withDeeperComments(text: string, from: number, limit: number, indent: number): number {
  let end = from;
  for (let at = from; at < limit; at = lineEnd(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (/^\s*#/.test(line) && line.search(/\S/) > indent) end = lineEnd(text, at);
    else if (line.trim() !== '') break;
  }
  return end;
}

function startsItsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function startOf(node: unknown): number {
  return isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last character of a field’s value ends, without the comments and empty lines that follow. */
function endOf({ key, value }: YAMLMap['items'][number]): number {
  return Math.max(endOfNode(key), endOfNode(value));
}

function endOfNode(node: unknown): number {
  const last: unknown = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  if (isPair(last)) return endOf(last);
  if (last !== undefined) return endOfNode(last);
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The beginning of the next line. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
