import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

test('with an empty profile it computes from pay bands and prices; a line is changed by keyboard and kept', async ({
  page,
}) => {
  await openStep(page, 'cost');
  await expect(page.getByRole('main').getByText('Computed from pay bands')).toBeVisible();
  const before = await headline(page).textContent();
  await page.getByRole('button', { name: 'Change: Lead or manager' }).focus();
  await page.keyboard.press('Enter');
  const amount = page.getByRole('group', { name: 'Amount in EUR' });
  await amount.getByLabel('Typical').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('70000');
  await expect(page.getByText('Computed from your own lines.', { exact: true })).toBeVisible();
  await expect(headline(page)).not.toHaveText(before ?? '');
  const changed = await table(page).textContent();
  await page.reload();
  await expect(page.getByText('Computed from your own lines.', { exact: true })).toBeVisible();
  await expect(table(page)).toHaveText(changed ?? '');
});

test('when a line is removed by keyboard, the next line has the focus', async ({ page }) => {
  await openStep(page, 'cost');
  const lines = page.getByRole('button', { name: /^(?:Change|Done with): / });
  const following = await lines.nth(1).getAttribute('aria-label');
  await lines.first().press('Enter');
  await page.getByRole('button', { name: 'Remove', exact: true }).first().press('Enter');
  await expect(page.getByRole('button', { name: following ?? '' })).toBeFocused();
});

test('absurd amounts are refused at their field, a line that makes no sense is left out, and the rest is computed', async ({
  page,
}) => {
  await openStep(page, 'cost');
  await page.getByRole('button', { name: 'Change: Lead or manager' }).click();
  const amount = page.getByRole('group', { name: 'Amount in EUR' });
  await amount.getByLabel('High', { exact: true }).fill('9e99');
  await expect(amount.getByText('Write a number from 0 to 1,000,000,000')).toBeVisible();
  await amount.getByLabel('High', { exact: true }).fill('99999999999');
  await expect(amount.getByText('Write a number from 0 to 1,000,000,000.')).toBeVisible();
  await amount.getByLabel('High', { exact: true }).fill('1000');
  await expect(amount.getByText('High must not be below typical.')).toBeVisible();
  await expect(page.getByText('Not counted until mended: Lead or manager.')).toBeVisible();
  await expect(headline(page)).toContainText('in five years');
  await expect(page.getByText(/NaN|undefined|∞/).and(page.locator('.planner *'))).toHaveCount(0);
  await amount.getByLabel('High', { exact: true }).fill('90000');
  await expect(page.getByText('Not counted until mended')).toBeHidden();
});

