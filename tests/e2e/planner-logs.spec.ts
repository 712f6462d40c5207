import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

test('without a profile it computes an example, and by keyboard a measured rate replaces the guess', async ({
  page,
}) => {
  await openStep(page, 'logs');
  await expect(page.getByText('Counted for an example of 10,000 people')).toBeVisible();
  const source = page.getByRole('group', { name: 'DNS resolver' });
  // 10 x 1,000 users x 30 events a second x 300 bytes x 86,400 / 10^9.
  await expect(source.getByText('300 events a second, 7.8 GB a day')).toBeVisible();
  await source.getByText('Rate and size of one unit').focus();
  await page.keyboard.press('Enter');
  await source.getByRole('group', { name: 'Events a second of one unit' }).getByLabel('Typical').focus();
  await page.keyboard.type('100');
  await source.getByRole('group', { name: 'Bytes of one event' }).getByLabel('Typical').focus();
  await page.keyboard.type('100');
  // The trap of the textbooks: 1,000 events a second of 100 bytes are 8.64 GB a day, and now without a range.
  await expect(source.getByText('1,000 events a second, 8.6 GB a day (8.6 GB to 8.6 GB)')).toBeVisible();
});

test('absurd numbers are refused at their fields, and the rest keeps working', async ({ page }) => {
  await openStep(page, 'logs');
  const firewall = page.getByRole('group', { name: 'Perimeter firewall' });
  await firewall.getByLabel('Units').fill('-3');
  await expect(firewall.getByText(/^Write a number from 0 to /)).toBeVisible();
  await firewall.getByLabel('Kept for').fill('99999');
  await expect(firewall.getByText('Write a number from 1 to 3,650.')).toBeVisible();
  await firewall.getByText('Rate and size of one unit').click();
  const rate = firewall.getByRole('group', { name: 'Events a second of one unit' });
  await rate.getByLabel('Low').fill('5000');
  await expect(rate.getByText('Low must not be above typical.')).toBeVisible();
  await expect(firewall.getByText('Not counted: a figure below needs mending.')).toBeVisible();
  await expect(page.locator('.planner-headline')).toContainText('GB a day');
  await rate.getByLabel('Low').fill('500');
  await expect(firewall.getByText('450 events a second, 23 GB a day')).toBeVisible();
});

test('while the model is on its way, and when it does not come, no figure is shown', async ({ page }) => {
  let fail = (): void => undefined;
  const asked = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/planner/models/**', async (route) => {
    await asked;
    await route.abort();
  });
  await keepPlans(page, { profile: { students: 26_000, staff: 4000 }, model: 'centralised' });
  await openStep(page, 'logs');
  await expect(page.locator('.planner-headline')).toHaveText('The deployment model of this plan is being loaded.');
  await expect(page.locator('.planner-logs')).not.toContainText('GB');
  fail();
  await expect(page.locator('.planner-headline')).toHaveText(
    'Nothing is computed: the deployment model of this plan could not be loaded.',
  );
  await expect(page.locator('.planner-logs')).not.toContainText('GB');
});

test('sources follow the chosen model and the profile; one is added, one left out, all is there after a reload', async ({
  page,
}) => {
  await keepPlans(page, { profile: { students: 26_000, staff: 4000 }, model: 'centralised' });
  await openStep(page, 'logs');
  await expect(page.getByText('Counted for 30,000 people from your profile.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'eduroam RADIUS' }).getByLabel('Kept for')).toHaveAttribute(
    'placeholder',
    '200',
  );
  await page.getByRole('button', { name: 'Leave out: eduroam RADIUS' }).click();
  await page.getByText('Add a source').first().click();
  await page.getByRole('button', { name: 'Add a source that is not on the list' }).click();
  await page.getByLabel('Name of the source').fill('Radio telescope');
  const own = page.getByRole('group', { name: 'Radio telescope' });
  await own.getByText('Rate and size of one unit').click();
  await own.getByRole('group', { name: 'Events a second of one unit' }).getByLabel('Typical').fill('50');
  const headline = await page.locator('.planner-headline').textContent();
  await page.reload();
  await expect(own.getByText('50 events a second')).toBeVisible();
  await expect(page.getByRole('group', { name: 'eduroam RADIUS' })).toHaveCount(0);
  await expect(page.locator('.planner-headline')).toHaveText(headline ?? '');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the log step with messages is accessible in the ${theme} theme and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openStep(page, 'logs');
    await page.getByRole('group', { name: 'DNS resolver' }).getByLabel('Units').fill('many');
    await page.getByText('Copies, index and compression', { exact: true }).click();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
