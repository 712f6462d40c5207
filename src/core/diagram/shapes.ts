import { round } from './text.ts';
import type { Box, Point } from './types.ts';

/** Outlines that a node can have. Shape tells kinds apart where colour cannot. */
export type Shape = 'box' | 'rounded' | 'pill' | 'hexagon' | 'cut' | 'double';

const SHAPES: Readonly<Record<string, Shape>> = {
  start: 'pill',
  end: 'pill',
  decision: 'hexagon',
  parallel: 'cut',
  consortium: 'pill',
  university: 'rounded',
  faculty: 'box',
  nren: 'hexagon',
  vendor: 'cut',
  'national-csirt': 'double',
};

/**
 * Shape of a kind of node: that of its first word with a shape of its own, else a box with rounded corners.
 * @param kind the node’s kind, one word or several (`decision containment`)
 * @returns its shape
 */
export function shapeOf(kind: string): Shape {
  const word = kind.split(' ').find((each) => Object.hasOwn(SHAPES, each));
  return (word === undefined ? undefined : SHAPES[word]) ?? 'rounded';
}

/**
 * Space that a shape needs beside its text, on the left and on the right.
 * @param shape the shape
 * @returns px on each side
 */
export function sidePadding(shape: Shape): number {
  return shape === 'hexagon' || shape === 'pill' ? 22 : 14;
}

/**
 * Part of a side, from each of its ends, where an arrow would not meet the outline.
 * @param shape the shape
 * @param box where it stands
 * @param direction down: top and bottom side; right: left and right side
 * @returns px from each end
 */
export function sideInset(shape: Shape, box: Box, direction: 'down' | 'right'): number {
  const isPointed = shape === 'hexagon' || shape === 'pill';
  if (direction === 'right') return isPointed ? box.height / 2 : 12;
  return isPointed ? Math.min(box.height / 2, box.width / 2) : 14;
}

/**
 * Outline of a shape as an SVG path.
 * @param shape the shape
 * @param box where it stands
 * @returns the path
 */
export function outline(shape: Shape, box: Box): string {
  if (shape === 'hexagon') return polygon(hexagon(box));
  if (shape === 'cut') return polygon(cutCorners(box));
  if (shape === 'double') return `${roundedBox(box, 3)} ${roundedBox(inset(box, 4), 2)}`;
  return roundedBox(box, { box: 2, rounded: 10, pill: box.height / 2 }[shape]);
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function hexagon({ x, y, width, height }: Box): Point[] {
  const nose = Math.min(16, height / 2);
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  return [
    { x: x + nose, y },
    { x: right - nose, y },
    { x: right, y: middle },
    { x: right - nose, y: bottom },
    { x: x + nose, y: bottom },
    { x, y: middle },
  ];
}

function cutCorners({ x, y, width, height }: Box): Point[] {
  const cut = 10;
  const [right, bottom] = [x + width, y + height];
  return [
    { x: x + cut, y },
    { x: right, y },
    { x: right, y: bottom - cut },
    { x: right - cut, y: bottom },
    { x, y: bottom },
    { x, y: y + cut },
  ];
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const arc = (dx: number, dy: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  const [across, down] = [round(width - 2 * r), round(height - 2 * r)];
  return `M${round(x + r)} ${round(y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}Z`;
}
