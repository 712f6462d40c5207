import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { test } from './support/test.ts';

const KEY = 's4a:assessment:quick-check';
const PAGE = './self-assessment/';
const MANDATE = /Does the security team hold a mandate/;
const EXERCISE = /Do you rehearse/;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question can be read with its levels, evidence, help and mappings', async ({ page }) => {
    await page.goto(PAGE);
    const questions = page
      .getByRole('main')
      .getByRole('group')
      .filter({ has: page.getByRole('radio') });
    await expect(questions).toHaveCount(25);
    await expect(page.getByRole('radio')).toHaveCount(125);
    const first = question(page, MANDATE);
    await first.getByText('Evidence, next step').click();
    await expect(first.getByText(/order or regulation, with date and signature/)).toBeVisible();
    await expect(first.getByRole('link', { name: 'SIM3' })).toBeVisible();
  });

  test('nothing is offered that would do nothing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('Without JavaScript you can read')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  });
});

test('a visitor answers by keyboard alone, and the answers are there after a reload', async ({ page }) => {
  await open(page);
  await question(page, MANDATE).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(level(page, MANDATE, 1)).toBeChecked();
  await expect(page.getByRole('status')).toHaveText('Answered: 1 of 25. Saved in this browser.');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear this answer: question 1', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Signed in May, deans not told');

  await page.reload();
  await expect(level(page, MANDATE, 1)).toBeChecked();
  await expect(page.getByLabel('Note', { exact: true }).first()).toHaveValue('Signed in May, deans not told');
  await expect(page.getByRole('status')).toHaveText('Answered: 1 of 25. Saved in this browser.');
});

test('a whole assessment gives a mean for each domain, and the gaps by size', async ({ page }) => {
  await open(page);
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
  for (let index = 0; index < 25; index += 1) {
    await groups
      .nth(index)
      .getByRole('radio')
      .nth(index === 24 ? 0 : 2)
      .check();
  }
  await expect(page.getByRole('status')).toContainText('Answered: 25 of 25.');
  await expect(row(page, 'Governance')).toHaveText(/4 of 4\s*2\.0\s*3\s*4/);
  await expect(row(page, 'Sharing')).toHaveText(/4 of 4\s*1\.5\s*2\s*1/);
  await expect(page.getByText('No question is left open.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Radar chart/ })).toBeVisible();

  const gaps = gapList(page);
  await expect(gaps.first()).toContainText('Do you exchange what you learn');
  await expect(gaps.first()).toContainText('You are at 0 Absent. The target is 2 Written down.');
  await expect(gaps.first()).toContainText('Next step: After the next phishing wave');
  await expect(gaps.nth(1)).toContainText('Does the security team hold a mandate');
});

test('a gap leads to its question and to the page that helps', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 0).check();
  const gap = gapList(page).first();
  await gap.getByRole('link', { name: MANDATE }).click();
  await expect(question(page, MANDATE)).toBeInViewport();
  const help = gap.getByRole('link', { name: /^Help: / });
  const response = await page.request.get(new URL((await help.getAttribute('href')) ?? '', page.url()).href);
  expect(response.ok()).toBe(true);
});

test('another target changes the gaps and stays after a reload', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 2).check();
  await expect(gapList(page)).toHaveCount(1);
  const target = page.getByLabel('Target level for Governance');
  await target.selectOption('2 Written down');
  await expect(page.getByText('No gap so far')).toBeVisible();
  await page.reload();
  await expect(target).toHaveValue('2');
  await expect(row(page, 'Governance')).toHaveText(/1 of 4\s*2\.0\s*2\s*0/);
});

test('an answer can be cleared; focus stays at the question and the note is kept', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 3).check();
  await note(page, MANDATE, 'ask the dean');
  await page.getByRole('button', { name: 'Clear this answer: question 1', exact: true }).click();
  await expect(level(page, MANDATE, 3)).not.toBeChecked();
  await expect(level(page, MANDATE, 0)).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Answered: 0 of 25. Question 1 is open again.');
  await expect(question(page, MANDATE).getByLabel('Note', { exact: true })).toHaveValue('ask the dean');
});

test('an exported file brings everything back on another device', async ({ page, browser, baseURL }) => {
  await open(page);
  await level(page, MANDATE, 1).check();
  await note(page, MANDATE, 'Zażółć gęślą jaźń');
  await page.getByLabel('Name of your organisation').fill('University of Example');
  await page.getByLabel('Target level for People').selectOption('4 Measured');
  const file = await downloaded(page, 'Export answers (JSON)');
  expect(file.name).toMatch(/^soc4academia-quick-check-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ format: 'soc4academia-assessment', version: 1 });

  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await context.newPage();
  await open(other);
  await importFile(other, file.text);
  await expect(other.getByRole('status')).toHaveText('Answered: 1 of 25. The file was imported.');
  await expect(level(other, MANDATE, 1)).toBeChecked();
  await expect(other.getByLabel('Name of your organisation')).toHaveValue('University of Example');
  await expect(other.getByLabel('Target level for People')).toHaveValue('4');
  await other.reload();
  await expect(level(other, MANDATE, 1)).toBeChecked();
  await context.close();
});

