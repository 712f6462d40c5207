import { describe, expect, it } from 'vitest';
import { axisPoint, labelAnchor, outline, ring, valuePoints } from '../../../src/core/assess/index.ts';

describe('an axis', () => {
  it.each([
    [0, 4, { x: 0, y: -10 }],
    [1, 4, { x: 10, y: 0 }],
    [2, 4, { x: 0, y: 10 }],
    [3, 4, { x: -10, y: 0 }],
    [1, 6, { x: 8.66, y: -5 }],
  ])('%i of %i points to %o', (axis, axes, point) => {
    expect(axisPoint(axis, axes, 10)).toEqual(point);
  });

  it.each([
    [0, 'middle'],
    [1, 'start'],
    [2, 'start'],
    [3, 'middle'],
    [4, 'end'],
    [5, 'end'],
  ])('%i of six has its label anchored at the %s', (axis, anchor) => {
    expect(labelAnchor(axis, 6)).toBe(anchor);
  });
});

it('has one corner of a ring on each axis, all at the same distance', () => {
  const corners = ring(6, 100);
  expect(corners).toHaveLength(6);
  for (const { x, y } of corners) expect(Math.hypot(x, y)).toBeCloseTo(100, 1);
});

it('puts level 0 in the middle and the highest level on the rim', () => {
  expect(valuePoints([0, 4, null, 2], 4, 10)).toEqual([{ x: 0, y: 0 }, { x: 10, y: 0 }, null, { x: -5, y: 0 }]);
});

describe('the outline', () => {
  const points = ring(4, 10);
  const without = (...axes: number[]) => points.map((point, axis) => (axes.includes(axis) ? null : point));

  it.each([
    ['closes when every axis has a value', points, 'M0 -10L10 0L0 10L-10 0Z'],
    ['breaks off at an axis without one', without(1), 'M0 10L-10 0M-10 0L0 -10'],
    ['is empty when no neighbours have values', without(1, 3), ''],
    ['is empty without values', without(0, 1, 2, 3), ''],
    ['is empty without axes', [], ''],
  ])('%s', (_, given, path) => {
    expect(outline(given)).toBe(path);
  });
});
