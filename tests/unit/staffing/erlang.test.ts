import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC, queueResult, smallestCrew } from '../../../src/core/staffing/erlang.ts';

describe('the chance to wait agrees with published values', () => {
  // Printed in tests and outputs of public packages and textbooks; computed again with 50 digits.
  it.each([
    { n: 1, a: 0.5, published: '0.5', computed: 0.5 },
    { n: 1, a: 0.25, published: '0.25', computed: 0.25 },
    { n: 2, a: 1, published: '1/3', computed: 0.333333333333 },
    { n: 3, a: 2, published: '4/9', computed: 0.444444444444 },
    { n: 10, a: 8, published: '0.409', computed: 0.409180150796 },
    { n: 20, a: 15, published: '0.1604', computed: 0.160429387417 },
    { n: 11, a: 10, published: '0.6821182', computed: 0.682118204689 },
    { n: 12, a: 10, published: '0.4493882', computed: 0.449388224298 },
    { n: 13, a: 10, published: '0.2852705', computed: 0.285270453036 },
    { n: 14, a: 10, published: '0.1741319335950498', computed: 0.174131933595 },
    { n: 9, a: 7, published: '0.38494709415676875', computed: 0.384947094157 },
    { n: 35, a: 24, published: '0.023521116861458607', computed: 0.0235211168615 },
    { n: 4, a: 1.5, published: '0.0746', computed: 0.0745856353591 },
    { n: 35, a: 30.303030303, published: '0.3121925015328496', computed: 0.312192501533 },
    { n: 40, a: 30.303030303, published: '0.06278834613535761', computed: 0.0627883461354 },
    { n: 35, a: 29.9670362601, published: '0.2816872350258893', computed: 0.281687235026 },
  ])('$n people, $a erlangs: $published', ({ n, a, computed }) => {
    expect(Math.abs(erlangC(a, n) - computed)).toBeLessThan(1e-9);
  });

  it.each([
    { n: 11, within: 0.389613811729, mean: 122.781276844 },
    { n: 12, within: 0.640158040374, mean: 40.4449401868 },
    { n: 13, within: 0.795594788418, mean: 17.1162271822 },
    { n: 14, within: 0.888350019179, mean: 7.83593701178 },
  ])('100 calls in half an hour, 180 s each, $n agents: $within within 20 s, mean wait $mean s', (row) => {
    const result = queueResult({ erlangs: 10, servers: row.n, minutes: 3, target_minutes: 20 / 60 });
    expect(result.within_target).toBeCloseTo(row.within, 9);
    expect((result.mean_wait_minutes ?? 0) * 60).toBeCloseTo(row.mean, 6);
    expect(result.occupancy).toBe(10 / row.n);
  });
});

it('35 agents with 30 erlangs of 300 s each keep a published mean wait of 17.07494774481045 s', () => {
  const result = queueResult({ erlangs: 30, servers: 35, minutes: 5, target_minutes: 1 });
  expect((result.mean_wait_minutes ?? 0) * 60).toBeCloseTo(17.07494774481045, 9);
});

describe('values that public sources print wrongly', () => {
  it.each([
    { n: 25, a: 20, printed: 0.261, right: 0.209102826599 },
    { n: 3, a: 2.5, printed: 0.6, right: 0.702247191011 },
    { n: 4, a: 2.5, printed: 0.27, right: 0.319856704197 },
    { n: 5, a: 2.5, printed: 0.13, right: 0.130371297455 },
    { n: 6, a: 2.5, printed: 0.06, right: 0.0474448121945 },
  ])('$n people, $a erlangs: $right, not $printed', ({ n, a, right }) => {
    expect(Math.abs(erlangC(a, n) - right)).toBeLessThan(1e-9);
  });

  it.each([
    { n: 58, a: 50, seconds: 240, target: 30, printed: 0.9, right: 0.9284725294 },
    { n: 8, a: 5, seconds: 300, target: 15, printed: 0.75, right: 0.8560323835 },
    { n: 24, a: 20, seconds: 200, target: 25, printed: 0.85, right: 0.8192100114 },
    { n: 112, a: 100, seconds: 300, target: 20, printed: 0.85, right: 0.9247365612 },
  ])('$n people, $a erlangs: $right in time, not $printed', ({ n, a, seconds, target, right }) => {
    const result = queueResult({ erlangs: a, servers: n, minutes: seconds / 60, target_minutes: target / 60 });
    expect(Math.abs(result.within_target - right)).toBeLessThan(1e-9);
  });
});

