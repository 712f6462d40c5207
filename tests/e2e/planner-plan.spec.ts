import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { keepPlans, openStep, planOf } from './support/plan.ts';
import { test } from './support/test.ts';

const HYBRID = { model: 'hybrid' };

test('a mid-size university in Poland comes from an empty profile to a plan whose file is sound', async ({ page }) => {
  await openStep(page, 'profile');
  await page.getByRole('radio', { name: 'Poland' }).check();
  await page.getByLabel('How many students do you have?').fill('25000');
  await page.getByLabel('How many staff do you have?').fill('3500');
  await page.getByLabel('Name of this plan').fill('SOC of the University of the North');
  await openStep(page, 'plan');
  await page
    .getByLabel('Deployment model')
    .selectOption({ label: 'Hybrid SOC with a small core team, the NREN and a managed night watch' });
  await expect(page.getByRole('heading', { name: 'SOC of the University of the North' })).toBeVisible();
  await expect(page.getByText('28,500 people served')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The file of this plan has no findings.' })).toBeVisible();
  await expect(page.getByText('Poland: clock')).toBeVisible();
  await expect(page.locator('section[aria-labelledby="plan-steps"] li')).toHaveCount(10);
  const file = await saved(page, 'Model file (YAML)');
  expect(checkedByCommandLine(file)).toContain('0 errors, 0 warnings');
});

test('what others have agreed to is missing until somebody answers for it, and the plan leads there', async ({
  page,
}) => {
  await keepPlans(page, { ...HYBRID, responsibilities: { parts: { '6.1': { 'soc-core': 'R' } } } });
  await openStep(page, 'plan');
  await expect(page.getByRole('heading', { name: 'To mend before anybody signs: 1' })).toBeVisible();
  await page.getByRole('link', { name: 'Mend it under “Who does what”.' }).click();
  await expect(page.getByText('Nobody answers for service 6.1')).toBeVisible();
  await page.getByRole('button', { name: 'Change 6.1' }).click();
  await page.getByLabel('Core SOC').selectOption('RA');
  await expect(page.getByText('exactly one party that answers for it')).toBeVisible();
  await openStep(page, 'plan');
  await expect(page.getByRole('heading', { name: 'The file of this plan has no findings.' })).toBeVisible();
});

test('every file of the plan can be taken home', async ({ page }) => {
  await keepPlans(page, HYBRID);
  await openStep(page, 'plan');
  const table = (name: string) => page.getByRole('button', { name, exact: true });
  for (const name of ['Services', 'Who does what', 'Staffing', 'Costs', 'Roadmap', 'Risks']) {
    const waiting = page.waitForEvent('download');
    await table(name).click();
    expect(await text(await waiting), name).toContain('\r\n');
  }
  expect(await text(await download(page, 'Document (Markdown)'))).toContain('## Next ten steps');
  expect(JSON.parse(await text(await download(page, 'Inputs (JSON)')))).toMatchObject({ format: 'soc4academia-plan' });
});

test('a new name stands at the head of the document and of every file, with the day of the change', async ({
  page,
}) => {
  await keepPlans(page, HYBRID);
  await openStep(page, 'plan');
  await expect(page.getByRole('heading', { name: /^The file of this plan/ })).toBeVisible();
  await page.getByLabel('Name of this plan').fill('A watch for the harbour');
  const head = page.locator('.plan-paper > header');
  await expect(head.getByRole('heading')).toHaveText('A watch for the harbour');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
  await expect(head).toContainText(day);
  await expect(page.getByRole('heading', { name: /^The file of this plan/ })).toBeVisible();
  expect(await text(await download(page, 'Model file (YAML)'))).toContain('title: A watch for the harbour');
  expect(await text(await download(page, 'Document (Markdown)'))).toContain('# A watch for the harbour');
});

test('a plan that comes in twice has a number in its name', async ({ page }) => {
  await keepPlans(page, HYBRID);
  await openStep(page, 'plan');
  await page.getByLabel('Inputs of a plan (JSON)').setInputFiles(await saved(page, 'Inputs (JSON)'));
  await expect(page.getByLabel('Name of this plan')).toHaveValue('A seeded plan (2)');
});

test('the inputs come back as another plan, and the first stays', async ({ page }) => {
  await keepPlans(page, { ...HYBRID, profile: { students: 900 } });
  await openStep(page, 'plan');
  const file = await saved(page, 'Inputs (JSON)');
  await page.getByLabel('Name of this plan').fill('Changed since');
  await page.getByLabel('Inputs of a plan (JSON)').setInputFiles(file);
  await expect(page.getByText('“A seeded plan” was loaded and is open.')).toBeVisible();
  await expect(page.getByLabel('Name of this plan')).toHaveValue('A seeded plan');
  await expect(page.getByLabel('Open another plan').getByRole('option', { name: 'Changed since' })).toBeAttached();
});

for (const [what, content, message] of [
  ['a damaged file', '{"format":"soc4academia-plan"', 'It is not JSON, or it was cut off.'],
  ['a foreign file', '{"format":"something"}', 'It is JSON, but no plan of this Toolbox.'],
  ['a newer file', '{"format":"soc4academia-plan","version":99}', 'It was made by a newer version of the Toolbox.'],
  ['an empty file', '', 'The file is empty.'],
  ['a plan without a name', planText({ name: undefined }), 'the field “name” is missing.'],
  ['a plan with an absurd number', planText({ profile: { students: -5 } }), 'the field “profile.students” holds -5'],
  ['a plan on a model of elsewhere', planText({ model: 'nonexistent' }), 'The field “model” names “nonexistent”'],
] as const) {
  test(`${what} is refused with one message, and nothing is lost`, async ({ page }) => {
    await keepPlans(page, { ...HYBRID, profile: { students: 900 } });
    await openStep(page, 'plan');
    await page
      .getByLabel('Inputs of a plan (JSON)')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    const alert = page.getByRole('alert').filter({ hasText: 'The plan was not loaded.' });
    await expect(alert).toContainText(message);
    await expect(alert).toContainText('Nothing was changed.');
    await expect(page.getByLabel('Name of this plan')).toHaveValue('A seeded plan');
    await openStep(page, 'profile');
    await expect(page.getByLabel('How many students do you have?')).toHaveValue('900');
  });
}

test('a link brings the plan to another browser, which asks before it keeps it', async ({ page, browser }) => {
  await keepPlans(page, { ...HYBRID, profile: { students: 900 } });
  await openStep(page, 'plan');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel(/^Link with/).inputValue();
  expect(link.length).toBeLessThan(2000);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('Keep the plan “A seeded plan” in this browser?');
  expect(other.url()).not.toContain('#');
  await other.keyboard.press('Escape');
  await expect(other.getByRole('heading', { name: 'Load a plan' })).toBeFocused();
  expect(await other.evaluate(() => localStorage.getItem('s4a:plans'))).toBeNull();
  await other.goto('about:blank');
  await other.goto(link);
  await other.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(other.getByLabel('Name of this plan')).toHaveValue('A seeded plan');
});

test('a damaged link says so', async ({ page }) => {
  await page.goto('./planner/plan/#s=1.nonsense');
  await expect(page.getByRole('alert').filter({ hasText: 'The link is damaged.' })).toBeVisible();
});

test('two plans are compared', async ({ page }) => {
  await keepPlans(page, HYBRID, { model: 'federated', name: 'With neighbours' });
  await openStep(page, 'plan');
  await page.getByLabel('The other plan').selectOption({ label: 'With neighbours' });
  const table = page.getByRole('table', { name: 'Two plans side by side' });
  await expect(table.getByRole('row', { name: /Published model/ })).toContainText('differs');
  await expect(table.getByRole('columnheader', { name: 'With neighbours' })).toBeVisible();
});

test('the file opens in the workbench', async ({ page }) => {
  await keepPlans(page, HYBRID);
  await openStep(page, 'plan');
  await expect(page.getByRole('heading', { name: 'The file of this plan has no findings.' })).toBeVisible();
  await page.getByRole('button', { name: 'Open it in the workbench' }).click();
  await expect(page).toHaveURL(/\/workbench\//);
  await expect(page.getByText('title: A seeded plan')).toBeVisible();
});

test('on paper the first sheet is the summary alone, with lines to sign on', async ({ page }) => {
  await keepPlans(page, { ...HYBRID, profile: { country: 'PL', students: 25000, staff: 3500 } });
  await openStep(page, 'plan');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 997 });
  const sheet = page.locator('.plan-sheet');
  await expect(sheet.getByText('Signature')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print, or save as PDF' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'About this page' })).toBeHidden();
  // 297 mm less margins of 18 mm above and below, at 96 pixels an inch.
  expect((await sheet.boundingBox())?.height ?? 0).toBeLessThan(860);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the plan is accessible in the ${theme} theme`, async ({ page }) => {
    await keepPlans(page, { ...HYBRID, responsibilities: { parts: { '6.1': { 'soc-core': 'R' } } } });
    await openStep(page, 'plan');
    await expect(page.getByRole('heading', { name: 'To mend before anybody signs: 1' })).toBeVisible();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
  });
}

test('the plan fits 320 px, tables of prose without sideways scrolling, and they stay tables', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keepPlans(page, HYBRID);
  await openStep(page, 'plan');
  await expect(page.getByRole('heading', { name: 'A seeded plan' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const roles = page.getByRole('region', { name: 'Roles at full operation' });
  expect(await roles.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const table = roles.getByRole('table', { name: 'Roles at full operation' });
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
});

function planText(said: object): string {
  return JSON.stringify(planOf(said));
}

async function download(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return waiting;
}

async function saved(page: Page, button: string): Promise<string> {
  const file = await download(page, button);
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function text(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}

function checkedByCommandLine(file: string): string {
  return execFileSync(process.execPath, ['scripts/validate-models.ts', file], { encoding: 'utf8' });
}

test('a plan of several who pay names them and their shares, and no string by its key', async ({ page }) => {
  const partners = [
    { id: 'north', name: 'The North', people: 20_000 },
    { id: 'south', name: 'The South', people: 60_000 },
  ];
  const staffing = { hours: '24x7', people_fte: 3, alert_count: 200 };
  const profile = { country: 'CZ', vendor: 'no', budget: 50_000, students: 18_000, team_fte: 1 };
  await keepPlans(page, { model: 'federated', profile, staffing, costs: { key: 'per-head', partners } });
  await page.emulateMedia({ media: 'print' });
  await openStep(page, 'plan');
  const shares = page.getByRole('region', { name: 'Those who pay together, sharing per head' });
  await expect(shares.getByRole('row', { name: /^The South 60,000 75% / })).toBeVisible();
  await expect(page.locator('.plan-paper')).not.toContainText('planner.');
});
