import { describe, expect, it } from 'vitest';
import { readNumber, typedProblem } from '../../../src/core/shared/number.ts';

describe('a number that somebody typed', () => {
  it.each<[typed: string, read: number | undefined]>([
    ['25000', 25_000],
    [' 25 000 ', 25_000],
    ['25\u00a0000', 25_000],
    ['25\u202f000', 25_000],
    ["25'000", 25_000],
    ['25,000', 25_000],
    ['25.000', 25_000],
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1.250.000,5', 1_250_000.5],
    ['1,250.5', 1250.5],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['2,25', 2.25],
    ['0,125', 0.125],
    ['0', 0],
    ['1,25,000', undefined],
    ['-3', undefined],
    ['1e9', undefined],
    ['ten', undefined],
    ['', undefined],
    ['.', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
  ])('%j is %s', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });
});

describe('what is wrong with what somebody typed into a field from 0 to 2,000,000', () => {
  it.each<[typed: string, problem: string]>([
    ['', 'none'],
    ['350000', 'none'],
    ['2.5', 'whole'],
    ['-5', 'range'],
    ['−5', 'range'],
    ['3000000', 'range'],
    ['9e99', 'range'],
    ['5 mln', 'range'],
    ['1e6', 'meant 1000000'],
    ['350k', 'meant 350000'],
    ['350 K', 'meant 350000'],
    ['1.5 mio', 'meant 1500000'],
    ['12,5 tys.', 'meant 12500'],
    ['-0', 'meant 0'],
    ['350 euro', 'not-a-number'],
    ['many', 'not-a-number'],
    ['k', 'not-a-number'],
    ['-', 'not-a-number'],
  ])('%j: %s', (typed, said) => {
    const found = typedProblem(typed, { min: 0, max: 2_000_000 }, true);
    expect([found?.problem ?? 'none', found?.meant].filter((part) => part !== undefined).join(' ')).toBe(said);
  });
});
