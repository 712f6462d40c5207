/** How many tests of one runner passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads what a runner did from its JSON report and its exit code. A runner that crashed, wrote no report, ran no test or
 * failed without naming a test counts as one failure.
 * @param report text of the report; undefined when there is none
 * @param code the runner’s exit code
 * @param read reads the counts from the parsed report
 */
export function countFrom(report: string | undefined, code: number, read: (report: unknown) => Count): Count {
  const count = readSafely(report, read);
  const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/** Counts of Vitest’s JSON report. A file that could not be loaded has no tests and counts as one failure. */
export function vitestCount(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const broken = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Counts of Playwright’s JSON report. A test that passes only when repeated counts as failed. */
export function playwrightCount(report: unknown): Count {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** The sum of several counts. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

function readSafely(report: string | undefined, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(report ?? ''));
    return Number.isInteger(count.passed) && Number.isInteger(count.failed) ? count : { passed: 0, failed: 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number };
  readonly errors: readonly unknown[];
}
