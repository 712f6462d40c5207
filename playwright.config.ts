import { defineConfig, devices } from '@playwright/test';
import siteConfig from './config/site.json' with { type: 'json' };
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/browser.ts';

const PORT = 4329;
/** A second build of the site, for https://…/toolbox/, on the next port. */
const ELSEWHERE = { folder: '.cache/base-path', base: '/toolbox/', port: PORT + 1 };
const { base } = siteConfig;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}${base}`,
    trace: 'off',
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/base-path.spec.ts', use: { ...devices['Desktop Chrome'] } },
    {
      name: 'another base path',
      testMatch: '**/base-path.spec.ts',
      use: { ...devices['Desktop Chrome'], baseURL: `http://localhost:${ELSEWHERE.port}${ELSEWHERE.base}` },
    },
  ],
  webServer: [served('dist', PORT, base), served(ELSEWHERE.folder, ELSEWHERE.port, ELSEWHERE.base)],
});

function served(
  folder: string,
  port: number,
  at: string,
): { command: string; url: string; reuseExistingServer: boolean } {
  const command = `node scripts/serve.ts ${folder} --port ${port} --base ${at} --strict-port`;
  return { command, url: `http://localhost:${port}${at}`, reuseExistingServer: false };
}
