import { expect } from '@playwright/test';
import siteConfig from '../../config/site.json' with { type: 'json' };
import { test } from './support/test.ts';

test('a model page says on top and at its end what a reader may rely on', async ({ page }) => {
  await page.goto('./models/centralised/');
  await page.getByRole('main').getByRole('link', { name: 'About this page' }).click();
  const strip = page.getByRole('region', { name: 'About this page' });
  await expect(strip).toBeInViewport();
  for (const name of ['Written by', 'Review', 'Last change', 'Next review due', 'Sources']) {
    await expect(strip.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) })).toBeVisible();
  }
  await strip.getByRole('link', { name: /List of sources/ }).click();
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeInViewport();
});

test('a translated page says which English text it was made from, in its own language', async ({ page }) => {
  await page.goto('./pl/models/centralised/');
  const strip = page.getByRole('region', { name: 'O tej stronie' });
  await expect(strip.getByText(/^(?:Wykonane z tekstu|Starsze niż tekst) angielski/)).toBeVisible();
});

test('a page that stands in for a missing translation leads to how to write one', async ({ page }) => {
  await page.goto('./lt/models/hybrid/');
  await page.getByRole('region', { name: 'Apie šį puslapį' }).getByRole('link', { name: 'Išversti' }).click();
  await expect(page).toHaveURL(/\/lt\/contribute\/translations\/$/);
});

test('a page of a site without a repository leads to the form for corrections, in its language', async ({ page }) => {
  test.skip(siteConfig.repository !== '', 'With a repository a report goes there.');
  await page.goto('./cs/models/hybrid/');
  await page.getByRole('region', { name: 'O této stránce' }).getByRole('link', { name: 'Nahlásit problém' }).click();
  await expect(page).toHaveURL(/\/cs\/contribute\/propose\/correction\/$/);
});

test('the status page counts each language and lists what it lacks', async ({ page }) => {
  await page.goto('./contribute/translations/');
  const table = page.getByRole('table').first();
  for (const language of ['Polski', 'Čeština', 'Slovenčina', 'Eesti', 'Lietuvių']) {
    await expect(table.getByRole('rowheader', { name: language })).toBeVisible();
  }
  const group = page.getByRole('group').filter({ hasText: 'What there is to do: Eesti' });
  await group.getByText('What there is to do: Eesti').click();
  await group.getByRole('link', { name: 'Glossary', exact: true }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
});
