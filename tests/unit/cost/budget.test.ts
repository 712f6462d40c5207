import { describe, expect, it } from 'vitest';
import { againstBudget, partOfMember } from '../../../src/core/cost/index.ts';

describe('a yearly cost beside the budget of the profile', () => {
  it.each<[low: number, high: number, budget: number, said: string]>([
    [200_000, 200_000, 350_000, 'less 0.6'],
    [350_000, 350_000, 350_000, 'same 1'],
    [380_000, 380_000, 350_000, 'same 1.1'],
    [490_000, 490_000, 350_000, 'times 1.4'],
    [693_000, 693_000, 350_000, 'twice 2'],
    [4_550_000, 4_550_000, 350_000, 'times 13'],
    // The part of one member is a range, and so are its multiples.
    [310_000, 465_000, 350_000, 'times 0.9 to 1.3'],
    [310_000, 465_000, 100_000, 'times 3.1 to 4.7'],
    [310_000, 465_000, 600_000, 'less 0.5 to 0.8'],
    [100_000, 100_000, 0, 'more 0'],
    [0, 0, 0, 'same 0'],
  ])('%d to %d against %d: %s', (low, high, budget, said) => {
    const { verdict, times } = againstBudget({ low, high }, budget);
    expect(`${verdict} ${[...new Set([times.low, times.high])].join(' to ')}`).toBe(said);
  });
});

it('one of four to six members bears a sixth to a quarter, and nothing is said of members that nobody counted', () => {
  expect(partOfMember(1_200_000, { low: 4, high: 6 })).toEqual({ low: 200_000, high: 300_000 });
  expect(partOfMember(1_200_000, undefined)).toBeUndefined();
});