test('while the lines of the chosen model are on their way, no sum is shown', async ({ page }) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/planner/models/**', async (route) => {
    await asked;
    await route.continue();
  });
  await keepPlans(page, { profile: { students: 13_000, staff: 2000 }, model: 'centralised' });
  await openStep(page, 'cost');
  await expect(headline(page)).toHaveText('The lines of the model are being loaded.');
  await expect(page.locator('.planner')).not.toContainText('€');
  answer();
  await expect(headline(page)).toContainText('in five years');
});

test('when the model cannot be loaded it says so, and shows no sum', async ({ page }) => {
  await page.route('**/planner/models/**', (route) => route.abort());
  await keepPlans(page, { profile: { students: 13_000, staff: 2000 }, model: 'centralised' });
  await openStep(page, 'cost');
  await expect(headline(page)).toHaveText(
    'Nothing is computed: the deployment model of this plan could not be loaded.',
  );
  await expect(page.locator('.planner')).not.toContainText('€');
});

test('the sum of a shared model is said to be that of all members, with the part of one beside the budget', async ({
  page,
}) => {
  await keepPlans(page, { profile: { students: 13_000, staff: 2000, budget: 100_000 }, model: 'federated' });
  await openStep(page, 'cost');
  const note = page.locator('.cost-members');
  await expect(note).toContainText('This sum is for all members together: 4 to 6 institutions.');
  await expect(note).toContainText('It is counted for 90,000 people of all members, and not scaled to yours.');
  await expect(note).toContainText(
    /In equal shares one of them bears €[\d.]+M to €[\d.]+M in five years, €[\d,]+ to €[\d,]+ a year\./,
  );
  await expect(
    page.getByText(/^Your profile names €100,000 a year.*the part of one member in a running year is €/),
  ).toBeVisible();
  await expect(page.getByLabel('Scale tools and infrastructure to your people')).toHaveCount(0);
});

test('once all members and their key are entered, it names the part of the institution and asks for none', async ({
  page,
}) => {
  const partners = [
    { id: 'own', name: 'The North', people: 10_000 },
    { id: 'other', name: 'The South', people: 30_000 },
  ];
  await keepPlans(page, { model: 'federated', costs: { partners, key: 'per-head' } });
  await openStep(page, 'cost');
  const note = page.locator('.cost-members');
  await expect(note).toContainText(
    /By the shares that you entered you bear 25% of all lines.*: €[\d.]+M in five years, €[\d,]+ a year in the middle\./,
  );
  await expect(note).toContainText('You entered 2 who pay, which is another number');
  await expect(note).not.toContainText('In equal shares');
  await expect(note.getByRole('link')).toHaveText('All shares stand under “Partners and shares”.');
});

test('in another currency the budget stands in that currency, with the euro of the profile behind it', async ({
  page,
}) => {
  await keepPlans(page, { profile: { budget: 120_000 }, costs: { currency: 'PLN' } });
  await openStep(page, 'cost');
  await expect(page.getByText(/Your profile names PLN\s516,000 \(€120,000\) a year as within reach/)).toBeVisible();
});

test('a long name without a space widens nothing', async ({ page }) => {
  const line = { item: 'x'.repeat(200), category: 'tools', per: 'year' };
  await keepPlans(page, {
    costs: {
      lines: [
        { ...line, id: 'own-1', low: 1000, high: 9000 },
        { ...line, id: 'own-2' },
      ],
    },
  });
  await openStep(page, 'cost');
  await expect(page.getByText('Not counted until mended: xxx')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Five-year total when one line goes to an end' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  const cut = await page
    .locator('.planner-cost .s4a-frame')
    .evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length);
  expect(cut).toBe(0);
});

test('it compares the middle of the plan with the budget of the profile', async ({ page }) => {
  await keepPlans(page, {
    profile: { budget: 350_000 },
    costs: { lines: [{ id: 'own-1', item: 'All', category: 'services', typical: 700_000, per: 'year' }] },
  });
  await openStep(page, 'cost');
  await expect(
    page.getByText(
      'Your profile names €350,000 a year as within reach; a running year of this plan costs €700,000 in the middle, about twice as much.',
    ),
  ).toBeVisible();
});

test('own lines of a model that was left are named, until the plan begins again with those of the new one', async ({
  page,
}) => {
  await keepPlans(page, { profile: { students: 26_000, staff: 4000 }, model: 'federated' });
  await openStep(page, 'cost');
  await page
    .getByRole('button', { name: /^Change: / })
    .first()
    .click();
  await page.getByRole('group', { name: 'Amount in EUR' }).getByLabel('High', { exact: true }).fill('900000');
  await expect(page.getByText('taken over into this plan and changed in it')).toBeVisible();
  await expect(page.locator('.cost-members')).toContainText('for all members together');
  await openStep(page, 'choose');
  await page.getByRole('button', { name: 'Choose this model: Centralised SOC in one university' }).click();
  await openStep(page, 'cost');
  const warning = page.locator('.planner-result .s4a-problem');
  await expect(warning).toContainText('Your plan builds on “Centralised SOC in one university” now');
  await warning.getByRole('button', { name: 'Begin again with proposed lines' }).click();
  await page.getByRole('button', { name: 'Drop them' }).click();
  await expect(page.getByText('Computed from the published lines of “Centralised')).toBeVisible();
  await expect(warning).toHaveCount(0);
});

test('the lines of the chosen model are scaled to the people, and the same seed gives the same result', async ({
  page,
}) => {
  await keepPlans(page, { profile: { students: 13_000, staff: 2000 }, model: 'centralised' });
  await openStep(page, 'cost');
  await expect(
    page.getByText('Computed from the published lines of “Centralised SOC in one university”'),
  ).toBeVisible();
  // Published for 30,000 people: EUR 20,000 to 100,000.
  const licences = page.getByRole('row', { name: /^EDR licences.*every year/ });
  await expect(licences).toContainText('€10,000');
  await expect(licences).toContainText('€50,000');
  const first = await table(page).textContent();
  await page.getByLabel('Seed of the simulation').fill('2');
  await expect(table(page)).not.toHaveText(first ?? '');
  await page.getByLabel('Seed of the simulation').fill('1');
  await expect(table(page)).toHaveText(first ?? '');
  await page.getByLabel('Scale tools and infrastructure to your people').uncheck();
  await expect(licences).toContainText('€100,000');
});

test('a plan turns from the lines of its model to its own staff, log volume and prices, and back', async ({ page }) => {
  await keepPlans(page, {
    profile: { students: 13_000, staff: 2000, country: 'EE' },
    model: 'centralised',
    staffing: { people_fte: 6 },
  });
  await openStep(page, 'cost');
  await expect(page.getByText('Tools and infrastructure are multiplied by 0.5')).toBeVisible();
  await page.getByRole('button', { name: 'Build lines from pay bands' }).click();
  // 10 FTE of staff, and 4 more on the desk of the model. 13 x EUR 35,300 to 62,600 (Estonia), beside one lead.
  const analysts = page.getByRole('row', { name: /^13 × Analyst or engineer, Estonia.*every year/ });
  await expect(analysts).toContainText('€458,900');
  await expect(analysts).toContainText('€813,800');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Computed from the published lines of “Centralised')).toBeVisible();
});

test('staff beyond the model have a line, and a changed amount says so', async ({ page }) => {
  await keepPlans(page, {
    profile: { students: 13_000, staff: 2000, country: 'EE' },
    model: 'centralised',
    staffing: { people_fte: 6 },
  });
  await openStep(page, 'cost');
  await expect(page.getByText('What you planned beyond the staff of the model has lines of its own')).toBeVisible();
  // 4 FTE x EUR 35,300 to 62,600.
  const further = page.getByRole('row', { name: /^Further staff of University SOC, 4 FTE.*every year/ });
  await expect(further).toContainText('€141,200');
  await expect(further).toContainText('€250,400');
  await page.getByRole('button', { name: 'Change: EDR licences' }).click();
  await expect(page.getByText('Times 0.5, for the number of people.')).toBeVisible();
  await page.getByLabel('High', { exact: true }).fill('60000');
  await expect(page.getByText('Times 0.5, for the number of people. Amount changed in this plan.')).toBeVisible();
});

test('it names what dominates, and says when lines move together or not', async ({ page }) => {
  await keepPlans(page, { profile: { students: 26_000, staff: 4000 }, model: 'centralised' });
  await openStep(page, 'cost');
  const sentence = page.getByText(/^Staff: \d+% of the uncertainty\./);
  await expect(sentence).toBeVisible();
  await expect(sentence).toContainText('The single line that moves the total most is “EDR licences');
  await page.getByLabel('Pay moves together, hardware moves together').uncheck();
  await expect(page.getByText(/^EDR licences for high-risk endpoints: \d+% of the uncertainty\./)).toBeVisible();
});

test('a partner without a number of people is named, and nobody pays all of it meanwhile', async ({ page }) => {
  await openStep(page, 'cost');
  await page.getByRole('button', { name: 'Add a partner' }).click();
  await page.getByRole('button', { name: 'Add a partner' }).click();
  await page.getByLabel('Students and staff').nth(0).fill('26000');
  await page.getByRole('radio', { name: 'per head' }).check();
  await expect(page.getByText('The number of students and staff is missing for: Partner 2.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What each partner pays' })).toHaveCount(0);
  await page.getByLabel('Students and staff').nth(1).fill('26000');
  await expect(page.getByRole('region', { name: 'What each partner pays' }).getByText('50%')).toHaveCount(2);
});

test('partners share the sum, each with three digits that count', async ({ page }) => {
  await openStep(page, 'cost');
  for (const [index, people] of ['26000', '9000', '3500'].entries()) {
    await page.getByRole('button', { name: 'Add a partner' }).click();
    // The last field may still be that of the partner before.
    await page.getByLabel('Students and staff').nth(index).fill(people);
  }
  for (const key of ['equally', 'per head', 'per size band']) {
    await page.getByRole('radio', { name: key }).check();
    const rows = page.getByRole('region', { name: 'What each partner pays' }).getByRole('row');
    await expect(rows).toHaveCount(5);
    const amounts = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)),
    );
    const money = amounts.map((row) => row.map((text) => Number(text.replace(/[^\d]/g, ''))));
    expect(money.flat().filter((amount) => Number(amount.toPrecision(3)) !== amount)).toEqual([]);
    const [total, shares] = [money.at(-1) ?? [], money.slice(0, -1)];
    expect(total.length).toBe(3);
    total.forEach((whole, column) => {
      const sum = shares.reduce((all, row) => all + (row[column] ?? 0), 0);
      expect(Math.abs(sum / whole - 1)).toBeLessThan(0.01);
    });
  }
});

test('lines are dropped only after a question, and another currency converts them', async ({ page }) => {
  await openStep(page, 'cost');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await page.getByLabel('What is paid for').fill('Rent');
  await page.getByRole('group', { name: 'Amount in EUR' }).getByLabel('Typical').fill('1000');
  await expect(page.getByRole('row', { name: /^Rent/ }).first()).toContainText('€1,000');
  await page.getByLabel('Currency of the plan').selectOption('PLN');
  await expect(page.getByRole('row', { name: /^Rent/ }).first()).toContainText('PLN 4,300');
  await page.getByRole('button', { name: 'Begin again with proposed lines' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.getByRole('button', { name: 'Drop them' }).click();
  await expect(page.getByRole('row', { name: /^Rent/ })).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the cost step with an open line, messages and partners is accessible in the ${theme} theme and fits 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openStep(page, 'cost');
    await page.getByRole('button', { name: 'Change: Lead or manager' }).click();
    await page.getByRole('group', { name: 'Amount in EUR' }).getByLabel('High', { exact: true }).fill('1');
    await page.getByRole('button', { name: 'Add a partner' }).click();
    await page.getByText('As a table', { exact: true }).click();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const cut = await page.locator('.cost-axis').evaluate((axis) => {
      const { left, right } = axis.getBoundingClientRect();
      const ends = [...axis.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
      return ends.filter((end) => end.left < left - 1 || end.right > right + 1).length;
    });
    expect(cut).toBe(0);
  });
}

const headline = (page: Page): Locator => page.locator('.planner-headline');
const table = (page: Page): Locator => page.getByRole('region', { name: /^Cost by year/ });
