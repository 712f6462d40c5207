import { describe, expect, it } from 'vitest';
import { countFrom, playwrightCount, sum, vitestCount } from '../../scripts/lib/reports.ts';

const vitest = (passed: number, failed: number, files: { status: string; failing: number }[] = []): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(({ status, failing }) => ({
      status,
      assertionResults: Array.from({ length: failing }, () => ({ status: 'failed' })),
    })),
  });
const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 7 }, errors });

describe('a runner counts', () => {
  it.each([
    ['all that passed', vitest(12, 0), 0, vitestCount, 12, 0],
    ['what failed', vitest(10, 2, [{ status: 'failed', failing: 2 }]), 1, vitestCount, 10, 2],
    ['a file that could not be loaded', vitest(10, 0, [{ status: 'failed', failing: 0 }]), 1, vitestCount, 10, 1],
    ['a failure that names no test', vitest(10, 0), 1, vitestCount, 10, 1],
    ['no test at all', vitest(0, 0), 0, vitestCount, 0, 1],
    ['a crash without a report', undefined, 134, vitestCount, 0, 1],
    ['a report cut short', '{"numPassedTests": 12', 0, vitestCount, 0, 1],
    ['a report of another kind', '{"stats": {}, "testResults": []}', 0, vitestCount, 0, 1],
    ['all that passed in a browser', playwright(30, 0), 0, playwrightCount, 30, 0],
    ['what failed in a browser', playwright(28, 2), 1, playwrightCount, 28, 2],
    ['a test that passed only when repeated', playwright(29, 0, 1), 0, playwrightCount, 29, 1],
    ['a browser that did not start', playwright(0, 0, 0, [{ message: 'no browser' }]), 1, playwrightCount, 0, 1],
  ])('%s', (_, report, code, read, passed, failed) => {
    expect(countFrom(report, code, read)).toEqual({ passed, failed });
  });
});

it('runners are added up', () => {
  expect(
    sum([
      { passed: 9, failed: 0 },
      { passed: 120, failed: 1 },
      { passed: 0, failed: 1 },
    ]),
  ).toEqual({
    passed: 129,
    failed: 2,
  });
});
