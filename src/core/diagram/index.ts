import { Graph, layout as dagreLayout } from '@dagrejs/dagre';
import { roundedPath } from './path.ts';
import { routed, transposed } from './route.ts';
import { leastLengths } from './rows.ts';
import { outline, shapeOf, sideInset, sidePadding } from './shapes.ts';
import { block, FONT, placed, round, type TextBlock } from './text.ts';
import type {
  Box,
  DiagramCluster,
  DiagramEdge,
  DiagramInput,
  DiagramLayout,
  DiagramNode,
  LaidCluster,
  LaidEdge,
  LaidNode,
  Point,
} from './types.ts';

export type * from './types.ts';

const MARGIN = 12;
const CLUSTER = { side: 16, top: 34, bottom: 16 } as const;
const LEAST = { width: 96, height: 44 } as const;

type Placed = Partial<Box> & { points?: Point[] };
type DagreGraph = Graph<object, Placed, Placed>;

/**
 * Places a directed graph: boxes, wrapped texts, arrows. Pure and deterministic: the same graph gives the same bytes.
 * Throws when an edge or a cluster names a node that is not there.
 * @param input nodes, edges, direction and clusters
 * @returns everything an SVG needs
 */
export function layoutDiagram(input: DiagramInput): DiagramLayout {
  refuseUnknownNodes(input);
  const nodeTexts = new Map(input.nodes.map((node) => [node.id, nodeText(node)]));
  const edgeTexts = input.edges.map(edgeText);
  const graph = built(input, nodeTexts, edgeTexts);
  dagreLayout(graph);
  const nodes = input.nodes.map((node) => laidNode(node, nodeTexts.get(node.id)!, graph.node(key(node.id))));
  const places = input.edges.map(({ from, to }, i) => graph.edge(key(from), key(to), `${i}`));
  const routes = routesOf(input, nodes, places);
  const edges = input.edges.map((edge, i) => laidEdge(edge, edgeTexts[i]!, places[i]!, routes[i]!));
  const clusters = (input.clusters ?? [])
    .filter(({ nodes: ids }) => ids.length > 0)
    .map((each) => laidCluster(each, nodes, edges));
  return framed(
    nodes,
    edges,
    input.rows ? clusters.map((each) => acrossAll(each, input.direction, [...nodes, ...labelBoxes(edges)])) : clusters,
  );
}

/** Keeps ids such as `1` from being sorted as numbers, which would depend on the engine. */
function key(id: string): string {
  return `node:${id}`;
}

function refuseUnknownNodes({ nodes, edges, clusters = [] }: DiagramInput): void {
  const known = new Set(nodes.map(({ id }) => id));
  const named = [...edges.flatMap(({ from, to }) => [from, to]), ...clusters.flatMap((each) => each.nodes)];
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`The diagram has no node \`${unknown}\`.`);
}

function nodeText({ label, detail = '', kind }: DiagramNode): TextBlock & { side: number } {
  const text = block(label, detail, {
    label: FONT.label,
    detail: FONT.detail,
    labelWidth: 20,
    detailWidth: 26,
    bold: true,
  });
  return { ...text, side: sidePadding(shapeOf(kind)) };
}

function edgeText({ label = '' }: DiagramEdge): TextBlock {
  return block(label, '', { label: FONT.edge, detail: FONT.edge, labelWidth: 34, detailWidth: 34, bold: false });
}

