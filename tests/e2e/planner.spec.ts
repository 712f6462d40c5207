import { expect } from '@playwright/test';
import { PLANNER_STEPS } from '../../src/schemas/components.ts';
import { violations } from './support/axe.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

test('the profile is answered by keyboard, and is still there after a reload', async ({ page }) => {
  await openStep(page, 'profile');
  await page.getByLabel('How many students do you have?').focus();
  await page.keyboard.type('25 000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3000');
  await page.getByRole('radio', { name: 'Poland' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('3 of 10 answered')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('How many students do you have?')).toHaveValue('25000');
  await expect(page.getByRole('radio', { name: 'Poland' })).toBeChecked();
});

test('a number keeps every digit of a fast visitor on a slow machine', async ({ page }) => {
  await openStep(page, 'profile');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const students = page.getByLabel('How many students do you have?');
  for (const number of ['123456', '65432', '234561', '54321']) {
    await students.press('ControlOrMeta+a');
    await page.keyboard.type(number);
    await expect(students).toHaveValue(number);
  }
});

test('an absurd number is refused at its field, and the rest keeps working', async ({ page }) => {
  await openStep(page, 'profile');
  const students = page.getByLabel('How many students do you have?');
  await students.fill('25000');
  await students.fill('99999999');
  await expect(page.getByText('Write a number from 0 to 500,000.')).toBeVisible();
  await expect(students).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('How many staff do you have?').fill('many');
  await expect(page.getByText('Write a number from 0 to 100,000, in digits alone.')).toBeVisible();
  await page.getByRole('radio', { name: 'Lithuania' }).check();
  await page.reload();
  await expect(students).toHaveValue('25000');
  await expect(page.getByRole('radio', { name: 'Lithuania' })).toBeChecked();
});

test('a change is taken back and done again, on the next page too', async ({ page }) => {
  await openStep(page, 'profile');
  const students = page.getByLabel('How many students do you have?');
  await students.pressSequentially('900');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(students).toHaveValue('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(students).toHaveValue('900');
  await page.goto('./planner/');
  await expect(page.getByText('begun')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('begun')).toBeHidden();
});

test('two fields changed in quick succession are taken back one after the other, and the focus stays', async ({
  page,
}) => {
  await openStep(page, 'profile');
  const undo = page.getByRole('button', { name: 'Undo' });
  const students = page.getByLabel('How many students do you have?');
  await students.fill('900');
  await page.getByRole('radio', { name: 'Estonia' }).check();
  await undo.click();
  await expect(page.getByRole('radio', { name: 'Estonia' })).not.toBeChecked();
  await expect(students).toHaveValue('900');
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(students).toHaveValue('');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('a screen reader hears which plan is open now', async ({ page }) => {
  await openStep(page, 'profile');
  await page.getByLabel('How many students do you have?').fill('900');
  await page.getByRole('button', { name: 'New plan' }).click();
  await expect(page.getByRole('status').filter({ hasText: '“Plan 2” is open.' })).toBeAttached();
});

test('several plans stand side by side, and one is deleted only after a question', async ({ page }) => {
  await openStep(page, 'profile');
  await page.getByLabel('How many students do you have?').fill('900');
  await page.getByLabel('Name of this plan').fill('With the NREN');
  await page.getByRole('button', { name: 'Copy this plan' }).click();
  await expect(page.getByLabel('Name of this plan')).toHaveValue('Copy of With the NREN');
  await page.getByLabel('How many students do you have?').fill('1200');
  await page.getByLabel('Open another plan').selectOption({ label: 'With the NREN' });
  await expect(page.getByLabel('How many students do you have?')).toHaveValue('900');
  await page.getByRole('button', { name: 'Delete this plan' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByLabel('How many students do you have?')).toHaveValue('1200');
});

test('two tabs show the same plan', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openStep(one, 'profile');
  await openStep(other, 'profile');
  await one.getByLabel('How many students do you have?').fill('900');
  await expect(other.getByLabel('How many students do you have?')).toHaveValue('900');
  await other.getByLabel('How many staff do you have?').fill('80');
  await expect(one.getByLabel('How many staff do you have?')).toHaveValue('80');
  await expect(one.getByLabel('How many students do you have?')).toHaveValue('900');
});

for (const kept of [
  '{',
  '{"format":"soc4academia-plans","version":9}',
  '{"format":"soc4academia-plans","version":1}',
]) {
  test(`plans that cannot be read are put aside: ${kept}`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (sessionStorage.getItem('seeded') === null) localStorage.setItem('s4a:plans', text);
      sessionStorage.setItem('seeded', 'yes');
    }, kept);
    await openStep(page, 'profile');
    await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download it' }).click();
    expect((await download).suggestedFilename()).toBe('plans-unread.txt');
    await page.getByLabel('How many students do you have?').fill('900');
    await page.reload();
    await expect(page.getByLabel('How many students do you have?')).toHaveValue('900');
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the profile with answers and messages is accessible in the ${theme} theme`, async ({ page }) => {
    await openStep(page, 'profile');
    await page.getByLabel('How many students do you have?').fill('99999999');
    await page.getByRole('button', { name: 'New plan' }).click();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and where the same can be read', async ({ page }) => {
    await page.goto('./planner/profile/');
    await expect(page.getByText('The planner computes in your browser and needs JavaScript.')).toBeVisible();
    await expect(page.getByLabel('How many students do you have?')).toBeHidden();
  });
});

test('what speaks to screen readers is never left out while it is out of sight', async ({ page }) => {
  await keepPlans(page, { model: 'hybrid' });
  for (const step of PLANNER_STEPS) {
    await openStep(page, step);
    const left = await page.locator('.planner [role="status"]').evaluateAll((all) =>
      all
        .map((one) => one.closest('.planner section'))
        .filter((section) => section && getComputedStyle(section).contentVisibility === 'auto')
        .map((section) => section?.getAttribute('aria-labelledby')),
    );
    expect(left, step).toEqual([]);
  }
});
