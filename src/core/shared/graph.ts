/** Edges of a directed graph: for each node the nodes it leads to. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * All nodes that can be reached.
 * @param edges the graph
 * @param start nodes to begin at
 * @returns the start nodes and everything they lead to
 */
export function reachable(edges: Edges, start: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const next of edges.get(node) ?? []) open.push(next);
  }
  return seen;
}

/**
 * One cycle of a graph.
 * @param edges the graph
 * @returns the nodes of a cycle in order, the first repeated at the end; undefined when there is none
 */
export function cycleIn(edges: Edges): string[] | undefined {
  const finished = new Set<string>();
  for (const start of edges.keys()) {
    const found = cycleFrom(start, edges, finished);
    if (found) return found;
  }
  return undefined;
}

function cycleFrom(start: string, edges: Edges, finished: Set<string>): string[] | undefined {
  const trail: { node: string; left: string[] }[] = [{ node: start, left: [...(edges.get(start) ?? [])] }];
  while (trail.length > 0) {
    const top = trail.at(-1);
    const next = top?.left.pop();
    if (next === undefined) {
      finished.add(trail.pop()?.node ?? '');
      continue;
    }
    const at = trail.findIndex(({ node }) => node === next);
    if (at >= 0) return [...trail.slice(at).map(({ node }) => node), next];
    if (!finished.has(next)) trail.push({ node: next, left: [...(edges.get(next) ?? [])] });
  }
  return undefined;
}

/**
 * The graph with every edge turned round.
 * @param edges the graph
 * @returns edges from each node to those that led to it
 */
export function reversed(edges: Edges): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) {
      const sources = back.get(to);
      if (sources) sources.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}
