import { isMap, isScalar, isSeq, LineCounter, type Document, type Scalar } from 'yaml';
import type { Path, Place } from './finding.ts';

/** Offsets into a text, in UTF-16 units; the end is exclusive. */
export type Range = [start: number, end: number];

/** Where a value, or its field name, stands; the nearest parent when it is not there. */
export function rangeOf(document: Document.Parsed, path: Path, at: 'key' | 'value' = 'value'): Range {
  let node: unknown = document.contents;
  let range = startOf(node) ?? [0, 0];
  for (const [depth, part] of path.entries()) {
    const child = childOf(node, part);
    if (!child) return range;
    range = (at === 'key' && depth === path.length - 1 ? child.key : child.value) ?? range;
    node = child.node;
  }
  return range;
}

/** Where a field name or a single value stands; undefined when it is not there or spans lines. */
export function scalarRangeOf(document: Document.Parsed, path: Path, at: 'key' | 'value' = 'value'): Range | undefined {
  const last = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (last === undefined) return undefined;
  if (isSeq(parent)) return singleLine(parent.items[Number(last)]);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last) : undefined;
  return singleLine(at === 'key' ? pair?.key : pair?.value);
}

function singleLine(node: unknown): Range | undefined {
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  return isScalar(node) && !isBlock ? bounds(node.range) : undefined;
}

/** One step down: where the field name and the value stand. What has no place of its own stands at its name. */
function childOf(node: unknown, part: string | number): { node: unknown; key?: Range; value?: Range } | undefined {
  if (isSeq(node)) {
    const item = typeof part === 'number' ? node.items[part] : undefined;
    return item === undefined ? undefined : { node: item, ...sameRange(startOf(item)) };
  }
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
    : undefined;
  if (!pair) return undefined;
  const key = isScalar(pair.key) ? bounds(pair.key.range) : undefined;
  const value = isScalar(pair.value) && !isLeftOut(pair.value) ? bounds(pair.value.range) : undefined;
  return { node: pair.value, ...sameRange(key), ...(value === undefined ? {} : { value }) };
}

/** Nothing stands after the colon; an empty text in quotes is something. */
function isLeftOut({ range }: Scalar): boolean {
  return !range || range[0] === range[1];
}

function sameRange(range: Range | undefined): { key?: Range; value?: Range } {
  return range === undefined ? {} : { key: range, value: range };
}

function startOf(node: unknown): Range | undefined {
  if (isScalar(node)) return bounds(node.range);
  if (isMap(node) && isScalar(node.items[0]?.key)) return bounds(node.items[0].key.range);
  return isSeq(node) && node.range ? [node.range[0], node.range[0] + 1] : undefined;
}

function bounds(range: readonly number[] | null | undefined): Range | undefined {
  return range ? [range[0] ?? 0, range[1] ?? 0] : undefined;
}

/** Turns offsets into lines and columns. The starts of the lines are counted once, at the first question. */
export function placesIn(text: string): (start: number, end: number) => Place {
  const lines = new LineCounter();
  const position = (offset: number): { line: number; col: number } => {
    if (lines.lineStarts.length === 0) {
      lines.addNewLine(0);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    }
    return lines.linePos(offset);
  };
  return (start, end) => {
    const from = position(start);
    const to = position(Math.max(start, end));
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
}
