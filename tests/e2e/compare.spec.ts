import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { test } from './support/test.ts';

const PAGE = './models/compare/';
const FEDERATED = 'Federated SOC of neighbouring universities';
const HYBRID = /^Hybrid SOC/;

test('a planner chooses two models by keyboard, and the address brings them back', async ({ page }) => {
  await open(page);
  await expect(columns(page)).toHaveCount(3);
  await box(page, 'Centralised SOC in one university').focus();
  await page.keyboard.press('Space');
  await expect(columns(page)).toHaveText([FEDERATED, HYBRID]);
  await expect(page.getByRole('status')).toHaveText(/^Models compared: 2\. Rows that differ: \d+ of \d+\.$/);
  await expect(page).toHaveURL(/\?models=federated,hybrid$/);

  await page.reload();
  await expect(columns(page)).toHaveText([FEDERATED, HYBRID]);
  await expect(box(page, 'Centralised SOC in one university')).not.toBeChecked();
});

test('rows that differ are marked in words too, and the others can be hidden', async ({ page }) => {
  await open(page, 'centralised,centralised-24x7');
  const table = page.getByRole('table', { name: 'Whom it suits' });
  const same = table.getByRole('row', { name: /^Archetype/ });
  const differing = table.getByRole('row', { name: /People served/ });
  await expect(same).toContainText('the same in all');
  await expect(same).not.toContainText('≠');
  await expect(differing.getByRole('rowheader')).toContainText('≠');
  await expect(differing.getByRole('rowheader')).toHaveAccessibleName('differs: People served');

  await page.getByRole('switch', { name: 'Only differences' }).check();
  await expect(same).toBeHidden();
  await expect(differing).toBeVisible();
});

test('a fifth model is refused with a message, one alone asks for a second', async ({ page }) => {
  await open(page, 'centralised,federated,hybrid,nren-shared');
  const fifth = box(page, 'SOC with student analysts under supervision');
  for (const attempt of ['once', 'twice']) {
    await fifth.click();
    await expect(fifth, attempt).not.toBeChecked();
  }
  await expect(page.getByRole('status')).toHaveText(
    'Four models at most. Untick one before you add “SOC with student analysts under supervision”.',
  );
  await expect(columns(page)).toHaveCount(4);

  await open(page, 'hybrid');
  await expect(page.getByRole('status')).toHaveText('Tick at least two models to compare them.');
});

test('the charts say in words what they draw', async ({ page }) => {
  await open(page, 'federated,hybrid');
  const charts = page.getByRole('figure');
  await expect(charts).toHaveCount(5);
  for (const chart of await charts.all()) {
    await expect(chart.getByRole('listitem')).toHaveText([new RegExp(`^${FEDERATED} .*\\d`), /^Hybrid SOC.*\d/]);
    await expect(chart.locator('rect')).toHaveCount(2);
  }
});

test('paper shows the chosen models only', async ({ page }) => {
  await open(page, 'federated,hybrid');
  await page.emulateMedia({ media: 'print' });
  const rows = page.getByRole('table', { name: 'The models in figures' }).getByRole('row').filter({ hasText: /SOC/ });
  await expect(rows).toHaveText([new RegExp(`^${FEDERATED}`), HYBRID]);
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('switch')).toBeHidden();
  await expect(page.getByRole('main').getByText('SOC with student analysts under supervision')).toBeHidden();
  await expect(columns(page)).toHaveText([FEDERATED, HYBRID]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the comparison of four is accessible in ${theme}, and does not scroll sideways at 320 px`, async ({ page }) => {
    await open(page, 'centralised,federated,hybrid,nren-shared');
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('key figures of all models and a comparison of three can be read; no box is offered', async ({ page }) => {
    await page.goto(PAGE);
    const all = page.getByRole('table', { name: 'The models in figures' });
    await expect(all.locator('tr[data-chosen]')).toHaveCount(9);
    await expect(columns(page)).toHaveCount(3);
    await expect(page.getByText('Choosing models needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('switch')).toHaveCount(0);
  });
});

async function open(page: Page, models?: string): Promise<void> {
  await page.goto(models === undefined ? PAGE : `${PAGE}?models=${models}`);
  await expect(page.locator('.mc[data-ready="true"]')).toBeVisible();
}

function box(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Choose two to four models' }).getByRole('checkbox', { name });
}

/** Heads of the columns that stand for a model, in the first table of the comparison. */
function columns(page: Page): Locator {
  return page.getByRole('table', { name: 'Whom it suits' }).getByRole('columnheader').getByRole('link');
}
