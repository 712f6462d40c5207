import { expect, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

const MID_SIZE = {
  role: 'university',
  students: 25_000,
  staff: 3500,
  team_fte: 3,
  budget: 650_000,
  hours: '8x5-on-call',
  partners: 'possible',
  vendor: 'nights',
  hpc: 'some',
  autonomy: 'medium',
  network: 'nren',
  nren_services: [],
  student_staff: 'yes',
};

test('a few answers on the page give a first order, by keyboard alone', async ({ page }) => {
  await openChoice(page);
  await expect(result(page)).toContainText('Nothing is answered yet that the choice looks at.');
  await page.getByLabel('How many students do you have?').focus();
  await page.keyboard.type('2700');
  await page.getByLabel('Which yearly budget is within reach?').focus();
  await page.keyboard.type('120000');
  await page.getByRole('radio', { name: 'Central IT runs nearly everything' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: 'No, or nobody has asked' }).focus();
  await page.keyboard.press('Space');
  await expect(result(page)).toContainText('Security as an additional duty at a small college');
  const button = page.getByRole('button', { name: 'Choose this model: Security as an additional duty' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your choice: Security as an additional duty' })).toBeVisible();
});

test('says why: points for and against, what rules a model out, what would change the answer', async ({ page }) => {
  await openChoice(page, { ...MID_SIZE, vendor: 'no' });
  await expect(result(page)).toContainText(
    'Centralised SOC in one university fits your answers best, with 67.2 of 138 points.',
  );
  const first = page.locator('.choose-model').first();
  await expect(first).toContainText('+15 of 15');
  await expect(first).toContainText('You serve 28,500 people, and the model is made for 20,000 to 40,000.');
  const out = page.locator('.choose-model').filter({ hasText: 'managed night watch' });
  await expect(out).toContainText('A company watches in this model, and yours may not see security data of staff.');
  const change = page
    .getByRole('listitem')
    .filter({ hasText: 'A company in the SOC: “Yes, for nights and weekends only”' });
  await expect(change).toContainText(
    'Hybrid SOC with a small core team, the NREN and a managed night watch would lead.',
  );
});

test('what fits only in part is no reason for a model, and amounts are round', async ({ page }) => {
  await openChoice(page, { students: 20_000, staff: 2000, team_fte: 0.3, budget: 450_000, autonomy: 'high' });
  const model = page.locator('.choose-model').filter({ hasText: 'Centralised SOC in one university' }).first();
  await model.locator('summary').click();
  const groups = await model
    .locator('details > h4')
    .evaluateAll((heads) => heads.map((head) => [head.textContent, head.nextElementSibling?.textContent ?? '']));
  const group = (name: string): string => groups.find(([head]) => head === name)?.[1] ?? '';
  expect(group('For it')).toContain('You have EUR 450,000 a year, and the model costs EUR 449,000 to 978,000.');
  expect(group('Against it')).toContain('Your faculties are more independent than the model can bear.');
  expect(group('For it')).not.toContain('Your faculties');
});

test('what it says would change the answer does change it', async ({ page }) => {
  await openChoice(page, MID_SIZE);
  await expect(result(page)).toContainText('Hybrid SOC');
  const budget = page
    .getByRole('listitem')
    .filter({ hasText: 'Budget: 550,000 EUR a year instead of 650,000 EUR a year.' });
  await expect(budget).toContainText('Centralised SOC in one university would lead.');
  await summary(page, 'Your answers').click();
  await page.getByLabel('Which yearly budget is within reach?').fill('550000');
  await expect(result(page)).toContainText('Centralised SOC in one university leads');
});

test('the choice and its reason are kept, taken back, and go with a reload', async ({ page }) => {
  await openChoice(page, MID_SIZE);
  await page.getByRole('button', { name: 'Choose this model: Centralised SOC in one university' }).click();
  await page.getByRole('button', { name: 'Begin with the three strongest reasons' }).click();
  const reason = page.getByLabel('Why this model? In your own words');
  await expect(reason).toHaveValue(/^You serve 28,500 people/);
  await reason.fill('The senate wants no company.');
  await page.reload();
  await expect(reason).toHaveValue('The senate wants no company.');
  await expect(page.locator('.choose-model').filter({ hasText: 'your choice' })).toContainText('Centralised SOC');
  await page.getByRole('button', { name: 'Give up this choice: Centralised SOC in one university' }).click();
  await expect(reason).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(reason).toHaveValue('The senate wants no company.');
});

test('the first three go side by side into the comparison', async ({ page }) => {
  await openChoice(page, MID_SIZE);
  await page.getByRole('link', { name: 'Compare the first three side by side' }).click();
  await expect(page).toHaveURL(/models\/compare\/\?models=hybrid,centralised,federated$/);
});

test('all points stand in a table, which adds up', async ({ page }) => {
  await openChoice(page, MID_SIZE);
  await summary(page, 'All points as a table').click();
  const table = page.getByRole('table', { name: /Points of each criterion/ });
  const points = await table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.textContent.replace('−', '-') ?? ''));
  const sum = points.slice(0, -1).reduce((total, each) => total + (Number(each) || 0), 0);
  expect(sum).toBeCloseTo(Number(points.at(-1)), 6);
});

for (const theme of ['light', 'dark'] as const) {
  test(`is accessible in the ${theme} theme`, async ({ page }) => {
    await openChoice(page, { ...MID_SIZE, vendor: 'no' });
    await page.getByRole('button', { name: 'Choose this model: Centralised SOC in one university' }).click();
    await summary(page, 'Your answers').click();
    await summary(page, 'All points as a table').click();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
  });
}

test('fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChoice(page, MID_SIZE);
  await summary(page, 'Your answers').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and links to the method', async ({ page }) => {
    await page.goto('./planner/choose/');
    await expect(page.getByText('The planner computes in your browser and needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'how the choice is computed' })).toBeVisible();
    await expect(page.getByText('The models, best first')).toBeHidden();
  });
});

function result(page: Page) {
  return page.getByRole('region', { name: 'Result' });
}

function summary(page: Page, text: string) {
  return page.locator('summary').filter({ hasText: text });
}

/** Opens the step with a plan of this profile; without one as a newcomer. */
async function openChoice(page: Page, profile?: object): Promise<void> {
  if (profile) await keepPlans(page, { profile });
  await openStep(page, 'choose');
}
