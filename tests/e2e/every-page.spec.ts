import { expect, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { pagesToLookAt } from './support/pages.ts';
import { test } from './support/test.ts';

// Pages in batches: one browser page serves many addresses, so that a full run stays in minutes.
const BATCH = 12;
const pages = pagesToLookAt();
const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, index) =>
  pages.slice(index * BATCH, (index + 1) * BATCH),
);

for (const batch of batches) {
  test(`pages ${batch[0]?.path} to ${batch.at(-1)?.path} are accessible, quiet and stay on their own origin`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    watch(page, baseURL ?? '', faults);
    for (const { path, without } of batch) {
      await page.goto(`.${path}`);
      await scrollingCodeIsFocusable(page);
      if (without !== undefined) await takeOut(page, without);
      await setTheme(page, 'light');
      faults.push(...(await axeFaults(page, `${path} light`)));
      await setTheme(page, 'dark');
      faults.push(...(await axeFaults(page, `${path} dark`, ['color-contrast'])));
    }
    expect(faults).toEqual([]);
  });
}

/** A script gives code that scrolls sideways a place in the tab order once the page is idle; axe waits for that. */
async function scrollingCodeIsFocusable(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0),
      undefined,
      { timeout: 5000 },
    )
    .catch(() => undefined);
}

/** What is passed over leaves the page: axe takes twice as long where it is only told to leave it out. */
async function takeOut(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluateAll((elements) => {
    for (const element of elements) element.remove();
  });
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

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

async function axeFaults(page: Page, where: string, rules?: readonly string[]): Promise<string[]> {
  return (await violations(page, rules)).map((fault) => `${where} ${fault}`);
}