test('an import asks before it replaces answers, and offers the present ones as a download', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 1).check();
  const first = await downloaded(page, 'Export answers (JSON)');
  await level(page, MANDATE, 4).check();

  await importFile(page, first.text);
  const dialog = page.getByRole('dialog', { name: 'Replace the answers that are here?' });
  await expect(dialog.getByRole('button', { name: 'Download the present answers first' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  const present = await downloaded(page, 'Download the present answers first');
  expect(JSON.parse(present.text)).toMatchObject({ answers: { 'governance-mandate': { level: 4 } } });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(level(page, MANDATE, 4)).toBeChecked();

  await importFile(page, first.text);
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(level(page, MANDATE, 1)).toBeChecked();
});

test.describe('a file that cannot be imported changes nothing and says why', () => {
  const good = {
    format: 'soc4academia-assessment',
    version: 1,
    checklist: { id: 'quick-check', updated: '2026-11-23' },
    created: '2026-11-23T08:00:00.000Z',
    changed: '2026-11-23T08:00:00.000Z',
    targets: {},
    answers: { 'governance-mandate': { level: 4 } },
  };
  const cases: readonly (readonly [string, string, string])[] = [
    ['not JSON', 'question;level\n1;3\n', 'It is not JSON, or it was cut off.'],
    ['cut off', JSON.stringify(good).slice(0, 120), 'It is not JSON, or it was cut off.'],
    ['another program’s JSON', '{"name":"left-pad","version":"1.3.0"}', 'not an assessment of this Toolbox'],
    [
      'another checklist',
      JSON.stringify({ ...good, checklist: { id: 'sharing-check', updated: '2026-11-23' } }),
      'It answers another checklist: “sharing-check”. This page is the checklist “quick-check”.',
    ],
    [
      'a newer version',
      JSON.stringify({ ...good, version: 9 }),
      'its format is 9, and this page reads formats up to 1',
    ],
    [
      'a damaged field',
      JSON.stringify({ ...good, answers: { 'governance-mandate': { level: 7 } } }),
      'the field “answers.governance-mandate.level” holds 7',
    ],
    ['an empty file', '', 'It is empty.'],
  ];
  for (const [name, text, message] of cases) {
    test(name, async ({ page }) => {
      await open(page);
      await level(page, MANDATE, 2).check();
      const before = await page.evaluate((key) => localStorage.getItem(key), KEY);
      await importFile(page, text);
      const alert = page.getByRole('alert').filter({ hasText: 'The file was not imported.' });
      await expect(alert).toContainText(message);
      await expect(alert).toContainText('Nothing was changed.');
      await expect(level(page, MANDATE, 2)).toBeChecked();
      expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(before);
    });
  }
});

test('a table for spreadsheets holds every question and runs no formula', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 1).check();
  await note(page, MANDATE, '=HYPERLINK("https://example.org")');
  const file = await downloaded(page, 'Export table (CSV)');
  expect(file.name).toMatch(/\.csv$/);
  const lines = file.text.replace(/^\uFEFF/, '').split('\r\n');
  expect(lines).toHaveLength(27);
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});

test('deleting asks first, begins on Cancel, gives focus back, and leaves nothing in the browser', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 1).check();
  const button = page.getByRole('button', { name: 'Delete all answers' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete all answers?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(level(page, MANDATE, 1)).toBeChecked();

  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(level(page, MANDATE, 1)).not.toBeChecked();
  await expect(page.getByRole('status')).toHaveText('Answered: 0 of 25. All answers were deleted from this browser.');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('s4a:assessment'))),
  ).toEqual([]);
});

test('a saved value that is damaged is kept aside, and the visitor is told', async ({ page }) => {
  await open(page);
  await page.evaluate((key) => localStorage.setItem(key, '{"format":"soc4academia-assessment","version":1'), KEY);
  await page.reload();
  const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
  await expect(alert).toContainText('it is kept aside');
  await level(page, MANDATE, 2).check();

  await page.reload();
  await expect(level(page, MANDATE, 2)).toBeChecked();
  const old = await downloaded(page, 'Download the old text');
  expect(old.text).toBe('{"format":"soc4academia-assessment","version":1');
  await page.getByRole('button', { name: 'Delete the old text' }).click();
  await expect(alert).toBeHidden();
  await expect(level(page, MANDATE, 2)).toBeChecked();
});

