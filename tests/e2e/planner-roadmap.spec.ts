import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { violations } from './support/axe.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

const HYBRID = { model: 'hybrid', profile: { country: 'PL', team_fte: 3 }, roadmap: { start: '2027-10' } };

test('without a model the step says so, and one can be taken here', async ({ page }) => {
  await page.goto('./planner/roadmap/');
  await expect(page.getByRole('heading', { name: 'On which model does your plan build?' })).toBeVisible();
  await page.getByLabel('Deployment model').selectOption({ label: 'Centralised SOC in one university' });
  await expect(result(page)).toContainText('after 24 months');
  await page.reload();
  await expect(result(page)).toContainText('after 24 months');
});

test('the worked example of the guide, by keyboard', async ({ page }) => {
  await openRoadmap(page, HYBRID);
  await expect(result(page)).toContainText(
    'It begins on 1 October 2027 and is finished on 31 March 2029, after 18 months.',
  );
  await expect(result(page)).toContainText('Critical path: 1. Mandate, limits and inventory → 3. Tender and contracts');
  await page.getByLabel('How many people can work on the build-up?').focus();
  await page.keyboard.type('2');
  await expect(result(page)).toContainText('finished on 30 September 2029, after 24 months');
  await expect(result(page)).toContainText('People are missing in 2. Core team by day');
  await page.locator('summary').filter({ hasText: '3. Tender and contracts' }).focus();
  await page.keyboard.press('Enter');
  const tender = phase(page, '3. Tender and contracts');
  await tender.getByLabel('People needed').focus();
  await page.keyboard.type('0.5');
  await expect(result(page)).toContainText('finished on 15 May 2029, after 19.5 months');
  await page.reload();
  await expect(result(page)).toContainText('finished on 15 May 2029, after 19.5 months');
  await page.locator('summary').filter({ hasText: '3. Tender and contracts' }).click();
  await tender.getByRole('button', { name: 'As the model has it' }).click();
  await expect(result(page)).toContainText('after 24 months');
});

test('phases deliver the services of the plan', async ({ page }) => {
  const choices = { '9.3': { offered: false }, '7.1': { offered: true } };
  await openRoadmap(page, { model: 'federated', services: { choices } });
  await expect(page.locator('.roadmap')).toContainText('7.1');
  await expect(page.locator('.roadmap')).not.toContainText('9.3 ');
});

test('the table says what the chart shows', async ({ page }) => {
  await openRoadmap(page, HYBRID);
  const row = page.getByRole('row', { name: /2\. Core team by day/ });
  await expect(row.getByRole('cell')).toHaveText(['1 January 2028', '30 June 2028', '6', '1', '0', '0', '1']);
  await expect(page.locator('.roadmap-gantt li').nth(1)).not.toContainText('critical');
  await expect(page.locator('.roadmap-gantt li').nth(2)).toContainText('critical');
});

test('pauses of the country and days of one’s own move the end, and go again', async ({ page }) => {
  await openRoadmap(page, HYBRID);
  await page.getByLabel('Exam session: 25 Jan – 20 Feb, 12 Jun – 5 Jul').check();
  await expect(result(page)).toContainText('finished on 13 July 2029');
  await page.getByLabel('From').fill('2027-11-01');
  await page.getByLabel('To, this day included').fill('2027-11-30');
  await page.getByRole('button', { name: 'Add these days' }).click();
  await expect(result(page)).not.toContainText('finished on 13 July 2029');
  await page.getByRole('button', { name: 'Remove the pause 1 Nov – 30 Nov' }).click();
  await expect(result(page)).toContainText('finished on 13 July 2029');
});

test('phases that wait for one another get one message, and the rest keeps working', async ({ page }) => {
  await openRoadmap(page, HYBRID);
  await page.locator('summary').filter({ hasText: '1. Mandate' }).click();
  const mandate = phase(page, '1. Mandate');
  await mandate.getByLabel('3. Tender and contracts').check();
  await expect(result(page).getByRole('alert')).toContainText('waits for itself');
  await mandate.getByLabel('Duration').fill('99');
  await expect(mandate.getByText('Write a number from 0.5 to 60.')).toBeVisible();
  await mandate.getByRole('button', { name: 'As the model has it' }).click();
  await expect(result(page)).toContainText('after 18 months');
});

test('the calendar file is read by an independent reader', async ({ page }) => {
  await openRoadmap(page, HYBRID);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the calendar file (.ics)' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('soc-roadmap.ics');
  const text = await readFile(await download.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events).toHaveLength(10);
  expect(events.map(({ startDate }) => startDate.toString()).slice(0, 2)).toEqual(['2027-10-01', '2027-12-31']);
  expect(events[1]?.summary).toBe('Milestone: Mandate, limits and inventory');
  expect(events[1]?.description).toContain('Exit criteria:');
});

for (const theme of ['light', 'dark'] as const) {
  test(`is accessible in the ${theme} theme`, async ({ page }) => {
    await openRoadmap(page, {
      ...HYBRID,
      roadmap: { start: '2027-10', capacity_fte: 2, pauses: [{ from: '04-01', to: '04-10' }] },
    });
    await page.locator('summary').filter({ hasText: '2. Core team by day' }).click();
    await page.locator('summary').filter({ hasText: 'People by month as a table' }).click();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
  });
}

test('fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openRoadmap(page, HYBRID);
  await page.locator('summary').filter({ hasText: '2. Core team by day' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

function result(page: Page) {
  return page.getByRole('region', { name: 'Result' });
}

function phase(page: Page, title: string) {
  return page.locator('.roadmap-phase').filter({ has: page.locator('summary').filter({ hasText: title }) });
}

async function openRoadmap(page: Page, parts: object): Promise<void> {
  await keepPlans(page, parts);
  await openStep(page, 'roadmap');
  await expect(result(page)).toBeVisible();
}
