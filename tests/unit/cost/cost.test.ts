import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedTotal,
  histogramOf,
  judgedLines,
  MOVING_TOGETHER,
  quantileOf,
  simulate,
  swingsOf,
  yearFactors,
  type CostLine,
} from '../../../src/core/cost/index.ts';
import { randomStream } from '../../../src/core/cost/random.ts';
import { triangularMean, triangularQuantile } from '../../../src/core/cost/triangular.ts';
import { COST_LIMITS } from '../../../src/schemas/plan-costs.ts';

const line = (id: string, [low, typical, high]: readonly [number, number, number], change: Partial<CostLine> = {}) => ({
  id,
  category: 'other',
  per: 'year' as const,
  growth_percent: 0,
  low,
  typical,
  high,
  ...change,
});
const alone = ({ id }: CostLine): string => id;
const byKind = ({ id, category }: CostLine): string => (MOVING_TOGETHER.includes(category) ? category : id);

/** A small plan: two posts, a licence, servers that are bought once. */
const PLAN: readonly CostLine[] = [
  line('lead', [48_400, 60_000, 83_500], { category: 'staff', growth_percent: 3 }),
  line('analysts', [68_600, 90_000, 125_200], { category: 'staff', growth_percent: 3 }),
  line('edr', [20_000, 40_000, 100_000], { category: 'tools' }),
  line('servers', [90_000, 120_000, 177_000], { category: 'infrastructure', per: 'once' }),
];

/** Triangular: (a² + b² + c² − ab − ac − bc) / 18, times the square of what a line of 1 costs in five years. */
function exactVariance({ low: a, typical: c, high: b, ...rest }: CostLine): number {
  const factor = yearFactors(rest).reduce((total, each) => total + each, 0);
  return ((a * a + b * b + c * c - a * b - a * c - b * c) / 18) * factor ** 2;
}

describe('yearFactors', () => {
  it.each([
    ['year', 0, [1, 1, 1, 1, 1]],
    ['once', 0, [1, 0, 0, 0, 0]],
    ['once', 10, [1, 0, 0, 0, 0]],
    ['year', 10, [1, 1.1, 1.21, 1.331, 1.4641]],
    ['year', -50, [1, 0.5, 0.25, 0.125, 0.0625]],
  ] as const)('of a cost per %s that grows by %i %%', (per, growth_percent, factors) => {
    yearFactors({ per, growth_percent }).forEach((factor, year) => expect(factor).toBeCloseTo(factors[year] ?? -1, 12));
  });
});

describe('the triangular distribution', () => {
  const range = { low: 1, typical: 3, high: 6 };

  // By hand: the peak lies at probability 2/5; below it 1 + √(10 p), above it 6 − √(15 (1 − p)).
  it.each([
    [0, 1],
    [0.1, 2],
    [0.4, 3],
    [0.5, 6 - Math.sqrt(7.5)],
    [1, 6],
  ])('has its quantile of %d at %d', (probability, value) => {
    expect(triangularQuantile(range, probability)).toBeCloseTo(value, 12);
  });

  it.each([
    [{ low: 1, typical: 1, high: 3 }, 0.75, 2],
    [{ low: 1, typical: 3, high: 3 }, 0.25, 2],
    [{ low: 5, typical: 5, high: 5 }, 0.3, 5],
  ])('copes with a peak at an end: %o', (edge, probability, value) => {
    expect(triangularQuantile(edge, probability)).toBeCloseTo(value, 12);
  });

  it.each([1.6e-162, 1e-308, 1e300])('stays between its ends, be they as near or as far as %o', (high) => {
    for (const probability of [0, 0.01, 0.5, 0.99]) {
      const value = triangularQuantile({ low: 0, typical: 0, high }, probability);
      expect(value >= 0 && value <= high).toBe(true);
    }
  });

  it('has the mean of its quantile function', () => {
    const steps = 100_000;
    const sum = Array.from({ length: steps }, (_, step) => triangularQuantile(range, (step + 0.5) / steps));
    expect(sum.reduce((total, value) => total + value, 0) / steps).toBeCloseTo(triangularMean(range), 6);
  });
});

