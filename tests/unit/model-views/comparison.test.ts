import { describe, expect, it } from 'vitest';
import {
  byArchetype,
  chartScale,
  judgedRow,
  readChoice,
  toggled,
  type Cell,
  type ScaleKind,
} from '../../../src/core/model-views/index.ts';

const KNOWN = ['a', 'b', 'c', 'd', 'e'];

describe('the choice in the address', () => {
  it.each<[string, string | null, string[] | null]>([
    ['two models', 'a,b', ['a', 'b']],
    ['stands in the order of the page', 'c,a', ['a', 'c']],
    ['one alone', 'b', ['b']],
    ['a model twice', 'b,b,c', ['b', 'c']],
    ['five: the first four that it names', 'e,d,c,b,a', ['b', 'c', 'd', 'e']],
    ['unknown names are passed over', 'a,no-such,b', ['a', 'b']],
    ['only unknown names', '<script>,no-such', null],
    ['empty', '', null],
    ['none', null, null],
  ])('%s', (_, written, ids) => {
    expect(readChoice(written, KNOWN)).toEqual(ids);
  });
});

describe('a tick', () => {
  it.each<[string, string[], string, string[] | null]>([
    ['adds a model in its place', ['a', 'c'], 'b', ['a', 'b', 'c']],
    ['takes a model out', ['a', 'c'], 'a', ['c']],
    ['takes the last one out', ['a'], 'a', []],
    ['has no room for a fifth', ['a', 'b', 'c', 'd'], 'e', null],
    ['takes one of four out', ['a', 'b', 'c', 'd'], 'd', ['a', 'b', 'c']],
  ])('%s', (_, choice, id, after) => {
    expect(toggled(choice, id, KNOWN)).toEqual(after);
  });
});

describe('differences', () => {
  it.each<[string, Cell[], number[], boolean]>([
    ['the same text', ['x', 'x', 'y'], [0, 1], false],
    ['another text', ['x', 'x', 'y'], [1, 2], true],
    ['nothing beside a text', ['x', null], [0, 1], true],
    ['nothing in any', [null, 'x', null], [0, 2], false],
    [
      'the same list',
      [
        ['x', 'y'],
        ['x', 'y'],
      ],
      [0, 1],
      false,
    ],
    [
      'another order',
      [
        ['x', 'y'],
        ['y', 'x'],
      ],
      [0, 1],
      true,
    ],
    ['a list of one is not a text', [['x'], 'x'], [0, 1], true],
  ])('%s', (_, cells, columns, differs) => {
    const judged = judgedRow({ cells }, columns);
    expect(judged.differs).toBe(differs);
    expect(judged.cells.map(({ value }) => value)).toEqual(columns.map((column) => cells[column]));
  });

  it.each<[string, number[] | undefined, number[], boolean[]]>([
    ['the least of all', [3, 1, 2], [0, 1, 2], [false, true, false]],
    ['the least of the chosen', [3, 1, 2], [0, 2], [false, true]],
    ['two that share it', [1, 2, 1], [0, 1, 2], [true, false, true]],
    ['nobody where all are the same', [2, 2, 9], [0, 1], [false, false]],
    ['nobody where numbers can’t be compared', undefined, [0, 1], [false, false]],
  ])('the lowest amount: %s', (_, amounts, columns, lowest) => {
    const { cells } = judgedRow({ cells: ['x', 'y', 'z'], amounts }, columns);
    expect(cells.map((cell) => cell.lowest)).toEqual(lowest);
  });
});

describe('a cell unlike the others', () => {
  it.each<[string, Cell[], boolean[]]>([
    ['one of three', ['x', 'y', 'x'], [false, true, false]],
    ['nothing where others have something', [null, 'x', 'x', 'x'], [true, false, false, false]],
    ['none of two', ['x', 'y'], [false, false]],
    ['none where two stand against two', ['x', 'y', 'x', 'y'], [false, false, false, false]],
    ['none where there are three opinions', ['x', 'y', 'z', 'x'], [false, false, false, false]],
    ['none where all agree', ['x', 'x', 'x'], [false, false, false]],
  ])('%s', (_, cells, odd) => {
    const judged = judgedRow({ cells }, [...cells.keys()]);
    expect(judged.cells.map((cell) => cell.odd)).toEqual(odd);
  });
});

describe('the scale of a chart', () => {
  const range = (low: number, high: number) => ({ low, high });
  it.each<[string, ScaleKind, [number, number][], number[]]>([
    ['begins at zero, ends above the highest', 'linear', [[3, 18]], [0, 5, 10, 15, 20]],
    ['has steps of 1, 2 and 5', 'linear', [[0, 7]], [0, 2, 4, 6, 8]],
    ['holds millions', 'linear', [[448_900, 1_800_000]], [0, 500_000, 1_000_000, 1_500_000, 2_000_000]],
    ['has a step of its own below one', 'linear', [[0, 0.5]], [0, 0.5, 1]],
    ['holds nothing', 'linear', [], [0, 0.5, 1]],
    [
      'goes from power to power of ten',
      'logarithmic',
      [
        [500, 8000],
        [20_000, 40_000],
      ],
      [100, 1000, 10_000, 100_000],
    ],
    ['has two lines at least', 'logarithmic', [[100, 100]], [100, 1000]],
    ['takes nothing as one', 'logarithmic', [[0, 20]], [1, 10, 100]],
  ])('%s', (_, kind, ranges, ticks) => {
    const scale = chartScale(
      ranges.map(([low, high]) => range(low, high)),
      kind,
    );
    expect(scale.ticks).toEqual(ticks);
    expect(scale.at(ticks[0]!)).toBe(0);
    expect(scale.at(ticks.at(-1)!)).toBeCloseTo(100);
  });

  it('puts a number in proportion on a linear scale, and by its power on a logarithmic one', () => {
    expect(chartScale([range(0, 20)], 'linear').at(5)).toBe(25);
    expect(chartScale([range(100, 10_000)], 'logarithmic').at(1000)).toBeCloseTo(50);
  });
});

it('puts models under their archetypes, the smallest constituency first', () => {
  const model = (id: string, archetype: 'centralised' | 'federated' | 'hybrid', low: number) => ({
    id,
    archetype,
    suits: { constituency: { low, high: 2 * low } } as Parameters<typeof byArchetype>[0][number]['suits'],
  });
  const groups = byArchetype([
    model('h', 'hybrid', 5),
    model('big', 'centralised', 9),
    model('small', 'centralised', 1),
  ]);
  expect(groups.map(({ archetype, models }) => [archetype, models.map(({ id }) => id)])).toEqual([
    ['centralised', ['small', 'big']],
    ['hybrid', ['h']],
  ]);
});
