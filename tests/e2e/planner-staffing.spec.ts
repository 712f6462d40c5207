import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

const HEADLINE =
  'Two people on duty around the clock need 11.24 FTE. You plan 6: 79 of 168 hours a week stay uncovered.';

test('a planner finds out by keyboard what six people cover, and the answer is there after a reload', async ({
  page,
}) => {
  await open(page);
  await country(page).selectOption({ label: 'Poland' });
  await page.getByRole('radio', { name: 'Around the clock, every day' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  // The way back to the default appears behind the field, and is the next thing that the Tab key meets.
  const reset = page.getByRole('button', { name: 'Use the default for: How many people at the same time?' });
  await expect(reset).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(reset).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(page.getByRole('status').filter({ hasText: HEADLINE })).toHaveCount(1);

  await page.reload();
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(page.getByRole('checkbox', { name: 'Nobody is ever on duty alone' })).toBeChecked();
});

test('the step works with an empty plan, from defaults that say where they come from', async ({ page }) => {
  await open(page);
  await expect(headline(page)).toHaveText(/^One person on duty in office hours needs 1\.25 FTE\. Say how many/);
  await country(page).selectOption({ label: 'Czechia' });
  await page.getByRole('radio', { name: 'Around the clock, every day' }).check();
  await expect(field(page, 'Hours a week')).toHaveAttribute('placeholder', '37.5');
  const source = page.getByRole('link', { name: 'Week of shift workers, Czechia' });
  await expect(source).toHaveAttribute('href', /\/reference\/working-time\/#cz-shift-week$/);
});

test('the profile is asked first: hours, people and country come from it', async ({ page }) => {
  await open(page, { profile: { country: 'LT', hours: '12x7', team_fte: 2 } });
  await expect(headline(page)).toContainText('One person on duty twelve hours every day needs');
  await expect(headline(page)).toContainText('You plan 2:');
  await expect(page.getByText('From your profile: 2.')).toBeVisible();
  await expect(country(page)).toHaveValue('LT');
});

test('with a model its rota, its students and the other work of its people are known', async ({ page }) => {
  await open(page, { profile: { country: 'PL', team_fte: 2 }, model: 'centralised' });
  await expect(headline(page)).toContainText('Two people on duty in office hours need');
  await expect(headline(page)).toContainText('What students take off is counted already.');
  await expect(page.getByText(/Until something is entered here, the plan keeps the rota of your model/)).toContainText(
    '“Triage desk in office hours” needs 2.6 FTE at 1,656 productive hours a year',
  );
  await expect(page.getByText('of: Incident handler and SOC analyst. The plan adds the 2.0 FTE')).toBeVisible();
  await expect(page.getByText('Default 5: at 12 hours a week each')).toBeVisible();
  // Those who are there today are no answer to how many there should be.
  await expect(headline(page)).not.toContainText('You plan');
});

test('an absurd number is refused at its field, keeps the last result, and the default comes back', async ({
  page,
}) => {
  await open(page, { profile: { country: 'PL' }, staffing: { hours: '24x7' } });
  const leave = field(page, 'Annual leave');
  await leave.fill('40');
  const before = await headline(page).textContent();
  await leave.fill('400');
  await expect(leave).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Write a number from 0 to 60.')).toBeVisible();
  await expect(headline(page)).toHaveText(before ?? '');

  await field(page, 'How many people do you plan for it?').fill('7');
  await expect(headline(page)).toContainText('every hour is covered');
  await page.getByRole('button', { name: 'Use the default for: Annual leave' }).click();
  await expect(leave).toHaveValue('');
  await expect(headline(page)).toContainText('One person on duty around the clock needs 5.62 FTE.');
});

test('the load names the people it needs and what fewer would mean', async ({ page }) => {
  await open(page, { profile: { country: 'PL' }, staffing: { hours: '24x7', two_person: true } });
  await field(page, 'How many cases arrive?').fill('80');
  await expect(headline(page)).toContainText(
    'need 13.92 FTE. 2.68 of them follow from the alert load, which asks for 4 people in office hours.',
  );
  const queue = page.getByRole('table', { name: 'The queue with other numbers of people' });
  await expect(queue.getByRole('row').filter({ hasText: 'your cover' })).toContainText('the queue grows');
  await expect(queue.getByRole('row').filter({ hasText: 'needed' })).toContainText('96%');
});

test('findings name the article and lead to its source', async ({ page }) => {
  await open(page, { profile: { country: 'LT' }, staffing: { hours: '8x5-on-call', seats: 2, on_call_people: 3 } });
  const findings = page.getByRole('region', { name: 'Working time' }).getByRole('listitem');
  await expect(findings).toHaveText([/^Not lawful 3 people: at least 4 must take turns.*Stand-by, Lithuania$/]);
  await field(page, 'How many people take turns?').fill('4');
  await expect(findings).toHaveCount(0);
  await field(page, 'Time to respond').fill('15');
  await expect(findings).toHaveText([/^To check With 15 minutes to respond.*\(C-344\/19\)$/]);
});

test('the week says in words what it draws', async ({ page }) => {
  await open(page, {
    profile: { country: 'PL' },
    staffing: { hours: '8x5', seats: 2, people_fte: 3, student_people: 2 },
  });
  // The picture follows the fields after a moment and moves what stands below it: a click before would miss.
  await expect(page.getByRole('list', { name: 'Who covers which hour' })).toContainText('Staff with students');
  await page.getByText('The same week in words').click();
  const table = page.getByRole('table', { name: 'Who covers which hour' });
  await expect(table.getByRole('row', { name: /^Monday/ })).toContainText('9:00 to 17:00');
  await expect(table.getByRole('columnheader')).toHaveText(['Day', 'Staff', 'Staff with students']);
});

test('hours of cover are compared with the people there are', async ({ page }) => {
  await open(page, { profile: { country: 'PL' }, staffing: { hours: '16x5', people_fte: 3 } });
  const table = page.getByRole('table', { name: 'FTE for every choice of hours' });
  await expect(table.getByRole('row').filter({ hasText: 'your choice' })).toContainText(/Sixteen hours.*enough/);
  await expect(table.getByRole('row', { name: /^Around the clock/ })).toContainText('2.62 FTE missing');
});

const FULL = { hours: '24x7', two_person: true, people_fte: 6, alert_count: 80, student_people: 2, on_call_people: 2 };

for (const theme of ['light', 'dark'] as const) {
  test(`the step with results and a message is accessible in ${theme}, and fits 320 px`, async ({ page }) => {
    await open(page, { profile: { country: 'SK' }, staffing: FULL });
    await field(page, 'Annual leave').fill('400');
    await page.getByText('The same week in words').click();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, leads to the method, and offers nothing that would do nothing', async ({
    page,
  }) => {
    await page.goto('./planner/staffing/');
    await expect(page.getByText('The planner computes in your browser and needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'an example computed by hand' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
  });
});

/** Opens the step with a plan that holds these parts; with none, as a first visitor. */
async function open(page: Page, parts?: { profile?: object; staffing?: object; model?: string }): Promise<void> {
  if (parts !== undefined) await keepPlans(page, parts);
  await openStep(page, 'staffing');
}

function headline(page: Page): Locator {
  return page.getByRole('region', { name: 'People needed' }).locator('.planner-headline');
}

function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

function country(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Country' });
}