function built(
  input: DiagramInput,
  nodeTexts: ReadonlyMap<string, TextBlock & { side: number }>,
  edgeTexts: readonly TextBlock[],
): DagreGraph {
  const graph: DagreGraph = new Graph({ compound: true, multigraph: true });
  const down = input.direction === 'down';
  graph.setGraph({
    rankdir: down ? 'TB' : 'LR',
    nodesep: 24,
    ranksep: 64,
    edgesep: 14,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  for (const { id } of input.nodes) {
    const { width, height, side } = nodeTexts.get(id)!;
    graph.setNode(key(id), {
      width: Math.max(LEAST.width, width + 2 * side),
      height: Math.max(LEAST.height, height + 22),
    });
  }
  for (const { id, nodes } of input.rows ? [] : (input.clusters ?? [])) {
    if (nodes.length === 0) continue;
    graph.setNode(`cluster:${id}`, {});
    for (const node of nodes) graph.setParent(key(node), `cluster:${id}`);
  }
  const lengths = leastLengths(input);
  input.edges.forEach(({ from, to }, i) => {
    const { width, height } = edgeTexts[i]!;
    const size = width === 0 ? { width: 0, height: 0 } : { width: width + 10, height: height + 6 };
    graph.setEdge(key(from), key(to), { ...size, labelpos: 'c', minlen: lengths[i] ?? 1 } as Placed, `${i}`);
  });
  return graph;
}

function laidNode({ id, kind, label, detail = '' }: DiagramNode, text: TextBlock, at: Placed): LaidNode {
  const box = fromMiddle(at);
  return { id, kind, label, detail, ...box, lines: placed(text, box), outline: outline(shapeOf(kind), box) };
}

function routesOf(
  { edges, direction }: DiagramInput,
  nodes: readonly LaidNode[],
  places: readonly Placed[],
): Point[][] {
  const turn = <T extends Point>(item: T): T => (direction === 'down' ? item : transposed(item));
  const anchors = nodes.map((node) =>
    turn({ ...boxOf(node), id: node.id, inset: sideInset(shapeOf(node.kind), node, direction) }),
  );
  const labels = places.filter(({ width = 0 }) => width > 0).map((place) => turn(fromMiddle(place)));
  const raw = edges.map(({ from, to }, i) => ({ from, to, points: (places[i]?.points ?? []).map(turn) }));
  return routed(raw, anchors, labels).map((points) => points.map(turn));
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

function laidEdge(edge: DiagramEdge, text: TextBlock, at: Placed, points: readonly Point[]): LaidEdge {
  const { from, to, label = '', dashed = false, arrow = 'end' } = edge;
  const labelBox = text.lines.length === 0 ? null : fromMiddle(at);
  const lines = labelBox ? placed(text, labelBox, label.includes('\n') ? 'start' : 'middle') : [];
  return { from, to, label, dashed, arrow, path: roundedPath(points), labelBox, lines };
}

function fromMiddle({ x = 0, y = 0, width = 0, height = 0 }: Placed): Box {
  return { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height) };
}

/** The frame around a cluster’s nodes and the labels of the edges between them. */
function laidCluster(
  { id, label, nodes: ids }: DiagramCluster,
  nodes: readonly LaidNode[],
  edges: readonly LaidEdge[],
): LaidCluster {
  const inner = labelBoxes(edges.filter(({ from, to }) => ids.includes(from) && ids.includes(to)));
  const { x, y, width, height } = hull([...nodes.filter((node) => ids.includes(node.id)), ...inner]);
  return {
    id,
    label,
    nodes: ids,
    x: round(x - CLUSTER.side),
    y: round(y - CLUSTER.top),
    width: round(width + 2 * CLUSTER.side),
    height: round(height + CLUSTER.top + CLUSTER.bottom),
  };
}

/** In rows, a frame reaches from one side of the picture to the other: a band that no arrow seems to leave sideways. */
function acrossAll(cluster: LaidCluster, direction: DiagramInput['direction'], boxes: readonly Box[]): LaidCluster {
  const { x, y, width, height } = hull(boxes);
  if (direction === 'down') return { ...cluster, x: round(x - CLUSTER.side), width: round(width + 2 * CLUSTER.side) };
  return { ...cluster, y: round(y - CLUSTER.top), height: round(height + CLUSTER.top + CLUSTER.bottom) };
}

function labelBoxes(edges: readonly LaidEdge[]): Box[] {
  return edges.flatMap(({ labelBox }) => labelBox ?? []);
}

function hull(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function framed(
  nodes: readonly LaidNode[],
  edges: readonly LaidEdge[],
  clusters: readonly LaidCluster[],
): DiagramLayout {
  const all = [...nodes, ...labelBoxes(edges), ...clusters];
  if (all.length === 0) return { width: 0, height: 0, viewBox: '0 0 0 0', nodes, edges, clusters };
  const { x, y, width, height } = hull(all);
  const size = { width: round(width + 2 * MARGIN), height: round(height + 2 * MARGIN) };
  return {
    ...size,
    viewBox: `${round(x - MARGIN)} ${round(y - MARGIN)} ${size.width} ${size.height}`,
    nodes,
    edges,
    clusters,
  };
}
