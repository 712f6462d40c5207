/** A point of the drawing; y grows downwards, as in SVG. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a label stands beside the end of its axis, in the words of SVG’s `text-anchor`. */
export type Anchor = 'start' | 'middle' | 'end';

/** The point on one axis of a radar chart. The first axis points up, the others follow clockwise. */
export function axisPoint(axis: number, axes: number, distance: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: rounded(distance * Math.cos(angle)), y: rounded(distance * Math.sin(angle)) };
}

/** All corners of one ring of the grid, one on each axis. */
export function ring(axes: number, distance: number): Point[] {
  return Array.from({ length: axes }, (_, axis) => axisPoint(axis, axes, distance));
}

/** How a label is anchored so that it grows away from the chart. */
export function labelAnchor(axis: number, axes: number): Anchor {
  const { x } = axisPoint(axis, axes, 1);
  if (Math.abs(x) < 0.01) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** A value’s point on its axis; null where there is no value. */
export function valuePoints(values: readonly (number | null)[], max: number, radius: number): (Point | null)[] {
  return values.map((value, axis) => (value === null ? null : axisPoint(axis, values.length, (value / max) * radius)));
}

/**
 * The outline as an SVG path. It closes when every axis has a value. Otherwise it breaks off at the axes without one:
 * a line across a missing value would claim a level that nobody stated.
 */
export function outline(points: readonly (Point | null)[]): string {
  if (points.length > 0 && points.every((point) => point !== null)) return `M${points.map(pair).join('L')}Z`;
  return points
    .flatMap((from, index) => {
      const to = points[(index + 1) % points.length];
      return from && to ? [`M${pair(from)}L${pair(to)}`] : [];
    })
    .join('');
}

function pair({ x, y }: Point): string {
  return `${x} ${y}`;
}

function rounded(value: number): number {
  // + 0 turns -0 into 0, so that server and browser write the same text.
  return Math.round(value * 100) / 100 + 0;
}
