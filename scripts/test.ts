// Everything that CI runs: checks, unit and meta tests, the build, the tests in a browser. The last line is the sum.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from './lib/browser.ts';
import { runChecks } from './lib/checks.ts';
import { ROOT } from './lib/files.ts';
import { countFrom, playwrightCount, sum, vitestCount, type Count } from './lib/reports.ts';
import { run } from './lib/run.ts';

const REPORTS = join(ROOT, 'test-results');
const ELSEWHERE = join(ROOT, '.cache/base-path');
const started = performance.now();
const counts: Count[] = [];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await stage('Checks', checks);
await stage('Unit and meta tests', () => vitest('vitest.config.ts'));
const { failed } = await stage('Build', build);
if (failed === 0) {
  await stage('Tests in a browser', playwright);
  const built = { BUILT_SITE: join(ROOT, 'dist'), BUILT_ELSEWHERE: ELSEWHERE };
  await stage('Tests of whole builds', () => vitest('vitest.builds.config.ts', built));
}

const total = sum(counts);
process.exitCode = total.failed === 0 ? 0 : 1;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);

async function stage(title: string, job: () => Promise<Count>): Promise<Count> {
  print(`\n== ${title}`);
  const count = await job().catch((error: unknown): Count => {
    print(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  print(`== ${title}: ${count.passed} passed, ${count.failed} failed (${minutes} min since the start)`);
  counts.push(count);
  return count;
}

async function checks(): Promise<Count> {
  const results = await runChecks(print);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

async function vitest(config: string, env: Record<string, string> = {}): Promise<Count> {
  const file = join(REPORTS, `${config}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', args, { show: true, env });
  return countFrom(text(file), code, vitestCount);
}

/** The site as it is published, then for another base path: both builds write into .astro, so never side by side. */
async function build(): Promise<Count> {
  const elsewhere = { SITE_BASE: '/toolbox/', SITE_URL: 'https://university.example', SITE_OUT: ELSEWHERE };
  const first = await run('node', ['scripts/astro.ts', 'build'], { show: true });
  const second = await run('node', ['scripts/astro.ts', 'build'], { show: true, env: elsewhere });
  const passed = [first, second].filter(({ code }) => code === 0).length;
  return { passed, failed: 2 - passed };
}

async function playwright(): Promise<Count> {
  const file = join(REPORTS, 'playwright.json');
  const env = { CHROMIUM_PATH: await provideChromium(print) };
  const { code } = await run('playwright', ['test'], { show: true, env });
  return countFrom(text(file), code, playwrightCount);
}

function text(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
