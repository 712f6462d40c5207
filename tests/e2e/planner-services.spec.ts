import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { PlannerStep } from '../../src/schemas/components.ts';
import { violations } from './support/axe.ts';
import { openStep } from './support/plan.ts';
import { test } from './support/test.ts';

test('a small college picks a service, and what it needs comes in', async ({ page }) => {
  await begin(page, 'services', 'Security as an additional duty at a small college');
  await expect(page.getByRole('heading', { name: 'Your plan offers 13 of 21 services.' })).toBeVisible();
  await page.getByLabel('7.5 Vulnerability disclosure').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Your plan offers 16 of 21 services.' })).toBeVisible();
  await expect(row(page, '7.4')).toContainText('Came in because of 7.5.');
  await page.reload();
  await expect(page.getByLabel('7.5 Vulnerability disclosure')).toBeChecked();
});

test('a service that others need stays until those go too', async ({ page }) => {
  await begin(page, 'services', 'Security as an additional duty at a small college');
  await page.getByLabel('6.5 Information security incident coordination').uncheck();
  await expect(row(page, '6.5')).toContainText('You left it out, but it stays because of 6.6, 9.3.');
  await expect(page.getByRole('heading', { name: 'Came in because others need them: 1.' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave out 6.6, 9.3 too' }).click();
  await expect(page.getByLabel('6.5 Information security incident coordination')).toBeFocused();
  await expect(row(page, '6.5')).toContainText('Left out. The published model offers it.');
  await expect(page.getByRole('heading', { name: 'Your plan offers 10 of 21 services.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Your plan offers 13 of 21 services.' })).toBeVisible();
});

test('the last service stays, and says why', async ({ page }) => {
  await begin(page, 'services', 'Security as an additional duty at a small college');
  const boxes = page.locator('.planner-service:not(.out) input[type="checkbox"]:checked');
  await expect(boxes).toHaveCount(13);
  // From the last to the first: what others need is left out after them.
  for (let left = 13; left > 1; left -= 1) await boxes.last().click();
  await expect(boxes).toHaveCount(1);
  await expect(boxes).toBeDisabled();
  await expect(page.getByText('A plan has at least one service')).toBeVisible();
});

test('hours that nobody can keep are said at their field', async ({ page }) => {
  await begin(page, 'services', 'Security as an additional duty at a small college');
  const hours = row(page, '6.2').getByLabel('Hours');
  await hours.selectOption('24x7');
  await expect(row(page, '6.2')).toContainText('No rota of those who do the work covers these hours.');
  await page.getByRole('button', { name: 'Level and hours of 6.2 as before' }).click();
  await expect(hours).toHaveValue('8x5');
});

test('gaps and doubles in who does what are named, and mended by keyboard', async ({ page }) => {
  await begin(page, 'responsibilities', 'Security as an additional duty at a small college');
  await expect(page.getByText('exactly one party that answers for it')).toBeVisible();
  await page.getByLabel('Service', { exact: true }).selectOption('6.1');
  await page.getByLabel('Rector’s office and DPO').or(page.getByLabel("Rector's office and DPO")).selectOption('A');
  await expect(page.getByText('More than one party answers for service 6.1')).toBeVisible();
  await page.getByRole('button', { name: 'Change 6.1' }).press('Enter');
  await expect(page.getByLabel('Service', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Parts in 6.1 as before' }).click();
  await expect(page.getByText('exactly one party that answers for it')).toBeVisible();
});

test('a further party is added, has a part, and stands in the annex', async ({ page }) => {
  await begin(page, 'responsibilities', 'Security as an additional duty at a small college');
  await page.getByRole('button', { name: 'Add this party' }).click();
  await expect(page.getByText('Give the party a name first')).toBeVisible();
  await page.getByLabel('Name of the party').fill('University hospital');
  await page.getByLabel('What it is').selectOption('faculty');
  await page.getByRole('button', { name: 'Add this party' }).click();
  await expect(page.getByText('University hospital has no part in any service.')).toBeVisible();
  await page.getByLabel('Name of the party').fill('university hospital');
  await page.getByRole('button', { name: 'Add this party' }).click();
  await expect(page.getByText('There is a party of this name already.')).toBeVisible();
  await page.getByLabel('University hospital').selectOption('C');
  await expect(page.getByText('University hospital has no part in any service.')).toBeHidden();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Annex of an agreement (Markdown)' }).click();
  const annex = readFileSync(await (await waiting).path(), 'utf8');
  expect(annex).toContain('## University hospital');
  expect(annex).toContain('Not legal advice');
});

for (const step of ['services', 'responsibilities'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${step}: accessible in the ${theme} theme`, async ({ page }) => {
      await begin(page, step, 'Hybrid SOC with a small core team, the NREN and a managed night watch');
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`${step}: fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page, step, 'Hybrid SOC with a small core team, the NREN and a managed night watch');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

/** Opens a step without a plan and takes a model there. */
async function begin(page: Page, step: PlannerStep, model: string): Promise<void> {
  await openStep(page, step);
  await page.getByLabel('Deployment model').selectOption({ label: model });
  await expect(page.getByLabel('Deployment model')).toBeHidden();
  // What follows within a second would be taken back together with the choice of the model.
  await page.reload();
  await expect(page.locator('.planner[data-ready="true"]')).toBeVisible();
}

function row(page: Page, service: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${service} `) }) });
}
