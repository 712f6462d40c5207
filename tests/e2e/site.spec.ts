import { expect } from '@playwright/test';
import { test } from './support/test.ts';

test.describe('home', () => {
  for (const [door, path] of [
    ['Plan a SOC', '/models/'],
    ['Handle an incident', '/playbooks/'],
    ['Run a course', '/teach/'],
    ['Contribute', '/contribute/'],
  ] as const) {
    test(`the door “${door}” leads to ${path} by keyboard`, async ({ page }) => {
      await page.goto('./');
      const link = page.getByRole('main').getByRole('link', { name: door, exact: false }).first();
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('there are exactly four doors', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.sl-markdown-content').getByRole('heading', { level: 2 })).toHaveCount(4);
  });
});

test.describe('models', () => {
  test('the file behind a model can be downloaded and is the authored one', async ({ page, request }) => {
    await page.goto('./models/centralised/');
    const link = page.getByRole('link', { name: /YAML/ }).first();
    const response = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(response.ok()).toBe(true);
    expect(await response.text()).toContain('kind: model');
  });

  test('the architecture diagram has a name and a text alternative', async ({ page }) => {
    await page.goto('./models/federated/');
    await expect(page.getByRole('img', { name: /.+/ }).first()).toBeVisible();
  });
});

test.describe('search', () => {
  test('opens by keyboard, finds a playbook, and filters by kind', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first().fill('ransomware');
    await expect(dialog.getByRole('link', { name: /ransomware/i }).first()).toBeVisible();
    await dialog.getByText('Playbook', { exact: false }).first().click();
    await expect(dialog.getByRole('link', { name: /ransomware/i }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('loads no search code before it is opened', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|ui-core/.test(url))).toEqual([]);
  });

  test('finds a Polish page by an inflected word typed without diacritics', async ({ page }) => {
    await page.goto('./pl/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first().fill('dojrzalosci');
    await expect(dialog.getByRole('link').first()).toBeVisible();
  });
});

test.describe('languages', () => {
  test('the language menu leads to the same page in Polish', async ({ page }) => {
    await page.goto('./self-assessment/');
    await page
      .getByRole('banner')
      .getByRole('combobox', { name: /language/i })
      .first()
      .selectOption({ label: 'Polski' });
    await expect(page).toHaveURL(/\/pl\/self-assessment\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.getByRole('main')).toHaveAttribute('lang', 'pl');
  });

  for (const lang of ['pl', 'cs', 'sk', 'et', 'lt']) {
    test(`home, quick check and one model speak ${lang}`, async ({ page }) => {
      for (const path of ['', 'self-assessment/', 'models/centralised/']) {
        await page.goto(`./${lang}/${path}`);
        await expect(page.getByRole('main')).toHaveAttribute('lang', lang);
      }
    });

    test(`a page that is not translated into ${lang} says so and marks its text as English`, async ({ page }) => {
      await page.goto(`./${lang}/reference/services/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('main')).toHaveAttribute('lang', 'en');
    });
  }

  test('links in a fallback page stay in the reader’s language', async ({ page }) => {
    await page.goto('./pl/models/');
    const hrefs = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const inside = hrefs.filter((href) => href.startsWith('/') && !/\.[a-z]+$/.test(href));
    expect(inside.length).toBeGreaterThan(3);
    expect(inside.filter((href) => !href.includes('/pl/'))).toEqual([]);
  });
});

test.describe('small screens', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const path of [
    '',
    'models/',
    'models/compare/',
    'models/hybrid/',
    'playbooks/credential-phishing/',
    'self-assessment/',
    'reference/csf/',
    'workbench/',
  ]) {
    test(`/${path} does not scroll sideways at 320 px`, async ({ page }) => {
      await page.goto(`./${path}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }

  test('the name of the site is shown as a whole', async ({ page }) => {
    await page.goto('./models/');
    const title = page.locator('.site-title span').first();
    expect(await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('model, playbook and quick check can be read', async ({ page }) => {
    await page.goto('./models/hybrid/');
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goto('./playbooks/cryptomining-hpc/');
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await page.goto('./self-assessment/');
    await expect(page.getByRole('group').first()).toBeVisible();
  });
});
