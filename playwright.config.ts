import { defineConfig, devices } from '@playwright/test';
import siteConfig from './config/site.json' with { type: 'json' };
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/browser.ts';

const PORT = 4329;
const base = process.env['SITE_BASE'] ?? siteConfig.base;
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
    trace: 'retain-on-failure',
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `node scripts/serve.ts dist --port ${PORT} --base ${base} --strict-port`,
    url: `http://localhost:${PORT}${base}`,
    reuseExistingServer: false,
  },
});
