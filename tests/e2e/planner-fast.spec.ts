import { expect, type Locator, type Page } from '@playwright/test';
import type { PlannerStep } from '../../src/schemas/components.ts';
import { keepPlans, openStep } from './support/plan.ts';
import { test } from './support/test.ts';

// Quick hands on a slow computer change a second field before the page has been drawn again after the first.

type Opener = (page: Page) => Promise<void>;

interface Pair {
  readonly step: PlannerStep;
  readonly what: string;
  /** The two fields, in the order of the page. */
  readonly fields: (page: Page) => readonly [Locator, Locator];
  /** What is typed or chosen in them; without it both are boxes that get ticked. */
  readonly values?: readonly [string, string];
  /** Opens what the fields are in. */
  readonly open?: Opener;
}

const PLAN = {
  model: 'hybrid',
  profile: { country: 'PL', students: 20_000, staff: 3000 },
  costs: { partners: [1, 2].map((number) => ({ id: `partner-${number}`, name: `University ${number}` })) },
};
const ids =
  (first: string, second: string): Pair['fields'] =>
  (page) => [page.locator(`#${first}`), page.locator(`#${second}`)];
const boxes =
  (first: string, second: string): Pair['fields'] =>
  (page) => [page.getByRole('checkbox', { name: first }).first(), page.getByRole('checkbox', { name: second }).first()];
const unfold =
  (name: string): Opener =>
  (page) =>
    page.locator('summary').filter({ hasText: name }).first().click();
const line: Opener = (page) =>
  page
    .getByRole('button', { name: /^Change: / })
    .first()
    .click();

const PAIRS: readonly Pair[] = [
  { step: 'profile', what: 'two boxes', fields: boxes('Data of students and staff', 'Health data') },
  {
    ...{ step: 'responsibilities', what: 'the parts of two parties' },
    ...{ fields: ids('planner-raci-soc-core', 'planner-raci-central-it'), values: ['C', 'I'] },
  },
  {
    ...{ step: 'logs', what: 'two figures of a source' },
    ...{ fields: ids('logs-identity-provider-count', 'logs-identity-provider-days'), values: ['7', '77'] },
  },
  {
    ...{ step: 'logs', what: 'two sources' },
    ...{ fields: ids('logs-identity-provider-count', 'logs-perimeter-firewall-count'), values: ['7', '8'] },
  },
  {
    ...{ step: 'logs', what: 'the two ends of a rate', open: unfold('Rate and size of one unit') },
    ...{ fields: ids('logs-identity-provider-eps-low', 'logs-identity-provider-eps-high'), values: ['1', '900'] },
  },
  {
    ...{ step: 'logs', what: 'the two ends of a factor', open: unfold('Copies, index and compression') },
    ...{ fields: ids('logs-peak_factor-low', 'logs-peak_factor-high'), values: ['2', '50'] },
  },
  {
    ...{ step: 'cost', what: 'two amounts of a line', open: line },
    fields: (page) => {
      const amount = page.getByRole('group', { name: 'Amount in EUR' });
      return [amount.getByLabel('Low'), amount.getByLabel('High')];
    },
    values: ['1000', '900000'],
  },
  {
    ...{ step: 'cost', what: 'name and growth of a line', open: line },
    fields: (page) => [page.getByLabel('What is paid for'), page.getByLabel('Growth a year')],
    values: ['Head of the SOC', '4'],
  },
  {
    ...{ step: 'cost', what: 'two partners' },
    ...{ fields: ids('cost-partner-1-people', 'cost-partner-2-people'), values: ['5000', '6000'] },
  },
  {
    ...{ step: 'roadmap', what: 'two figures of a phase', open: unfold('2. Core team') },
    fields: (page) => {
      const phase = page.locator('.roadmap-phase').nth(1);
      return [phase.getByLabel('Duration'), phase.getByLabel('People needed')];
    },
    values: ['5', '2'],
  },
  {
    ...{ step: 'roadmap', what: 'what a phase waits for', open: unfold('5.') },
    fields: (page) => {
      const phase = page.locator('.roadmap-phase').nth(4);
      return [phase.getByLabel('1. Mandate'), phase.getByLabel('2. Core team')];
    },
  },
  { step: 'roadmap', what: 'two pauses', fields: boxes('Exam session', 'Holidays') },
];

for (const { step, what, fields, values, open } of PAIRS) {
  test(`in ${step}, ${what} are both kept when they are changed at once`, async ({ page }) => {
    await keepPlans(page, PLAN);
    await openStep(page, step);
    await open?.(page);
    const pair = fields(page);
    await expect(pair[0].or(pair[1])).toHaveCount(2);
    await pair[0].or(pair[1]).evaluateAll(changeAtOnce, values);
    await openStep(page, step);
    await open?.(page);
    for (const [index, field] of pair.entries()) {
      const value = values?.[index];
      await (value === undefined ? expect(field).toBeChecked() : expect(field).toHaveValue(value));
    }
  });
}

/** How many a plan may have, a plan with one less, the button for one more, and the start of a button that each has. */
const FULL = [
  [100, { lines: many(99, { item: 'A line', category: 'other', per: 'year' }) }, 'Add a line', 'Change: '],
  [50, { partners: many(49, { name: 'A university' }) }, 'Add a partner', 'Remove: '],
] as const;

for (const [most, costs, name, own] of FULL) {
  test(`in cost, “${name}” pressed twice at once leaves the plan with the ${most} that it may have`, async ({
    page,
  }) => {
    await keepPlans(page, { ...PLAN, costs });
    await openStep(page, 'cost');
    const add = page.getByRole('button', { name });
    await add.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await openStep(page, 'cost');
    await expect(add).toBeDisabled();
    await expect(page.getByRole('button', { name: new RegExp(`^${own}`) })).toHaveCount(most);
  });
}

/** Entries that differ by their ids alone. */
function many<Entry extends object>(count: number, entry: Entry): (Entry & { readonly id: string })[] {
  return Array.from({ length: count }, (_, index) => ({ id: `entry-${index + 1}`, ...entry }));
}

/** Changes fields in one go, as the page cannot be drawn between them. */
function changeAtOnce(fields: Element[], values: readonly [string, string] | undefined): void {
  for (const [index, field] of fields.entries()) {
    if (values === undefined) (field as HTMLInputElement).click();
    else {
      (field as HTMLInputElement).value = values[index] ?? '';
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    }
  }
}

const TYPED: readonly { readonly step: PlannerStep; readonly label: string; readonly open?: Opener }[] = [
  { step: 'cost', label: 'What is paid for', open: line },
  { step: 'choose', label: 'Why this model? In your own words' },
];

for (const { step, label, open } of TYPED) {
  test(`in ${step}, no key is lost on a slow computer while “${label}” is typed`, async ({ page }) => {
    await keepPlans(page, PLAN);
    await openStep(page, step);
    await open?.(page);
    const field = page.getByLabel(label).first();
    await field.fill('');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const text = 'The faculties run their own servers, and nobody is there at night.';
    await field.evaluate(typeQuickly, text);
    await expect(field).toHaveValue(text);
  });
}

/** Adds key by key to what stands in a field, some milliseconds apart: now before, now after a frame is drawn. */
async function typeQuickly(field: Element, text: string): Promise<void> {
  for (const [index, key] of [...text].entries()) {
    (field as HTMLInputElement).value += key;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, (index * 7) % 30));
  }
}
