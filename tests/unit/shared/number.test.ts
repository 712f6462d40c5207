import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/core/shared/number.ts';

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
