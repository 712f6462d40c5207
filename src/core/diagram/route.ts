import type { Box, Point } from './types.ts';

/** An edge as dagre leaves it. */
export interface RawRoute {
  readonly from: string;
  readonly to: string;
  /** Border of the first node, bends, border of the last node. */
  readonly points: readonly Point[];
}

/** A node’s box and the part of its sides, from each end, where no edge may be fastened. */
export interface Anchor extends Box {
  readonly id: string;
  readonly inset: number;
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

interface Port {
  readonly edge: number;
  readonly end: 'first' | 'last';
  readonly node: Anchor;
  readonly side: 'top' | 'bottom';
  readonly wish: number;
}

const GAP = 20;
/** Straight piece at either end, so that arrowheads meet boxes at a right angle. */
const STUB = 14;

/**
 * Leads edges so that none crosses a box: each leaves and enters at a place of its own on the side that faces the next
 * rank, and runs straight through the ranks that it passes. Written for a graph that runs down; see `transposed`.
 * @param routes edges as dagre leaves them
 * @param nodes boxes of the nodes
 * @param labels boxes of the labels, which edges avoid as well
 * @returns the points of each edge
 */
export function routed(routes: readonly RawRoute[], nodes: readonly Anchor[], labels: readonly Box[]): Point[][] {
  const bands = bandsOf([...nodes, ...labels]);
  const ports = new Map(nodes.flatMap((node) => placedPorts(node, portsOf(node, routes))));
  return routes.map(({ from, to, points }, i) => {
    const [first, last] = [ports.get(`${i} first`), ports.get(`${i} last`)];
    if (from === to || !first || !last) return [...points];
    const inner = points.slice(1, -1).flatMap((point, j) => straightThrough(point, points[j]!, bands));
    return withRankEdges([first, ...inner, last], bands);
  });
}

/** Swaps the axes, so that what runs right can be led as if it ran down. */
export function transposed<T extends Point>(item: T): T {
  const box = item as T & Partial<Box>;
  const sizes = box.width === undefined ? {} : { width: box.height, height: box.width };
  return { ...item, ...sizes, x: item.y, y: item.x };
}

/** The strips that ranks take: boxes with the same middle stand in one rank. */
function bandsOf(boxes: readonly Box[]): Band[] {
  const ranks = new Map<number, Band>();
  for (const { y, height } of boxes) {
    const middle = Math.round(y + height / 2);
    const old = ranks.get(middle) ?? { top: y, bottom: y + height };
    ranks.set(middle, { top: Math.min(old.top, y), bottom: Math.max(old.bottom, y + height) });
  }
  return [...ranks.values()];
}

function bandAt(y: number, bands: readonly Band[]): Band | undefined {
  return bands.find(({ top, bottom }) => y >= top - 0.5 && y <= bottom + 0.5);
}

function straightThrough({ x, y }: Point, before: Point, bands: readonly Band[]): Point[] {
  const band = bandAt(y, bands);
  if (!band) return [{ x, y }];
  const through = [
    { x, y: band.top },
    { x, y: band.bottom },
  ];
  return before.y <= y ? through : through.toReversed();
}

function portsOf(node: Anchor, routes: readonly RawRoute[]): Port[] {
  const middle = node.y + node.height / 2;
  const port = (edge: number, end: Port['end'], next: Point): Port => {
    return { edge, end, node, side: next.y >= middle ? 'bottom' : 'top', wish: next.x };
  };
  return routes.flatMap(({ from, to, points }, i) => {
    if (from === to) return [];
    const ends = [];
    if (from === node.id) ends.push(port(i, 'first', points[1]!));
    if (to === node.id) ends.push(port(i, 'last', points.at(-2)!));
    return ends;
  });
}

/** Gives every port of a node its place: as near as possible to where its edge goes, in order, and apart. */
function placedPorts(node: Anchor, ports: readonly Port[]): [string, Point][] {
  return (['top', 'bottom'] as const).flatMap((side) => {
    const own = ports.filter((port) => port.side === side).toSorted((a, b) => a.wish - b.wish || a.edge - b.edge);
    const xs = spread(
      own.map(({ wish }) => wish),
      node.x + node.inset,
      node.x + node.width - node.inset,
    );
    const y = side === 'top' ? node.y : node.y + node.height;
    return own.map(({ edge, end }, i): [string, Point] => [`${edge} ${end}`, { x: xs[i]!, y }]);
  });
}

function spread(wishes: readonly number[], left: number, right: number): number[] {
  const gap = Math.min(GAP, (right - left) / Math.max(1, wishes.length - 1));
  const xs = wishes.map((wish) => Math.min(right, Math.max(left, wish)));
  for (let i = 1; i < xs.length; i += 1) xs[i] = Math.max(xs[i]!, xs[i - 1]! + gap);
  for (let i = xs.length - 1; i >= 0; i -= 1) xs[i] = Math.min(xs[i]!, right - (xs.length - 1 - i) * gap);
  return xs;
}

/** Lets the first and the last piece leave the rank of their node straight, past taller neighbours. */
function withRankEdges(points: readonly Point[], bands: readonly Band[]): Point[] {
  const first = points[0]!;
  const last = points.at(-1)!;
  const down = last.y >= first.y;
  const edge = ({ x, y }: Point, leaving: boolean): Point[] => {
    const band = bandAt(y, bands) ?? { top: y, bottom: y };
    return [{ x, y: down === leaving ? band.bottom + STUB : band.top - STUB }];
  };
  return withoutRepeats([first, ...edge(first, true), ...points.slice(1, -1), ...edge(last, false), last]);
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(({ x, y }, i) => i === 0 || Math.hypot(x - points[i - 1]!.x, y - points[i - 1]!.y) > 0.5);
}
