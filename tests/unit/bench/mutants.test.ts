import { describe, expect, it } from 'vitest';
import { surroundingsFrom } from '../../../src/core/validate/index.ts';
import { mutantOf, type Change } from '../../../scripts/bench/mutants/change.ts';
import { FAULTS } from '../../../scripts/bench/mutants/index.ts';
import { outcomesOf } from '../../../scripts/bench/mutants/outcomes.ts';
import { chosen } from '../../../scripts/bench/mutants/random.ts';
import { scoreOf, share, verdicts } from '../../../scripts/bench/mutants/score.ts';
import { soundFile, soundFiles } from '../../../scripts/bench/mutants/sound-file.ts';
import { contentFiles } from '../../../scripts/lib/files.ts';

const PLAN = `kind: model
parties: # who takes part
  - id: nren
    does: >-
      Watches the border,
      day and night.
  - id: vendor
    does: Watches at night.
range: { low: 1, high: 2 }
needs: ["5.1", "6.2"]
`;

describe('a change touches nothing but its place', () => {
  it.each<[string, Change, string, string, readonly [number, number]]>([
    ['a value', { set: ['parties', 1, 'id'], to: 'mdr' }, '- id: vendor', '- id: "mdr"', [7, 7]],
    [
      'a value over several lines',
      { set: ['parties', 0, 'does'], to: 'x' },
      '>-\n      Watches the border,\n      day and night.',
      '"x"',
      [4, 4],
    ],
    ['a field', { remove: ['parties', 1, 'does'] }, '\n    does: Watches at night.', '', [7, 7]],
    ['the first field of an entry', { remove: ['parties', 1, 'id'] }, 'id: vendor\n    ', '', [7, 7]],
    ['an entry of a list', { remove: ['parties', 1] }, '\n  - id: vendor\n    does: Watches at night.', '', [2, 6]],
    ['a field in braces', { remove: ['range', 'low'] }, 'low: 1, ', '', [9, 9]],
    ['the last entry in brackets', { remove: ['needs', 1] }, ', "6.2"', '', [10, 10]],
    ['a field name', { rename: ['range'], to: 'rnage' }, 'range:', 'rnage:', [9, 9]],
    ['a new field', { addTo: ['parties', 1], field: 'x', value: 1 }, '- id: vendor', '- x: 1\n    id: vendor', [7, 7]],
    ['a new field in braces', { addTo: ['range'], field: 'x', value: 1 }, '{ low', '{ x: 1, low', [9, 9]],
    ['a new entry', { appendTo: ['needs'], value: '7.1' }, '"6.2"', '"6.2", "7.1"', [10, 10]],
    [
      'an entry once more',
      { repeat: ['parties', 1] },
      'at night.',
      'at night.\n  - id: vendor\n    does: Watches at night.',
      [9, 10],
    ],
    ['a stretch of text', { from: 4, to: 5, text: '' }, 'kind: model', 'kind model', [1, 1]],
  ])('%s', (_, change, from, to, lines) => {
    expect(mutantOf(soundFile('plan.yaml', PLAN), change)).toEqual({ text: PLAN.replace(from, to), lines });
  });
});

it('a seed always chooses the same places', () => {
  const list = [...Array(100).keys()];
  expect(chosen(list, 3, 'campus')).toEqual(chosen(list, 3, 'campus'));
  expect(chosen(list, 3, 'campus')).not.toEqual(chosen(list, 3, 'library'));
  expect(chosen([1, 2], 3, 'campus')).toEqual([1, 2]);
});

it.each([
  [100, 98, 95, ['met: 98 of 100', 'met: 95 of 100']],
  [100, 97, 94, ['NOT MET: 97 of 100', 'NOT MET: 94 of 100']],
  [0, 0, 0, ['NOT MET: 0 of 0', 'NOT MET: 0 of 0']],
])('of %i mutants %i caught, %i of them on their lines', (made, caught, onItsLines, texts) => {
  const said = verdicts({ fault: 'all', made, caught, onItsLines }).map(({ text }) => text.split(' mutants')[0]);
  expect(said).toEqual(texts);
});

it('a share never looks better than it is', () => {
  expect([share(9799, 10_000), share(1, 1), share(0, 0)]).toEqual(['97.9 %', '100.0 %', '–']);
});

it('a fault of each kind, made once, is found as often as the bench demands', { timeout: 60_000 }, () => {
  const files = contentFiles();
  const surroundings = surroundingsFrom(files);
  const sound = soundFiles(files);
  const outcomes = FAULTS.flatMap(([, operators]) => operators)
    .filter(({ beyond }) => beyond === undefined)
    .flatMap((operator) => {
      const file = sound.find((each) => operator.changes(each).length > 0);
      expect(file, operator.fault).toBeDefined();
      return file === undefined ? [] : outcomesOf(operator, file, surroundings, 1, 'campus');
    });
  expect(verdicts(scoreOf('all', outcomes))[0]).toMatchObject({ missed: false });
});