describe('randomStream', () => {
  const draws = (seed: number, name: string, count = 10_000): number[] => {
    const next = randomStream(seed, name);
    return Array.from({ length: count }, next);
  };

  it('repeats itself for the same seed and name, and for no other', () => {
    expect(draws(1, 'staff', 5)).toEqual(draws(1, 'staff', 5));
    expect(draws(2, 'staff', 5)).not.toEqual(draws(1, 'staff', 5));
    expect(draws(1, 'tools', 5)).not.toEqual(draws(1, 'staff', 5));
  });

  it('keeps its numbers from one version of the site to the next', () => {
    expect(draws(1, 'staff', 4).map((value) => value.toFixed(9))).toMatchInlineSnapshot(`
      [
        "0.823271054",
        "0.655848991",
        "0.151373076",
        "0.515238760",
      ]
    `);
  });

  it.each([1, 2, 3, 2026])(
    'fills 20 equal intervals evenly with seed %i (chi-square, 19 degrees, 1 in 1,000: 43.8)',
    (seed) => {
      const counts = Array.from({ length: 20 }, () => 0);
      for (const value of draws(seed, 'even'))
        counts[Math.floor(value * 20)] = (counts[Math.floor(value * 20)] ?? 0) + 1;
      expect(counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(43.8);
    },
  );

  it('gives streams that do not follow each other', () => {
    const [one, other] = [draws(1, 'staff'), draws(1, 'infrastructure')];
    const product = one.reduce((sum, value, index) => sum + (value - 0.5) * ((other[index] ?? 0) - 0.5), 0);
    // Correlation is this by 1/12; 4 standard errors of it are 0.04.
    expect(Math.abs((product / one.length) * 12)).toBeLessThan(0.04);
  });
});

describe('simulate', () => {
  it.each([1, 2, 3, 7, 42, 2026, 4_294_967_295])(
    'meets the exact mean within 4 standard errors with seed %i',
    (seed) => {
      for (const moves_with of [alone, byKind]) {
        const { mean, standard_error } = simulate(PLAN, { seed, moves_with });
        expect(Math.abs(mean - expectedTotal(PLAN))).toBeLessThan(4 * standard_error);
      }
    },
  );

  it('knows the exact mean: by hand, for one line and for growth', () => {
    expect(expectedTotal([line('a', [1, 2, 6])])).toBeCloseTo(15, 12);
    expect(expectedTotal([line('a', [1, 2, 6], { per: 'once' })])).toBe(3);
    expect(expectedTotal([line('a', [1, 2, 6], { growth_percent: 10 })])).toBeCloseTo(3 * 6.1051, 9);
  });

  it.each([1, 2, 3])('meets the exact variance of independent lines with seed %i', (seed) => {
    const variance = PLAN.reduce((sum, each) => sum + exactVariance(each), 0);
    const { standard_error } = simulate(PLAN, { seed, moves_with: alone, samples: 40_000 });
    // The variance of 40,000 draws is off by 0.7 % on average.
    expect((standard_error ** 2 * 40_000) / variance).toBeCloseTo(1, 1);
  });

  it.each([1, 2, 3])('meets each independent line’s exact part of the variance with seed %i', (seed) => {
    const variance = PLAN.reduce((sum, each) => sum + exactVariance(each), 0);
    const { drivers } = simulate(PLAN, { seed, moves_with: alone, samples: 40_000 });
    for (const each of PLAN) {
      const part = drivers.find(({ name }) => name === each.id)?.variance_share;
      expect((part ?? 0) / (exactVariance(each) / variance)).toBeCloseTo(1, 1);
    }
  });

  it('counts lines that move together and go different ways over the years as one', () => {
    const [rent, fibre] = [line('rent', [10, 20, 40]), line('fibre', [10, 20, 40], { per: 'once' })];
    const other = line('edr', [10, 20, 40]);
    const { drivers } = simulate([rent, fibre, other], {
      seed: 1,
      moves_with: ({ id }) => (id === 'edr' ? id : 'site'),
    });
    // Five times and once the same draw: six squared beside five squared.
    const [site, edr] = ['site', 'edr'].map(
      (name) => drivers.find((driver) => driver.name === name)?.variance_share ?? 0,
    );
    expect((site ?? 0) / (edr ?? 1)).toBeCloseTo(36 / 25, 1);
  });

  it('gives the same figures for the same seed', () => {
    const again = () => simulate(PLAN, { seed: 7, moves_with: byKind });
    expect(again()).toEqual(again());
    expect(simulate(PLAN, { seed: 8, moves_with: byKind }).total).not.toEqual(again().total);
  });

  it('puts a total without doubt where it is', () => {
    const { total, years } = simulate([line('rent', [100, 100, 100])], { seed: 1, moves_with: alone });
    expect(total).toEqual({ p10: 500, p50: 500, p90: 500 });
    expect(years).toEqual(Array.from({ length: 5 }, () => ({ p10: 100, p50: 100, p90: 100 })));
  });

  it('meets the exact quantiles of one line', () => {
    const only = line('a', [10, 20, 60], { per: 'once' });
    const { total } = simulate([only], { seed: 3, moves_with: alone, samples: 40_000 });
    expect(total.p10).toBeCloseTo(triangularQuantile(only, 0.1), 0);
    expect(total.p50).toBeCloseTo(triangularQuantile(only, 0.5), 0);
    expect(total.p90).toBeCloseTo(triangularQuantile(only, 0.9), 0);
  });

  it('is wider when pay moves together than when each post is on its own', () => {
    const posts = Array.from({ length: 10 }, (_, post) => line(`post-${post}`, [20, 30, 50], { category: 'staff' }));
    const width = (moves_with: typeof alone) => {
      const { total } = simulate(posts, { seed: 1, moves_with });
      return total.p90 - total.p10;
    };
    // Ten equal lines: √10 times as wide, but for the shape.
    expect(width(byKind) / width(alone)).toBeGreaterThan(2.5);
  });

  it('says what the spread comes from', () => {
    const { drivers } = simulate(PLAN, { seed: 1, moves_with: byKind });
    expect(drivers.map(({ name, lines }) => [name, lines])).toEqual([
      ['staff', ['lead', 'analysts']],
      ['edr', ['edr']],
      ['infrastructure', ['servers']],
    ]);
    expect(drivers.reduce((sum, { variance_share }) => sum + variance_share, 0)).toBeCloseTo(1, 12);
  });

  it('is zero without lines', () => {
    const { total, mean, drivers } = simulate([], { seed: 1, moves_with: alone });
    expect({ total, mean, drivers }).toEqual({ total: { p10: 0, p50: 0, p90: 0 }, mean: 0, drivers: [] });
  });
});

describe('simulate, for any lines', () => {
  const amount = fc.double({ ...COST_LIMITS.amount, noNaN: true });
  const anyLine = (id: string) =>
    fc
      .record({
        ends: fc.tuple(amount, amount, amount),
        per: fc.constantFrom('year' as const, 'once' as const),
        category: fc.constantFrom('staff', 'infrastructure', 'tools'),
        growth_percent: fc.double({ ...COST_LIMITS.growth_percent, noNaN: true }),
      })
      .map(({ ends, ...rest }): CostLine => {
        const [low = 0, typical = 0, high = 0] = ends.toSorted((a, b) => a - b);
        return { id, low, typical, high, ...rest };
      });
  const anyLines = fc.tuple(anyLine('a'), anyLine('b'), anyLine('c'), anyLine('d'));
  const width = (lines: readonly CostLine[], seed: number, moves_with = byKind, samples = 500) => {
    const { total } = simulate(lines, { seed, moves_with, samples });
    return total.p90 - total.p10;
  };
  const widened = ({ low, typical, high, ...rest }: CostLine, factor: number): CostLine => ({
    ...rest,
    low: typical - (typical - low) * factor,
    typical,
    high: typical + (high - typical) * factor,
  });

  it('wider ranges never narrow the result: all lines wider by a factor make it wider by that factor', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.double({ min: 1, max: 10, noNaN: true }), (lines, seed, factor) => {
        const before = width(lines, seed);
        const after = width(
          lines.map((each) => widened(each, factor)),
          seed,
        );
        expect(Math.abs(after - before * factor)).toBeLessThanOrEqual(1e-6 * (1 + after));
      }),
      { numRuns: 60 },
    );
  });

  it('wider ranges never narrow the result: any one end, when all lines move together', () => {
    const together = () => 'all';
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.nat(3), fc.boolean(), amount, (lines, seed, at, up, by) => {
        const wider = lines.map((each, index) => {
          if (index !== at) return each;
          return up ? { ...each, high: each.high + by } : { ...each, low: Math.max(0, each.low - by) };
        });
        const before = width(lines, seed, together);
        expect(width(wider, seed, together)).toBeGreaterThanOrEqual(before - 1e-6 * (1 + before));
      }),
      { numRuns: 60 },
    );
  });

  it('wider ranges never narrow the result beyond the error of sampling: any one end, lines on their own', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.nat(3), fc.boolean(), amount, (lines, seed, at, up, by) => {
        const wider = lines.map((each, index) => {
          if (index !== at) return each;
          return up ? { ...each, high: each.high + by } : { ...each, low: Math.max(0, each.low - by) };
        });
        const before = width(lines, seed, alone, 4000);
        // The distance of P90 and P10 of 4,000 draws has a standard error of about 1.5 %.
        expect(width(wider, seed, alone, 4000)).toBeGreaterThanOrEqual(before * 0.97);
      }),
      { numRuns: 60 },
    );
  });

  it('lies between the sum of all low and of all high ends, in order, without NaN', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), (lines, seed) => {
        const { total, years } = simulate(lines, { seed, moves_with: byKind, samples: 200 });
        const at = (end: 'low' | 'high') =>
          lines.reduce((sum, each) => sum + each[end] * yearFactors(each).reduce((all, one) => all + one, 0), 0);
        const ends = [at('low') * (1 - 1e-9), total.p10, total.p50, total.p90, at('high') * (1 + 1e-9)];
        expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
        for (const { p10, p50, p90 } of years) {
          expect(p10 >= 0 && p10 <= p50 && p50 <= p90 && Number.isFinite(p90)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names lines that cannot be computed with and leaves sound ones, whatever is entered', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(-1, 0, 1e300));
    const wild = fc.record({
      id: fc.constantFrom('a', 'b'),
      category: fc.constant('other'),
      per: fc.constantFrom('year' as const, 'once' as const),
      growth_percent: number,
      low: number,
      typical: number,
      high: number,
    });
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 4 }), (entered) => {
        const { lines, problems } = judgedLines(entered);
        expect(lines.length === entered.length || problems.length > 0).toBe(true);
        const { total } = simulate(lines, { seed: 1, moves_with: alone, samples: 20 });
        expect(Object.values<number>({ ...total }).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
});

describe('judgedLines', () => {
  it.each([
    [{ low: NaN }, 'low', 'not-a-number'],
    [{ low: -1 }, 'low', 'too-low'],
    [{ high: 1e12 }, 'high', 'too-high'],
    [{ low: 30 }, 'low', 'out-of-order'],
    [{ high: 15 }, 'high', 'out-of-order'],
    [{ growth_percent: 51 }, 'growth_percent', 'too-high'],
  ] as const)('names %o', (change, field, problem) => {
    const { lines, problems } = judgedLines([line('a', [10, 20, 25], change), line('b', [1, 2, 3])]);
    expect(problems).toEqual([{ field: `lines.a.${field}`, problem }]);
    expect(lines.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('swingsOf', () => {
  it('moves one line at a time, the largest swing first', () => {
    // Typical: 5 x 20 + 100 = 200. The licence moves it by 5 x 10 and 5 x 20, the servers by 10 and 40.
    const lines = [line('servers', [90, 100, 140], { per: 'once' }), line('edr', [10, 20, 40])];
    expect(swingsOf(lines)).toEqual([
      { id: 'edr', low_total: 150, high_total: 300, swing: 150 },
      { id: 'servers', low_total: 190, high_total: 240, swing: 50 },
    ]);
  });
});

describe('quantileOf', () => {
  // As R has it: quantile(c(1, 2, 3, 4), c(.1, .5, .9)) is 1.3 2.5 3.7.
  it.each([
    [0.1, 1.3],
    [0.5, 2.5],
    [0.9, 3.7],
    [0, 1],
    [1, 4],
  ])('takes %d of four values at %d', (probability, value) => {
    expect(quantileOf([1, 2, 3, 4], probability)).toBeCloseTo(value, 12);
  });
});

describe('histogramOf', () => {
  it('counts every value once, the greatest in the last interval', () => {
    expect(histogramOf([0, 1, 1, 2, 10], 5)).toEqual([
      { from: 0, to: 2, count: 3 },
      { from: 2, to: 4, count: 1 },
      { from: 4, to: 6, count: 0 },
      { from: 6, to: 8, count: 0 },
      { from: 8, to: 10, count: 1 },
    ]);
  });

  it('has one interval for equal values and none for none', () => {
    expect(histogramOf([5, 5], 10)).toEqual([{ from: 5, to: 5, count: 2 }]);
    expect(histogramOf([], 10)).toEqual([]);
  });
});
