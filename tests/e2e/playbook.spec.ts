import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/test.ts';

const PLAYBOOKS = ['credential-phishing', 'cryptomining-hpc', 'ransomware-research-storage'];
const SAVED = 's4a:checklist:credential-phishing';

async function openPlaybook(page: Page, id = 'credential-phishing'): Promise<void> {
  await page.goto(`./playbooks/${id}/`);
}

/** Opens the checklist of a role by keyboard, once the page has read what is saved. */
async function openRole(page: Page, role: string): Promise<Locator> {
  await expect(page.getByRole('heading', { name: 'Your log' })).toBeAttached();
  const list = page.locator('details').filter({ has: page.getByRole('heading', { name: role, level: 3 }) });
  await list.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('checkbox').first()).toBeVisible();
  return list;
}

async function tickByKeyboard(page: Page, box: Locator): Promise<void> {
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const id of PLAYBOOKS) {
    test(`the card of ${id} fills the first screen`, async ({ page }) => {
      await openPlaybook(page, id);
      await expect(page.getByRole('heading', { name: 'First five minutes' })).toBeInViewport();
      await expect(page.getByText('Severity now')).toBeInViewport();
      const first = page.locator('section').filter({ has: page.getByRole('heading', { name: 'First five minutes' }) });
      await expect(first.getByRole('listitem').nth(3)).toBeInViewport();
    });
  }

  test('leads from the card to the first step', async ({ page }) => {
    await openPlaybook(page);
    await page.getByRole('link', { name: /^Go to step 1/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: 'Step 1: Take the report and call back' })).toBeInViewport();
  });

  test('the diagram stays in its frame and shows the first step', async ({ page }) => {
    await openPlaybook(page);
    const frame = page.getByRole('region', { name: /^Steps of the playbook/ });
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.getByRole('link', { name: /^1 / })).toBeInViewport();
  });
});