describe('queues of a small SOC', () => {
  it.each([
    { n: 1, a: 0.5, work: 10, target: 15, wait: 0.5, within: 0.7638167236, mean: 10 },
    { n: 2, a: 1, work: 10, target: 15, wait: 0.3333333333, within: 0.92562328, mean: 3.3333333 },
    { n: 2, a: 1.5, work: 10, target: 15, wait: 0.6428571429, within: 0.6963357875, mean: 12.857143 },
    { n: 3, a: 2, work: 10, target: 15, wait: 0.4444444444, within: 0.9008310399, mean: 4.4444444 },
    { n: 3, a: 2.5, work: 10, target: 15, wait: 0.702247191, within: 0.6682819152, mean: 14.044944 },
    { n: 4, a: 2, work: 10, target: 15, wait: 0.1739130435, within: 0.9913413794, mean: 0.86956522 },
    { n: 4, a: 3, work: 15, target: 30, wait: 0.5094339623, within: 0.9310556104, mean: 7.6415094 },
    { n: 5, a: 3, work: 15, target: 30, wait: 0.2361516035, within: 0.9956747325, mean: 1.771137 },
    { n: 6, a: 4, work: 20, target: 30, wait: 0.2847608454, within: 0.9858225923, mean: 2.8476085 },
    { n: 7, a: 5, work: 20, target: 30, wait: 0.3241499492, within: 0.9838615243, mean: 3.2414995 },
  ])('$n people, $a erlangs, $work minutes of work: $mean minutes of wait', ({ n, a, work, target, ...right }) => {
    const result = queueResult({ erlangs: a, servers: n, minutes: work, target_minutes: target });
    expect(result.wait_probability).toBeCloseTo(right.wait, 9);
    expect(result.within_target).toBeCloseTo(right.within, 9);
    expect(result.mean_wait_minutes).toBeCloseTo(right.mean, 5);
  });

  it.each([
    { n: 5, a: 10, result: { wait_probability: 1, within_target: 0, mean_wait_minutes: null, occupancy: 2 } },
    { n: 2, a: 2, result: { wait_probability: 1, within_target: 0, mean_wait_minutes: null, occupancy: 1 } },
    { n: 2, a: 0, result: { wait_probability: 0, within_target: 1, mean_wait_minutes: 0, occupancy: 0 } },
    { n: 0, a: 1, result: { wait_probability: 1, within_target: 0, mean_wait_minutes: null, occupancy: 1 } },
  ])('at the edge: $n people, $a erlangs', ({ n, a, result }) => {
    expect(queueResult({ erlangs: a, servers: n, minutes: 10, target_minutes: 15 })).toEqual(result);
  });

  it('a queue of hundreds stays finite', () => {
    expect(erlangC(240, 320)).toBeCloseTo(5.169455492983835e-7, 15);
    expect(erlangB(240, 320)).toBeGreaterThan(0);
  });
});

describe('the smallest crew', () => {
  it.each([
    { erlangs: 0, crew: 0, because: 'nothing arrives' },
    { erlangs: 0.5, crew: 2, because: 'one alone keeps 76 % within 15 minutes, not 90 %' },
    { erlangs: 1, crew: 2, because: 'two keep 93 %' },
    { erlangs: 1.5, crew: 3, because: 'two keep 70 %' },
    { erlangs: 2, crew: 3, because: 'three keep 90.1 % at an occupancy of 67 %' },
    { erlangs: 2.4, crew: 4, because: 'three would be busy for 80 % of their time' },
  ])('$erlangs erlangs need $crew: $because', ({ erlangs, crew }) => {
    const target = { minutes: 10, target_minutes: 15, share: 0.9, max_occupancy: 0.75 };
    expect(smallestCrew({ ...target, erlangs })).toBe(crew);
  });

  const load = fc.double({ min: 0, max: 200, noNaN: true });
  const target = fc.record({
    minutes: fc.double({ min: 0.5, max: 480, noNaN: true }),
    target_minutes: fc.double({ min: 1, max: 1440, noNaN: true }),
    share: fc.constant(0.9),
    max_occupancy: fc.double({ min: 0.3, max: 0.95, noNaN: true }),
  });

  it('never shrinks when the load grows, and keeps what it promises', () => {
    fc.assert(
      fc.property(load, load, target, (a, b, kept) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const crew = smallestCrew({ ...kept, erlangs: more });
        expect(crew).toBeGreaterThanOrEqual(smallestCrew({ ...kept, erlangs: less }));
        const result = queueResult({ ...kept, erlangs: more, servers: crew });
        expect(result.within_target).toBeGreaterThanOrEqual(more === 0 ? 1 : kept.share);
        expect(result.occupancy).toBeLessThanOrEqual(kept.max_occupancy + 1e-12);
      }),
    );
  });

  it('of any load gives figures from 0 to 1, and a wait that is finite or unlimited', () => {
    fc.assert(
      fc.property(load, fc.integer({ min: 0, max: 400 }), target, (erlangs, servers, kept) => {
        const result = queueResult({ ...kept, erlangs, servers });
        expect(result.wait_probability).toBeGreaterThanOrEqual(0);
        expect(result.wait_probability).toBeLessThanOrEqual(1 + 1e-12);
        expect(result.within_target).toBeGreaterThanOrEqual(-1e-12);
        expect(result.within_target).toBeLessThanOrEqual(1);
        if (result.mean_wait_minutes !== null) expect(result.mean_wait_minutes).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(result.occupancy)).toBe(true);
      }),
    );
  });
});
