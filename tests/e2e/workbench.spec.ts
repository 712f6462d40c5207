import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { MAX_BYTES } from '../../src/core/validate/index.ts';
import { violations } from './support/axe.ts';
import { test } from './support/test.ts';

const PAGE = './workbench/';
const KEY = 's4a:workbench';
const UNSAVED = 'Changes are not saved as a file. Kept in this browser.';

test.beforeEach(async ({ page }) => {
  // The dialogs of the operating system cannot be driven: these browsers are like those that have none.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
});

test('by keyboard: start from a model, break it, mend it, complete an id', async ({ page }) => {
  await startFromCentralised(page);

  await replaceText(page, 'archetype: centralised', 'archetype: centralisd');
  const finding = page.getByRole('listitem').filter({ hasText: 'archetype is centralisd' });
  await expect(finding).toContainText(/Error line \d+/);
  await expect(count(page)).toHaveText('Errors: 1. Warnings: 0.');
  await expect(page.getByText('Drawn from the last text that could be drawn.')).toBeVisible();
  await finding.getByRole('button', { name: /^Write centralised/ }).focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('No findings. The file is in order.');
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeFocused();

  await replaceText(page, 'service: "6.2"', 'service: "6.99"');
  const wrong = page.getByRole('listitem').filter({ hasText: '6.99' }).first();
  await expect(wrong.getByRole('link', { name: 'Rule known-reference' })).toBeVisible();
  await wrong.getByRole('button', { name: /^Go to line/ }).focus();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();

  await replaceText(page, 'service: "6.99"', 'service: ');
  await page.keyboard.press('Control+Space');
  const options = page.getByRole('listbox', { name: 'Completions' });
  await expect(options).toBeVisible();
  await page.keyboard.type('6.2');
  await expect(options.getByRole('option').first()).toContainText('Information security incident analysis');
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('No findings. The file is in order.');
});

test('the preview follows the text, and a reload keeps the work', async ({ page }) => {
  await startFromCentralised(page);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('table', { name: /^Who does what/ })).toBeVisible();
  await expect(preview.getByRole('img', { name: /^Who works with whom/ })).toBeVisible();

  await replaceText(page, 'title: Centralised SOC in one university', 'title: SOC of our school');
  await expect(preview.getByRole('heading', { name: 'SOC of our school' })).toBeVisible();
  await expect(page.getByText(UNSAVED)).toBeVisible();

  await page.reload();
  await expect(preview.getByRole('heading', { name: 'SOC of our school' })).toBeVisible();
  await expect(page.getByText(UNSAVED)).toBeVisible();
});

test('Tab leads out of the editor', async ({ page }) => {
  await open(page);
  await editor(page).focus();
  await page.keyboard.type('kind: model');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
});

test('a playbook shows its steps, a skeleton says what to fill in', async ({ page }) => {
  await open(page);
  await start(page, 'Credential phishing');
  await expect(page.getByRole('img', { name: /^Steps of the playbook/ })).toBeVisible();
  await expect(page.getByText('A dashed arrow goes back.')).toBeVisible();
  await expect(page.getByText('Choose a box')).toHaveCount(0);
  await start(page, 'New model');
  await expect(page.getByRole('listitem').filter({ hasText: 'TODO' }).first()).toBeVisible();
});

test('a file is saved byte for byte as it was opened, and with the same line ends when it was changed', async ({
  page,
}) => {
  await open(page);
  const bytes = '\uFEFFkind: model # with a mark and\r\n\r\n# Windows line ends, and no end of line';
  await choose(page, 'mine.yaml', bytes);
  await expect(page.getByRole('heading', { name: 'Your file: mine.yaml' })).toBeVisible();
  expect(await saved(page)).toBe(bytes);

  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('# more');
  expect(await saved(page)).toBe(`${bytes}\r\n# more`);
});