test('answers to an older edition are kept, with a word of warning', async ({ page }) => {
  await open(page);
  const old = {
    format: 'soc4academia-assessment',
    version: 1,
    checklist: { id: 'quick-check', updated: '2025-01-31' },
    created: '2025-02-01T08:00:00.000Z',
    changed: '2025-02-01T08:00:00.000Z',
    targets: {},
    answers: { 'governance-mandate': { level: 2 }, 'a-question-of-last-year': { level: 4 } },
  };
  await importFile(page, JSON.stringify(old));
  await expect(page.getByRole('alert').filter({ hasText: 'edition of 31 January 2025' })).toBeVisible();
  await expect(page.getByText('questions that this edition no longer has: 1')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Answered: 1 of 25.');
  await page.getByRole('button', { name: 'I have looked through them' }).click();
  await expect(page.getByText('edition of 31 January 2025')).toBeHidden();
  const file = await downloaded(page, 'Export answers (JSON)');
  expect(JSON.parse(file.text)).toMatchObject({ answers: { 'a-question-of-last-year': { level: 4 } } });
});

test('a visitor is told when the browser keeps nothing, and goes on answering', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(window, 'localStorage', {
      value: Object.freeze({ getItem: () => null, setItem: () => undefined }),
    });
  });
  await open(page);
  await level(page, MANDATE, 2).check();
  await expect(page.getByRole('alert').filter({ hasText: 'Export them before you leave' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Answered: 1 of 25. Not saved.');
  await expect(level(page, MANDATE, 2)).toBeChecked();
  const file = await downloaded(page, 'Export answers (JSON)');
  expect(JSON.parse(file.text)).toMatchObject({ answers: { 'governance-mandate': { level: 2 } } });
});

test('two tabs show the same answers', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one);
  await open(two);
  await level(one, MANDATE, 3).check();
  await expect(level(two, MANDATE, 3)).toBeChecked();
  await level(two, EXERCISE, 1).check();
  await expect(one.getByRole('status')).toContainText('Answered: 2 of 25.');
});

test('the page does not move when the answers come back', async ({ page }) => {
  const places = (): Promise<number[]> =>
    page
      .getByRole('group', { name: /^\d+\. / })
      .evaluateAll((questions) => questions.map((each) => each.getBoundingClientRect().top + scrollY));
  await open(page);
  const blank = await places();
  expect(blank).toHaveLength(25);
  await level(page, MANDATE, 3).check();
  await page.reload();
  await expect(level(page, MANDATE, 3)).toBeChecked();
  expect(await places()).toEqual(blank);
});

test('the printed report holds result, gaps and notes, not the form', async ({ page }) => {
  await open(page);
  await level(page, MANDATE, 1).check();
  await note(page, MANDATE, 'Deans not told');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Deans not told' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gaps, largest first' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Delete all answers' })).toBeHidden();
});

test('the blank questions can be printed, folded parts too', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByText(/order or regulation, with date and signature/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gaps, largest first' })).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  test(`answered, unfolded and with a dialog, it is accessible in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    await level(page, MANDATE, 1).check();
    await note(page, MANDATE, 'x');
    await question(page, MANDATE).getByText('Evidence, next step').click();
    await importFile(page, 'not JSON');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete all answers' }).click();
    expect(await violations(page)).toEqual([]);
  });
}

test('a focused control is never hidden behind the status bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await open(page);
  await question(page, MANDATE).getByRole('radio').first().focus();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at?.closest('.sa-status') !== null && document.activeElement!.closest('.sa-status') === null;
    });
    expect(covered, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120))).toBe(false);
  }
});

/** Opens the page and waits until it has looked for saved answers. */
async function open(page: Page): Promise<void> {
  await page.goto(PAGE);
  await expect(page.getByRole('button', { name: 'Export answers (JSON)' })).toBeEnabled();
}

function question(page: Page, name: RegExp): Locator {
  return page.getByRole('group', { name });
}

function level(page: Page, name: RegExp, value: number): Locator {
  return question(page, name).getByRole('radio').nth(value);
}

async function note(page: Page, name: RegExp, text: string): Promise<void> {
  await question(page, name).getByText('Your note and evidence').click();
  await question(page, name).getByLabel('Note', { exact: true }).fill(text);
}

function row(page: Page, domain: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^${domain} `) });
}

function gapList(page: Page): Locator {
  return page.getByRole('region', { name: 'Gaps, largest first' }).locator('ol > li');
}

async function importFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Import answers (JSON)')
    .setInputFiles({ name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
