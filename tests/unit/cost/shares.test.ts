import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividedCents, judgedPartners, uncountedPartners, weightOf } from '../../../src/core/cost/index.ts';
import { COST_LIMITS, COST_WORDS } from '../../../src/schemas/plan-costs.ts';

describe('dividedCents', () => {
  it.each([
    ['equal thirds of EUR 100', 10_000, [1, 1, 1], [3334, 3333, 3333]],
    ['by heads', 100_000, [30_000, 15_000, 5000], [60_000, 30_000, 10_000]],
    ['two cents among three', 2, [1, 1, 1], [1, 1, 0]],
    ['the cent goes to the largest remainder', 100, [1, 2, 3], [17, 33, 50]],
    ['a partner without people pays nothing', 999, [2, 0, 1], [666, 0, 333]],
    ['nobody to pay', 999, [0, 0], [0, 0]],
    ['no partner', 999, [], []],
    ['nothing to pay', 0, [1, 2], [0, 0]],
  ])('%s', (_, cents, weights, shares) => {
    expect(dividedCents(cents, weights)).toEqual(shares);
  });

  it('adds up to the whole to the cent, gives nobody less than a cent below the exact share, for any key', () => {
    const people = fc.integer(COST_LIMITS.people);
    const cents = fc.integer({ min: 0, max: 5e13 });
    fc.assert(
      fc.property(
        cents,
        fc.array(people, { minLength: 1, maxLength: 50 }),
        fc.constantFrom(...COST_WORDS.key),
        (whole, sizes, key) => {
          const weights = sizes.map((size) => weightOf({ people: size }, key));
          const all = weights.reduce((sum, weight) => sum + weight, 0);
          const shares = dividedCents(whole, weights);
          if (all === 0) return;
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
          shares.forEach((share, index) => {
            expect(Math.abs(share - (whole * (weights[index] ?? 0)) / all)).toBeLessThan(1.02);
            expect(share).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
  });
});

describe('weightOf', () => {
  it.each([
    [3000, 'equal', 1],
    [3000, 'per-head', 3000],
    [3000, 'per-size', 1],
    [5000, 'per-size', 1],
    [5001, 'per-size', 2],
    [40_000, 'per-size', 3],
    [90_000, 'per-size', 4],
  ] as const)('of %i people under the key %s is %i', (people, key, weight) => {
    expect(weightOf({ people }, key)).toBe(weight);
  });
});

describe('uncountedPartners', () => {
  it.each([
    ['equal', []],
    ['per-head', ['b']],
    ['per-size', ['b']],
  ] as const)('under the key %s: %j', (key, missing) => {
    const partners = [{ id: 'a', people: 9000 }, { id: 'b' }, { id: 'c', people: 0 }];
    expect(uncountedPartners(partners, key).map(({ id }) => id)).toEqual(missing);
  });
});

describe('judgedPartners', () => {
  it('names a partner whose size cannot be right and keeps the others', () => {
    const { partners, problems } = judgedPartners([
      { id: 'a', people: NaN },
      { id: 'b', people: -5 },
      { id: 'c', people: 20_000 },
    ]);
    expect(partners.map(({ id }) => id)).toEqual(['c']);
    expect(problems).toEqual([
      { field: 'partners.a.people', problem: 'not-a-number' },
      { field: 'partners.b.people', problem: 'too-low' },
    ]);
  });
});
