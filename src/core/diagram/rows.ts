import type { DiagramEdge, DiagramInput } from './types.ts';

/**
 * How many ranks each edge must span so that rows of nodes stand one below the other.
 * @param input edges and rows; edges within a row must not form a cycle to count there
 * @returns least length of each edge, 1 where there are no rows
 */
export function leastLengths({ edges, rows = [] }: DiagramInput): number[] {
  const targets = new Map<string, number>();
  let start = 0;
  for (const row of rows) {
    const depths = depthsIn(row, edges);
    for (const [id, depth] of depths) targets.set(id, start + depth);
    start += Math.max(0, ...depths.values()) + 1;
  }
  return edges.map(({ from, to }) => Math.max(1, (targets.get(to) ?? 0) - (targets.get(from) ?? 0)));
}

/** Longest way to each node of a row from those that nothing in the row leads to. */
function depthsIn(row: readonly string[], edges: readonly DiagramEdge[]): Map<string, number> {
  const inner = edges.filter(({ from, to }) => from !== to && row.includes(from) && row.includes(to));
  const depths = new Map(row.map((id) => [id, 0]));
  // Without a cycle the longest way has fewer edges than the row has nodes; with one, this bound ends the search.
  for (let round = 1; round < row.length; round += 1) {
    for (const { from, to } of inner)
      depths.set(to, Math.min(row.length - 1, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1)));
  }
  return depths;
}
