import { expect } from '@playwright/test';
import { test } from './support/test.ts';

// Runs against a build for https://…/toolbox/: nothing may assume that the site stands at the top.
test('doors, search, islands and downloads work under another base path', async ({ page, request }) => {
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(response.url());
  });

  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'Plan a SOC' }).click();
  await expect(page).toHaveURL(/\/toolbox\/models\/$/);
  await page.waitForLoadState();

  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first().fill('cryptomining');
  await dialog
    .getByRole('link', { name: /cryptomining/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/toolbox\/.*cryptomining/);

  await page.goto('./pl/self-assessment/');
  await page.getByRole('radio').first().check();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
    );
  expect(links.filter((path) => !path.startsWith('/toolbox/'))).toEqual([]);

  const file = await request.get('./downloads/models/hybrid.yaml');
  expect(await file.text()).toContain('id: hybrid');
  expect(faults).toEqual([]);
});