test('what was done last is said until the text changes, and never hides that work stands in no file', async ({
  page,
}) => {
  await startFromCentralised(page);
  await saved(page);
  await expect(status(page)).toHaveText('Downloaded as centralised.yaml. Kept in this browser.');

  await typeComment(page);
  await expect(status(page)).toHaveText(UNSAVED);
  await saved(page);
  await editor(page).press('Control+z');
  await expect(status(page)).toHaveText(UNSAVED);

  await replaceText(page, 'archetype: centralised', 'archetype: centralisd');
  await page.getByRole('button', { name: /^Write centralised/ }).click();
  await expect(status(page)).toHaveText(/^The fix in line \d+ was applied\. Changes are not saved as a file\./);

  await saved(page);
  await choose(page, 'other.yaml', 'kind: model');
  await expect(status(page)).toHaveText('Kept in this browser.');
});

test('a skeleton in which nothing was written gives way without a question, work does not', async ({ page }) => {
  await open(page);
  await start(page, 'New model');
  await expect(page.getByRole('listitem').filter({ hasText: 'TODO' }).first()).toBeVisible();
  await page.reload();
  await expect(editor(page)).toBeVisible();
  await start(page, 'Centralised');
  await expect(count(page)).toHaveText('No findings. The file is in order.');
  await expect(editor(page)).toBeFocused();

  await typeComment(page);
  await start(page, 'Hybrid');
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Your file: hybrid.yaml' })).toBeVisible();
  await expect(editor(page)).toBeFocused();
});

test('a drawing goes when another file takes its place that cannot be drawn', async ({ page }) => {
  await startFromCentralised(page);
  const drawing = page.getByRole('img', { name: /^Who works with whom/ });
  await expect(drawing).toBeVisible();
  await editor(page).press('Control+a');
  await page.keyboard.insertText('kind: model\nid: centralised\n');
  await expect(page.getByText('The file cannot be drawn yet. Mend the errors first.')).toBeVisible();
  await expect(drawing).toBeHidden();
});

test('of a checklist it says once that there is no drawing', async ({ page }) => {
  await startFromCentralised(page);
  await start(page, 'New checklist');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toHaveText('PreviewFiles of this kind have no drawing.');
});