test.describe('steps', () => {
  for (const id of PLAYBOOKS) {
    test(`every link to a step of ${id} has its step`, async ({ page }) => {
      await openPlaybook(page, id);
      const dead = await page
        .locator('a[href*="#step-"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => !document.getElementById(href.slice(href.indexOf('#') + 1))),
        );
      expect(dead).toEqual([]);
    });
  }

  test('a decision leads to the step of its answer by keyboard', async ({ page }) => {
    await openPlaybook(page);
    const report = page.getByRole('article', { name: /^Step 1:/ });
    await report.getByRole('listitem').filter({ hasText: 'Yes, or they are not sure' }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#step-lock-account$/);
    await expect(page.getByRole('article', { name: /Lock the account/ })).toBeInViewport();
  });

  test('many commands are folded until they are wanted', async ({ page }) => {
    await openPlaybook(page);
    const lock = page.getByRole('article', { name: /Lock the account/ });
    const command = lock.getByText('Disable-ADAccount -Identity USERNAME');
    await expect(command).toBeHidden();
    await lock.getByText(/^Commands:/).click();
    await expect(command).toBeVisible();
  });

  test('the diagram has a name and says the same as text', async ({ page }) => {
    await openPlaybook(page);
    const diagram = page
      .getByRole('figure')
      .filter({ has: page.getByRole('region', { name: /^Steps of the playbook/ }) });
    await expect(diagram.getByRole('group', { name: /^Steps of the playbook/ }).first()).toBeVisible();
    await diagram.getByText('The diagram as text').click();
    await expect(diagram.getByText(/^From 1 Take the report and call back to 2 Lock the account/)).toBeVisible();
  });
});

test.describe('checklists', () => {
  test('ticks are kept with their time over a reload, and taken back', async ({ page }) => {
    await openPlaybook(page);
    let list = await openRole(page, 'Duty analyst');
    await tickByKeyboard(page, list.getByRole('checkbox').first());
    await expect(list.getByText(/^Done \d\d:\d\d$/)).toBeVisible();
    await expect(list.getByText('1 of 5')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Duty analyst: 1 of 5.' })).toBeVisible();

    await page.reload();
    list = await openRole(page, 'Duty analyst');
    await expect(list.getByRole('checkbox').first()).toBeChecked();
    await expect(list.getByText('1 of 5')).toBeVisible();
    await list.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await expect(list.getByText('0 of 5')).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), SAVED)).toBeNull();
  });

  test('deleting asks first, and “Keep them” keeps', async ({ page }) => {
    await openPlaybook(page);
    const list = await openRole(page, 'Duty analyst');
    await tickByKeyboard(page, list.getByRole('checkbox').nth(1));
    await page.getByRole('button', { name: 'Delete all ticks' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.getByRole('checkbox').nth(1)).toBeChecked();
    await expect(page.getByRole('button', { name: 'Delete all ticks' })).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Yes, delete them' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('All ticks are deleted.')).toBeVisible();
    await expect(list.getByRole('checkbox').nth(1)).not.toBeChecked();
    expect(await page.evaluate((key) => localStorage.getItem(key), SAVED)).toBeNull();
  });

  test('the log is exported with role, step and time', async ({ page }) => {
    await openPlaybook(page);
    const list = await openRole(page, 'Duty analyst');
    await page.getByRole('button', { name: 'Download as JSON' }).click();
    await expect(page.getByText('Nothing is ticked yet.')).toBeVisible();
    await tickByKeyboard(page, list.getByRole('checkbox').nth(1));
    await tickByKeyboard(page, list.getByRole('checkbox').first());

    const json = JSON.parse(await downloaded(page, 'Download as JSON')) as { playbook: object; entries: object[] };
    expect(json.playbook).toMatchObject({ id: 'credential-phishing' });
    expect(json.entries).toMatchObject([
      { role: 'duty-analyst', step: 'lock-account', done_at: expect.stringMatching(/^\d{4}-.*Z$/) as unknown },
      { role: 'duty-analyst', step: 'take-report' },
    ]);
    const text = await downloaded(page, 'Download as text');
    expect(text).toMatch(/Z {2}Duty analyst: 2 Lock the account and end its sessions\n/);
  });

  test('the log is copied as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlaybook(page);
    const list = await openRole(page, 'Duty analyst');
    await tickByKeyboard(page, list.getByRole('checkbox').first());
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByText('The log is on the clipboard.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Duty analyst: 1 Take the report');
  });

  for (const saved of ['{', '{"version":9,"done":{"take-report":"now"}}', '{"version":1,"done":{"take-report":42}}']) {
    test(`starts empty from damaged data: ${saved}`, async ({ page }) => {
      await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [SAVED, saved] as const);
      await openPlaybook(page);
      const list = await openRole(page, 'Duty analyst');
      await expect(list.getByText('0 of 5')).toBeVisible();
    });
  }

  test('one list can be printed alone', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openPlaybook(page);
    const list = await openRole(page, 'Service desk');
    await list.getByRole('button', { name: 'Print this list' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(list.getByRole('checkbox')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('card, steps and checkboxes work', async ({ page }) => {
    await openPlaybook(page);
    await expect(page.getByRole('heading', { name: 'First five minutes' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(20);
    const list = page.locator('details').filter({ has: page.getByRole('heading', { name: 'Duty analyst', level: 3 }) });
    await list.locator('summary').click();
    await tickByKeyboard(page, list.getByRole('checkbox').first());
    await expect(page.getByText('ticks last for this visit only')).toBeVisible();
  });

  test('on paper every role has empty boxes, and folded commands are there', async ({ page }) => {
    await openPlaybook(page);
    await page.emulateMedia({ media: 'print' });
    for (const box of await page.getByRole('checkbox').all()) {
      await expect(box).toBeVisible();
      await expect(box).not.toBeChecked();
    }
    await expect(page.getByText('Disable-ADAccount -Identity USERNAME')).toBeVisible();
  });
});

test('the list of playbooks tells them apart by what the reader sees', async ({ page }) => {
  await page.goto('./playbooks/');
  const main = page.getByRole('main');
  for (const id of PLAYBOOKS) await expect(main.locator(`a[href$="/playbooks/${id}/"]`).first()).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Use it when' })).toHaveCount(PLAYBOOKS.length);
  await main.getByRole('link', { name: 'the first ten minutes', exact: true }).click();
  await expect(main.getByRole('heading', { name: /first ten minutes/ })).toBeInViewport();
});

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await file.path(), 'utf8');
}
