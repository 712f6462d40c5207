import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { openStep } from './support/plan.ts';
import { test } from './support/test.ts';

test('a mid-size university in Poland goes from an empty profile to a plan for its board', async ({ page }) => {
  test.setTimeout(120_000);
  await openStep(page, 'profile');
  await page.getByLabel('Name of this plan').fill('SOC of the University of the North');
  await page.getByRole('radio', { name: 'Poland' }).check();
  await page.getByRole('radio', { name: 'One university, college or institute' }).check();
  await page.getByLabel('How many students do you have?').fill('25 000');
  await page.getByLabel('How many staff do you have?').fill('3500');
  await page.getByLabel('How many security staff are there today?').fill('3');
  await page.getByLabel('Which yearly budget is within reach?').fill('900000');
  await page.getByRole('radio', { name: 'Around the clock, every day' }).check();
  await page.getByRole('radio', { name: 'Yes, for nights and weekends only' }).check();
  await expect(page.getByText('8 of 10 answered')).toBeVisible();

  await next(page, 'Choose');
  await page.reload();
  await page.getByRole('button', { name: /^Choose this model: Hybrid SOC/ }).click();
  await page.getByRole('button', { name: 'Begin with the three strongest reasons' }).click();

  await next(page, 'Services');
  await next(page, 'Who does what');
  await expect(page.getByText('Gaps and doubles: 0.')).toBeVisible();

  await next(page, 'Staffing');
  // Nights are the vendor's: the rota of the core team keeps the hours that the model plans for it.
  await expect(page.getByText(/^Not said here: .*, as the rota of your model$/)).toBeVisible();
  await expect(page.getByText('Default 1, as the rota of your model.', { exact: true })).toBeVisible();
  await expect(page.getByText(/needs .* FTE/).first()).toBeVisible();

  await next(page, 'Logs');
  await next(page, 'Cost');
  const total = page
    .getByRole('row', { name: /^Five years/ })
    .getByRole('cell')
    .nth(1);
  // The costs of the model come a moment after the page.
  await expect(total).toHaveText(/^€\d,\d{3},000$/);
  const middle = await total.innerText();

  await next(page, 'Roadmap');
  await next(page, 'Plan');
  await expect(page.getByRole('heading', { name: 'SOC of the University of the North' })).toBeVisible();
  const summary = page.locator('.plan-sheet');
  await expect(summary).toContainText('Hybrid SOC with a small core team');
  await expect(summary.locator('.plan-facts')).toContainText(middle);
  await expect(page.getByRole('heading', { name: 'The file of this plan has no findings.' })).toBeVisible();
  expect(await checkedByCommand(page)).toContain('0 errors, 0 warnings');
});

test('a small college plans without a security post, and comes back another day', async ({ page, context }) => {
  await openStep(page, 'profile');
  await page.getByRole('radio', { name: 'Lithuania' }).check();
  await page.getByLabel('How many students do you have?').fill('2500');
  await page.getByLabel('How many staff do you have?').fill('200');
  await page.getByLabel('How many security staff are there today?').fill('0.3');
  await page.getByLabel('Which yearly budget is within reach?').fill('120000');
  await page.getByRole('radio', { name: 'Eight hours on working days', exact: true }).check();
  await page.close();

  const later = await context.newPage();
  await openStep(later, 'choose');
  const first = later.locator('.choose-model').first();
  await expect(first).toContainText('Security as an additional duty at a small college');
  await first.getByRole('button', { name: /^Choose this model/ }).click();
  await openStep(later, 'plan');
  await expect(later.getByText('2,700 people served')).toBeVisible();
  await expect(later.getByText('Lithuania: ').first()).toBeVisible();
  expect(await checkedByCommand(later)).toContain('0 errors, 0 warnings');
});

/**
 * Goes on by the link at the end of the step. By keyboard, since parts that come into view are drawn a moment later, and the
 * link would move away from under a mouse that is faster than any hand.
 */
async function next(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: `Next: ${step}` }).press('Enter');
  await expect(page.locator('.planner-steps [aria-current="step"]')).toContainText(step);
  await expect(page.locator('.planner[data-ready="true"]')).toBeVisible();
}

async function checkedByCommand(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Model file (YAML)' }).click();
  const file = await waiting;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return execFileSync(process.execPath, ['scripts/validate-models.ts', path], { encoding: 'utf8' });
}
