import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { builtPages } from './support/pages.ts';

// Pages in batches: one browser page serves many addresses, so that a full run stays in minutes.
const BATCH = 12;
const pages = builtPages();
const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, index) =>
  pages.slice(index * BATCH, (index + 1) * BATCH),
);

for (const batch of batches) {
  test(`pages ${batch[0]} to ${batch.at(-1)} are accessible, quiet and stay on their own origin`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    watch(page, baseURL ?? '', faults);
    for (const path of batch) {
      await page.goto(`.${path}`);
      faults.push(...(await policyFaults(page, path)));
      const without = (await standsIn(page)) ? '.sl-markdown-content' : undefined;
      await setTheme(page, 'light');
      faults.push(...(await axeFaults(page, `${path} light`, { without })));
      await setTheme(page, 'dark');
      faults.push(...(await axeFaults(page, `${path} dark`, { without, rules: ['color-contrast'] })));
    }
    expect(faults).toEqual([]);
  });
}

/**
 * A page that stands in for a missing translation holds the text of the English page, which is checked there. What is
 * its own, the menus and everything else around the text, is checked on each.
 */
async function standsIn(page: Page): Promise<boolean> {
  return (await page.locator('html:not([lang="en"]) main[lang="en"]').count()) > 0;
}

function watch(page: Page, baseURL: string, faults: string[]): void {
  const origin = new URL(baseURL).origin;
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      faults.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) faults.push(`${page.url()} asks ${request.url()}`);
  });
}

async function policyFaults(page: Page, path: string): Promise<string[]> {
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').first().getAttribute('content');
  if (!policy) return [`${path} has no Content-Security-Policy`];
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src ')) ?? '';
  return /'unsafe-inline'|'unsafe-eval'|\*/.test(scripts) || scripts === '' ? [`${path} policy: ${scripts}`] : [];
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

async function axeFaults(page: Page, where: string, scope: Parameters<typeof violations>[1]): Promise<string[]> {
  return (await violations(page, scope)).map((fault) => `${where} ${fault}`);
}
