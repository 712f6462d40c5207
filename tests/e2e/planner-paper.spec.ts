import { expect } from '@playwright/test';
import { PLANNER_STEPS } from '../../src/schemas/components.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

const PLAN = { model: 'hybrid', profile: { country: 'PL', students: 18000, staff: 2500, team_fte: 3 } };
/** A sheet of A4 without its margins, in pixels. */
const SHEET = { width: 673, height: 997 };
/** A fifth of a sheet of A4, in pixels: what is lower stays whole or does no harm. */
const LOW = 200;

// Where a page ends, Chromium parts the rows of a grid from their heading, or lays one over the next.
for (const step of PLANNER_STEPS)
  test(`${step}: on paper no long column is a grid, and nothing is offered that paper cannot do`, async ({ page }) => {
    await keepPlans(page, PLAN);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    await openStep(page, step);
    const grids = await page.locator('.planner, .planner *').evaluateAll(
      (elements, low) =>
        elements
          .filter((element) => {
            const { display, gridTemplateColumns, breakInside } = getComputedStyle(element);
            const isColumn = display === 'grid' && !gridTemplateColumns.includes(' ') && element.children.length > 1;
            return isColumn && breakInside !== 'avoid' && element.clientHeight > low;
          })
          .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
      LOW,
    );
    expect(grids).toEqual([]);
    await expect(page.locator('.planner').getByRole('button')).toHaveCount(0);
  });

test('the first sheet holds the summary and the lines to sign on, whatever the board has to decide', async ({
  page,
}) => {
  const profile = { country: 'PL', students: 15_000, staff: 2000, team_fte: 2, budget: 100_000 };
  await keepPlans(page, { model: 'centralised', profile, staffing: { hours: '24x7', people_fte: 6 } });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  await openStep(page, 'plan');
  await expect(page.locator('.plan-sheet')).toContainText('is not lawful as planned');
  const [from, to] = await Promise.all([
    page.locator('.plan-paper').evaluate((element) => element.getBoundingClientRect().top),
    page.locator('.plan-signatures').evaluate((element) => element.getBoundingClientRect().bottom),
  ]);
  expect(to - from).toBeLessThan(SHEET.height);
});