for (const height of [900, 720]) {
  test(`findings can be read beside the text in a window of 1280 by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await open(page);
    await start(page, 'New model');
    const findings = page.locator('.wb-finding');
    await expect(count(page)).toBeInViewport({ ratio: 1 });
    await expect(findings.first()).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo(0, 1500));
    await expect(findings.first()).toBeInViewport({ ratio: 1 });
    await expect(editor(page)).toBeInViewport();
  });
}

test('a link opens the same text elsewhere, and asks before it replaces work', async ({ page, context }) => {
  await startFromCentralised(page);
  const text = (await kept(page)).text;
  await page.getByText('Share by link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel(/^Link with [\d,]+ characters/).inputValue();

  const other = await context.browser()!.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await expect(count(elsewhere)).toHaveText('No findings. The file is in order.');
  expect((await kept(elsewhere)).text).toBe(text);
  expect(elsewhere.url()).not.toContain('#');

  await editor(elsewhere).focus();
  await elsewhere.keyboard.type('# mine\n');
  await expect.poll(async () => (await kept(elsewhere)).text).toContain('# mine');
  await elsewhere.goto('about:blank');
  await elsewhere.goto(link);
  await elsewhere.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(elsewhere.locator('#workbench-file')).toBeFocused();
  expect((await kept(elsewhere)).text).toContain('# mine');

  await elsewhere.goto(link.slice(0, -200));
  const damaged = elsewhere.getByText('The link is damaged or was cut off.');
  await expect(damaged).toBeVisible();
  await typeComment(elsewhere);
  await expect(damaged).toBeHidden();
  await other.close();
});

const HOSTILE = [
  ['20 MB', 'a: b\n'.repeat(4_000_000), /The file has \d+ KiB; at most \d+ KiB are read/],
  ['a billion laughs', `a: &a [x,x]\n${'b: &b [*a,*a,*a,*a,*a,*a]\n'.repeat(9)}`, /An anchor \(&name\) is not allowed/],
  ['100,000 brackets', '['.repeat(100_000), /The nesting is deeper than 32 levels/],
  ['a text of one line', `kind: ${'x '.repeat(120_000)}`, /There is no kind/],
] as const;

for (const [name, text, message] of HOSTILE) {
  test(`a hostile file gives a finding while the page keeps answering: ${name}`, async ({ page }, info) => {
    const file = info.outputPath('hostile.yaml');
    await writeFile(file, text);
    await open(page);
    await page.evaluate(watchForPauses);
    await page.locator('input[type=file]').setInputFiles(file);
    const before = Date.now();
    await page.getByText('Share by link').click();
    await expect(page.getByRole('button', { name: 'Make a link' })).toBeVisible();
    expect(Date.now() - before).toBeLessThan(2_000);
    await expect(page.getByText(message).first()).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(1_500);
  });
}

test('a hostile paste is turned away with the engine’s own message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('a: b\n'.repeat(2_000_000)));
  await editor(page).focus();
  await page.keyboard.press('Control+v');
  const notice = page.getByText(/The file has 9766 KiB; at most \d+ KiB are read/);
  await expect(notice).toBeVisible();
  await expect(editor(page)).toHaveText('');
  await page.keyboard.insertText('kind: model');
  await expect(notice).toBeHidden();
});

test('deleting asks first and leaves nothing behind', async ({ page }) => {
  await startFromCentralised(page);
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(count(page)).toHaveText('No findings. The file is in order.');
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByText('Your file was deleted from this browser.')).toBeVisible();
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveText('');
  expect(await page.evaluate((key) => Object.keys(localStorage).filter((each) => each.startsWith(key)), KEY)).toEqual(
    [],
  );
});

for (const damaged of ['{', '{"version":9}', '{"version":1,"name":"x","text":1}']) {
  test(`a kept text that cannot be read is put aside: ${damaged}`, async ({ page }) => {
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, damaged] as const);
    await open(page);
    await expect(page.getByText('A text that this browser had kept could not be read')).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the old text' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toBe(damaged);
  });
}

test('is accessible with findings and preview, in light and dark', async ({ page }) => {
  await startFromCentralised(page);
  await replaceText(page, 'archetype: centralised', 'archetype: centralisd');
  await expect(count(page)).toHaveText('Errors: 1. Warnings: 0.');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
  }
});

test('the page says how large a file may be, as the reader of files has it', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByText(`Files up to ${(MAX_BYTES / 1024).toLocaleString('en')} KiB are read.`)).toBeVisible();
});

test('other pages load none of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of ['./', './models/centralised/', './self-assessment/', './playbooks/credential-phishing/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((url) => /workbench|editor|check\.worker|known\.json/i.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page explains itself, and offers the files and the command', async ({ page, request }) => {
    await page.goto(PAGE);
    await expect(page.getByText('The workbench needs JavaScript')).toBeVisible();
    await expect(page.getByText('npm run validate -- my-plan.yaml').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    const href = await page.getByRole('link', { name: /^Centralised SOC/ }).getAttribute('href');
    expect((await request.get(href ?? '')).ok()).toBe(true);
  });
});

function editor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your file, as YAML' });
}

function count(page: Page): Locator {
  return page.locator('.wb-count');
}

function status(page: Page): Locator {
  return page.locator('.wb-saving');
}

async function typeComment(page: Page): Promise<void> {
  await editor(page).press('Control+End');
  await page.keyboard.type('# mine');
}

async function open(page: Page): Promise<void> {
  await page.goto(PAGE);
  await expect(editor(page)).toBeVisible();
}

/** Chooses by the first letters, as a reader at the keyboard does. */
async function start(page: Page, title: string): Promise<void> {
  await page.getByLabel('Start from').focus();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
}

async function startFromCentralised(page: Page): Promise<void> {
  await open(page);
  await start(page, 'Centralised');
  await expect(count(page)).toHaveText('No findings. The file is in order.');
}

/** Finds a text and types another in its place, by keyboard. The editor keeps the focus. */
async function replaceText(page: Page, before: string, after: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find' });
  await expect(field).toBeFocused();
  await page.keyboard.type(before);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(after);
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
}

async function saved(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

async function kept(page: Page): Promise<{ text: string }> {
  return JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '{}') as { text: string };
}

/** Notes the longest time in which the page could do nothing. */
function watchForPauses(): void {
  const watched = window as unknown as { longest: number };
  watched.longest = 0;
  let last = performance.now();
  setInterval(() => {
    watched.longest = Math.max(watched.longest, performance.now() - last);
    last = performance.now();
  }, 20);
}
