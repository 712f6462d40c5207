import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath, type Task } from '../../../src/core/roadmap/index.ts';

const tasks = (table: Readonly<Record<string, readonly [number, string]>>): Task[] =>
  Object.entries(table).map(([id, [length, after]]) => ({ id, length, after: after === '' ? [] : after.split(' ') }));

/** Table and answers of the quiz in the lecture slides cpm-lecture-slides (reference/sources.yaml). */
const LECTURE = tasks({
  A: [4, ''],
  B: [3, 'A'],
  C: [5, 'A'],
  D: [2, 'A'],
  E: [5, 'B C'],
  F: [6, 'C D'],
  G: [4, 'E F'],
  H: [3, 'G'],
});

describe('the critical path', () => {
  it.each([
    ['A', 0, 4, 0, 4],
    ['B', 4, 7, 7, 10],
    ['C', 4, 9, 4, 9],
    ['D', 4, 6, 7, 9],
    ['E', 9, 14, 10, 15],
    ['F', 9, 15, 9, 15],
    ['G', 15, 19, 15, 19],
    ['H', 19, 22, 19, 22],
  ])('of the lecture’s example: %s may run from %d to %d, at the latest from %d to %d', (id, es, ef, ls, lf) => {
    const found = criticalPath(LECTURE).tasks.find((task) => task.id === id);
    expect(found).toEqual({
      id,
      earliestStart: es,
      earliestEnd: ef,
      latestStart: ls,
      latestEnd: lf,
      slack: ls - es,
      critical: ls === es,
    });
  });

  it('is A, C, F, G, H and takes 22', () => {
    expect(criticalPath(LECTURE)).toMatchObject({ path: ['A', 'C', 'F', 'G', 'H'], length: 22 });
  });

  // The table of calpoly-critical-path; its answers are computed by hand: A-C-E-F is 5+3+2+1 = 11, B-D-F 4+7+1 = 12.
  it('of a second table is B, D, F, with one day of slack on the other way', () => {
    const found = criticalPath(tasks({ A: [5, ''], B: [4, ''], C: [3, 'A'], D: [7, 'B'], E: [2, 'C'], F: [1, 'D E'] }));
    expect(found).toMatchObject({ path: ['B', 'D', 'F'], length: 12 });
    expect(found.tasks.filter(({ critical }) => !critical).map(({ id, slack }) => [id, slack])).toEqual([
      ['A', 1],
      ['C', 1],
      ['E', 1],
    ]);
  });

  it.each<[string, Task[], number, string[]]>([
    ['of nothing is nothing', [], 0, []],
    ['of one task is the task', tasks({ A: [3, ''] }), 3, ['A']],
    ['may have two branches', tasks({ A: [2, ''], B: [3, 'A'], C: [3, 'A'] }), 5, ['A', 'B', 'C']],
    ['ignores what is not there', tasks({ A: [2, 'ghost'] }), 2, ['A']],
    ['leaves out a circle', tasks({ A: [2, ''], B: [1, 'C'], C: [1, 'B'] }), 2, ['A']],
  ])('%s', (_, given, length, path) => {
    expect(criticalPath(given)).toMatchObject({ length, path });
  });

  it('of any network: no task starts before those it waits for, slack is never below 0, the path fills the length', () => {
    const networks = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(30))), { maxLength: 15 });
    fc.assert(
      fc.property(networks, (rows) => {
        const given = rows.map(([length, after], index) => ({
          id: String(index),
          length,
          after: after.filter((each) => each < index).map(String),
        }));
        const { tasks: found, length } = criticalPath(given);
        const end = new Map(found.map(({ id, earliestEnd }) => [id, earliestEnd]));
        for (const { id, after } of given) {
          const task = found.find((each) => each.id === id);
          expect(after.every((each) => (end.get(each) ?? Infinity) <= (task?.earliestStart ?? -1))).toBe(true);
          expect(task?.slack).toBeGreaterThanOrEqual(0);
        }
        const critical = found.filter((task) => task.critical);
        expect(Math.max(0, ...critical.map(({ earliestEnd }) => earliestEnd))).toBe(length);
      }),
    );
  });
});
