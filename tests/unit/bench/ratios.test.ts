import { describe, expect, it } from 'vitest';
import { checkFile, surroundingsFrom } from '../../../src/core/validate/index.ts';
import { contentFiles } from '../../../scripts/lib/files.ts';
import { LEAST_LINES, planWriter, shortPlans } from '../../../scripts/bench/validate/plans.ts';
import {
  linterVerdicts,
  median,
  memoryVerdict,
  parseVerdict,
  ratio,
  type Round,
} from '../../../scripts/bench/validate/ratios.ts';

it.each([
  [[3], 3],
  [[9, 1, 4], 4],
  [[4, 1, 9, 2], 3],
  [[], NaN],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

const QUIET: Round = { ours: 13, 'parse alone': 10, spectral: 65, redocly: 64 };
const BUSY: Round = { ours: 30, 'parse alone': 20, spectral: 150, redocly: 150 };

describe('what the rounds say', () => {
  it('a ratio is taken within each round, so that a busy one does not count more', () => {
    expect(ratio([QUIET, BUSY, QUIET], 'ours', 'parse alone')).toBe(1.3);
    expect(ratio([QUIET], 'ajv', 'ours')).toBeUndefined();
  });

  it.each<[string, Round[], string[]]>([
    ['goals just met and just missed', [QUIET], ['met', 'met', 'NOT MET']],
    ['too slow', [BUSY], ['NOT MET', 'met', 'met']],
    ['other linters not installed', [{ ours: 1, 'parse alone': 1 }], ['met', 'NOT MEASURED', 'NOT MEASURED']],
  ])('%s', (_, rounds, said) => {
    const verdicts = [parseVerdict(rounds, 1000), ...linterVerdicts(rounds)];
    expect(verdicts.map(({ text }) => text.split(':')[0])).toEqual(said);
    expect(verdicts.map(({ missed }) => missed)).toEqual(said.map((word) => word !== 'met'));
  });

  it.each([
    [100, 120, 'met: the peak of memory for ten times as many files is 1.20 times; the goal is 1.20 times at most.'],
    [
      100,
      121,
      'NOT MET: the peak of memory for ten times as many files is 1.21 times; the goal is 1.20 times at most.',
    ],
  ])('from %i to %i MiB', (few, many, text) => {
    expect(memoryVerdict(few, many).text).toBe(text);
  });
});

it('generated plans are long, sound and all different', { timeout: 60_000 }, () => {
  const texts = [0, 1, 99].map(planWriter(shortPlans(1)));
  const surroundings = surroundingsFrom(contentFiles());
  expect(new Set(texts).size).toBe(3);
  for (const content of texts) {
    expect(content.split('\n').length).toBeGreaterThan(LEAST_LINES);
    expect(checkFile({ file: 'plan.yaml', content }, surroundings).findings).toEqual([]);
  }
});
