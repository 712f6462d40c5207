import { describe, expect, it } from 'vitest';
import { fitOf, withRoundRange } from '../../../src/core/plan/reasons.ts';

describe('a reason', () => {
  it.each([
    ['fits', 15, 15, 'full'],
    ['fits in part', 12, 15, 'part'],
    ['says nothing for the model', 0, 15, 'none'],
    ['speaks against it', -3, 15, 'none'],
  ] as const)('%s with %d of %d points', (_, points, weight, fit) => {
    expect(fitOf({ points, weight })).toBe(fit);
  });

  it('names the range of one member in round figures, and the answer as it was given', () => {
    const reason = {
      criterion: 'size',
      reason: 'inside',
      text: '',
      values: { answer: 28_512, low: 3333.3, high: 40_000 },
    };
    expect(withRoundRange(reason).values).toEqual({ answer: 28_512, low: 3300, high: 40_000 });
  });
});
