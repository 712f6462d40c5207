import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import { violations } from './support/axe.ts';
import { test } from './support/test.ts';

const GITHUB = 'https://github.com/soc4academia/toolbox';
const GITLAB = 'https://gitlab.example.edu/soc/toolbox';

test.describe('by keyboard alone, from empty to a file that the command finds clean', () => {
  test('a term', async ({ page }, info) => {
    await open(page, 'term');
    await write(page, 'Name', 'Honeynet');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Id', { exact: true })).toHaveValue('honeynet');
    await write(page, 'Definition', 'Machines that nobody has a reason to use, watched to see who tries.');
    await press(page.getByRole('button', { name: 'Add a line: Related terms' }));
    await expect(page.getByRole('combobox', { name: 'Related terms 1' })).toBeFocused();
    await page.keyboard.type('csirt');
    await expect(page.getByText('CSIRT', { exact: true })).toBeVisible();
    await expect(count(page)).toHaveText('No errors. You can propose it.');

    const text = await saved(page, 'Download glossary.yaml');
    expect(text).toContain('  - id: honeynet\n    name: Honeynet\n    definition: Machines');
    await expectClean(text, 'glossary.yaml', info);
  });

  test('a correction, which becomes an issue', async ({ page }) => {
    await open(page, 'correction');
    await write(page, 'Page', '/playbooks/credential-phishing/');
    await write(page, 'Wrong', 'Wait for the owner.');
    await write(page, 'Right', 'End all sessions at once.');
    await write(page, 'Source', 'The manual of our identity provider, read on 20 November 2026');
    await page.getByLabel('Urgent').focus();
    await page.keyboard.press('Space');
    await expect(count(page)).toHaveText('No errors. You can propose it.');
    const text = await saved(page, 'Download correction.md');
    expect(text).toContain(
      '### What it says\n\n> Wait for the owner.\n\n### What is right\n\n> End all sessions at once.',
    );
    expect(text).toContain('### Urgency');
  });

  test('a playbook, begun from a published one', async ({ page }, info) => {
    await open(page, 'playbook');
    await start(page, 'Cryptomining');
    await write(page, 'Title', 'Cryptomining in a teaching laboratory');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Id', { exact: true })).toHaveValue('cryptomining-in-a-teaching-laboratory');
    await write(page, 'Authors 1', 'SOC of a university');
    await expect(count(page)).toHaveText('No errors. You can propose it.');
    await expectClean(await saved(page, 'Download playbook.yaml'), 'playbook.yaml', info);
    expect(await saved(page, 'Download cryptomining-in-a-teaching-laboratory.mdx')).toContain(
      '<Playbook id="cryptomining-in-a-teaching-laboratory" part="steps" />',
    );
  });

  test('a playbook of three steps, from an empty form', async ({ page }, info) => {
    test.setTimeout(120_000);
    await open(page, 'playbook');
    await emptyPlaybook(page);
    await expect(count(page)).toHaveText('No errors. You can propose it.');
    await expectClean(await saved(page, 'Download playbook.yaml'), 'playbook.yaml', info);
  });

  test('a model, begun from a published one and changed', async ({ page }, info) => {
    await open(page, 'model');
    await start(page, 'Centralised');
    await write(page, 'Title', 'SOC of our school');
    await write(page, 'Id', 'soc-of-our-school');
    await write(page, 'Authors 1', 'A school');
    await press(part(page, 'Risks'));
    await press(page.getByRole('button', { name: 'Add Risk' }));
    await expect(page.getByText('Still to be filled in.')).toHaveCount(0);
    await expect(count(page)).toHaveText(/^To fill: [1-9]\d*\. Errors: 0\./);
    await press(page.getByRole('button', { name: /^Remove Risk \d+$/ }).last());
    await expect(page.getByRole('button', { name: 'Add Risk' })).toBeFocused();
    await expect(count(page)).toHaveText('No errors. You can propose it.');
    await expectClean(await saved(page, 'Download model.yaml'), 'model.yaml', info);
  });
});

test('a finding stands at its field with what to write, and the list leads there', async ({ page }) => {
  await open(page, 'model');
  await start(page, 'Centralised');
  await press(part(page, 'Costs'));
  await press(page.locator('summary', { hasText: /^Cost 1:/ }));
  await write(page, 'Low', '99999999');
  const low = page.getByLabel('Low', { exact: true });
  await write(page, 'Title', 'SOC of our school');
  await write(page, 'Id', 'soc-of-our-school');
  await write(page, 'Authors 1', 'A school');
  await expect(page.locator('.pf-said', { hasText: 'is above' }).first()).toBeVisible();
  await press(part(page, 'Costs'));
  await press(page.getByText('What is missing or wrong'));
  await press(page.getByRole('button', { name: /^Costs 1/ }).first());
  await expect(low).toBeVisible();
  await write(page, 'Low', 'a lot');
  await expect(low).toHaveAttribute('aria-invalid', 'true');
  await expect(low).toHaveAccessibleDescription(/is a lot, but must be a number/);
});

test('a whole duration is typed into the amount without losing a key, and what is no duration is answered', async ({
  page,
}) => {
  await open(page, 'model');
  await press(part(page, 'Interfaces'));
  await press(page.getByRole('button', { name: 'Add Interface' }));
  const amount = page.getByLabel('Amount', { exact: true });
  await amount.focus();
  await page.keyboard.type('PT15M');
  await expect(amount).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(amount).toHaveValue('15');
  await expect(page.getByLabel('Unit', { exact: true })).toHaveValue('minutes');
  await write(page, 'Amount', '90 min');
  await expect(page.locator('.pf-said', { hasText: '90 min is no amount of time.' })).toBeVisible();
});

test('what can be known is said while other fields are empty, and the list of findings marks none of them', async ({
  page,
}) => {
  await open(page, 'model');
  await press(part(page, 'Who it suits'));
  const staff = page.getByRole('group', { name: 'Security staff, FTE' });
  await write(staff, 'Low', '5');
  await write(staff, 'High', '3');
  await expect(staff.getByText('The low end 5 is above the high end 3.')).toBeVisible();
  await expect(count(page)).toHaveText(/^To fill: [1-9]\d*\. Errors: 1\./);
  await press(page.getByText('What is missing or wrong'));
  await expect(count(page)).toHaveText(/^To fill: [1-9]\d*\. Errors: 1\./);
  await expect(page.locator('.pf-said', { hasText: 'Still to be filled in.' })).toHaveCount(0);
});

test('an id that exists is refused at its field', async ({ page }) => {
  await open(page, 'term');
  await write(page, 'Id', 'csirt');
  await expect(page.getByLabel('Id', { exact: true })).toHaveAccessibleDescription(/csirt exists already/);
});

test('a reload keeps the draft; a draft goes out as a file and comes back; deleting asks first', async ({ page }) => {
  await open(page, 'playbook');
  await write(page, 'Title', 'Outage of the exam system');
  await page.keyboard.press('Tab');
  await page.reload();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Outage of the exam system');
  const draft = await saved(page, 'Download the draft');
  expect(draft).toMatch(/^# A draft: the validator still finds errors in it\.\n/);

  await press(page.getByRole('button', { name: 'Delete the draft' }));
  await press(page.getByRole('button', { name: 'Keep it' }));
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Outage of the exam system');
  await press(page.getByRole('button', { name: 'Delete the draft' }));
  await press(page.getByRole('dialog').getByRole('button', { name: 'Delete' }));
  await expect(page.getByText('Your draft was deleted from this browser.')).toBeVisible();
  await expect(page.locator('.pf-form summary').first()).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('s4a:')))).toEqual([]);

  await choose(page, 'mine.draft.yaml', draft);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Outage of the exam system');
});

test('a draft that is asked for in the moment of a change holds the change', async ({ page }) => {
  await open(page, 'playbook');
  await write(page, 'Title', 'Outage');
  await expect(count(page)).toHaveText(/^To fill: /);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => {
      const title = document.activeElement as HTMLInputElement;
      title.value = 'Outage of the exam system';
      title.dispatchEvent(new Event('input', { bubbles: true }));
      [...document.querySelectorAll('button')].find((each) => each.textContent === 'Download the draft')?.click();
    }),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('title: Outage of the exam system\n');
});

test('a term goes out as a draft and comes back', async ({ page }) => {
  await open(page, 'term');
  await write(page, 'Name', 'Honeynet');
  await page.keyboard.press('Tab');
  const draft = await saved(page, 'Download the draft');
  await write(page, 'Name', 'Another');
  await choose(page, 'term.draft.yaml', draft);
  expect(await saved(page.getByRole('dialog'), 'Download the draft')).toContain('name: Another');
  await press(page.getByRole('dialog').getByRole('button', { name: 'Replace' }));
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Honeynet');
  await expect(page.getByText('Comments in term.draft.yaml are not kept in the form.')).toBeVisible();
});

for (const [name, text, message] of [
  ['a model', 'kind: model\n', /the\.yaml was not opened\. The file is no playbook/],
  ['no YAML', 'a: [', /the\.yaml was not opened\. /],
  ['one with other fields', 'kind: playbook\ncolour: red\n', /no place for colour\. Open it in the workbench/],
] as const) {
  test(`a file that is not for this form changes nothing: ${name}`, async ({ page }) => {
    await open(page, 'playbook');
    await write(page, 'Title', 'Mine');
    await choose(page, 'the.yaml', text);
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Mine');
  });
}

for (const damaged of ['{', '{"version":9}', '{"version":1,"draft":{"colour":"red"}}']) {
  test(`a kept draft that cannot be read is put aside: ${damaged}`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('s4a:propose:term', text), damaged);
    await open(page, 'term');
    await expect(page.getByText('A text that this browser had kept could not be read')).toBeVisible();
    expect(await saved(page, 'Download the old text')).toBe(damaged);
  });
}

test('a huge paste is turned away at its field, and nothing is lost', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'term');
  await write(page, 'Definition', 'A sentence.');
  await page.evaluate(() => navigator.clipboard.writeText('a: b\n'.repeat(500_000)));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(
    page.getByText('Not taken in: the text has 2,500,000 characters, and a field takes 20,000.'),
  ).toBeVisible();
  await expect(page.getByLabel('Definition')).toHaveValue('A sentence.');
});

test.describe('the way to the forge', () => {
  test('without a repository the page says what to do, and no link is dead', async ({ page }) => {
    await fillCorrection(page, 'It is otherwise.');
    await expect(page.getByText('This copy of the site does not say where proposals go.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Open it on/ })).toHaveCount(0);
  });

  for (const [repository, forge, fields] of [
    [GITHUB, 'GitHub', ['title', 'body']],
    [GITLAB, 'GitLab', ['issue[title]', 'issue[description]']],
  ] as const) {
    test(`an issue on ${forge} is filled in`, async ({ page }) => {
      await withRepository(page, repository);
      await fillCorrection(page, 'It is otherwise.');
      const link = new URL((await page.getByRole('link', { name: `Open it on ${forge}` }).getAttribute('href')) ?? '');
      expect(link.searchParams.get(fields[0])).toBe('Content: /glossary/');
      expect(link.searchParams.get(fields[1])).toContain('It is otherwise.');
    });
  }

  test('a text that is too long for a link is copied, and the link opens the empty page', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await withRepository(page, GITHUB);
    await fillCorrection(page, 'word '.repeat(1_500).trim());
    await expect(page.getByText('This text is too long for a link')).toBeVisible();
    const href = await page.getByRole('link', { name: 'Open it on GitHub' }).getAttribute('href');
    expect(href).toBe(`${GITHUB}/issues/new?title=Content%3A%20%2Fglossary%2F`);
    await press(page.getByRole('button', { name: 'Copy correction.md' }));
    await expect(page.getByText('correction.md is on the clipboard.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('word word');
  });

  test('a changed list goes to the editor of the forge', async ({ page }) => {
    await withRepository(page, GITHUB);
    await open(page, 'term');
    await write(page, 'Name', 'Honeynet');
    await write(page, 'Definition', 'Machines that nobody has a reason to use, watched to see who tries.');
    await expect(page.getByText('put what you copied in the place of everything')).toBeVisible();
    const href = await page.getByRole('link', { name: 'Open it on GitHub' }).getAttribute('href');
    expect(href).toBe(`${GITHUB}/edit/main/src/content/reference/glossary.yaml`);
  });
});

for (const kind of ['model', 'playbook', 'term', 'correction']) {
  test(`the form of a ${kind} is accessible with findings, in light and dark, and fits a narrow screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, kind);
    if (kind === 'model' || kind === 'playbook') await start(page, '');
    for (const name of await page.locator('.pf-section > summary > h2').allTextContents()) {
      if (!(await part(page, name).evaluate((summary) => summary.closest('details')?.open)))
        await press(part(page, name));
    }
    await press(page.getByText('What is missing or wrong'));
    // A correction has a text as soon as nothing is missing.
    if (kind !== 'correction') await press(page.getByText('Show the text'));
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('other pages load none of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of ['./', './contribute/', './glossary/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((url) => /propose|form\.worker|known\.json/i.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const kind of ['model', 'playbook', 'term', 'correction']) {
    test(`the page of a ${kind} says which other ways there are`, async ({ page }) => {
      await page.goto(`./contribute/propose/${kind}/`);
      await expect(page.getByText('This form needs JavaScript')).toBeVisible();
      await expect(page.getByRole('link', { name: 'What the workbench checks' })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  }
});

function count(page: Page): Locator {
  return page.locator('.pf-count');
}

function part(page: Page, name: string): Locator {
  return page.locator('.pf-section > summary', { hasText: new RegExp(`^${name}`) });
}

async function open(page: Page, kind: string): Promise<void> {
  await page.goto(`./contribute/propose/${kind}/`);
  await expect(count(page)).toHaveText(/^(?:To fill|No errors)/);
}

/** Overwrites a field by its label, as a writer at the keyboard does. */
async function write(page: Page | Locator, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).last();
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.page().keyboard.insertText(text);
}

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

/** Chooses a file to start from by its first letters. */
async function start(page: Page, title: string): Promise<void> {
  await page.getByLabel('Start from').focus();
  if (title !== '') await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pf-count')).toHaveText('To fill: 3. Errors: 0. Warnings: 0.');
}

/**
 * Chooses an option of a select by the first letters of its text. A browser that is held up between two letters takes the
 * second for the first of another option, and a space for the wish to see the list, so whoever types looks at what was
 * chosen, goes away, which closes the list, and types again.
 */
async function pick(page: Page | Locator, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).last();
  await expect(async () => {
    await field.blur();
    await field.focus();
    await field.pressSequentially(option);
    const [chosen, offered] = await field.evaluate((select: HTMLSelectElement) => [
      select.selectedOptions[0]?.text ?? '',
      [...select.options].map(({ text }) => text).join(', '),
    ]);
    expect(chosen?.toLowerCase().startsWith(option.toLowerCase()), `chose ${chosen} of ${offered}`).toBe(true);
  }).toPass({ timeout: 20_000 });
}

async function addLine(page: Page | Locator, label: string, text: string): Promise<void> {
  await press(page.getByRole('button', { name: `Add a line: ${label}` }).last());
  await write(page, `${label} 1`, text);
}

async function fillCorrection(page: Page, right: string): Promise<void> {
  await open(page, 'correction');
  await write(page, 'Page', '/glossary/');
  await write(page, 'Wrong', 'It is so.');
  await page.getByLabel('Right').fill(right);
  await write(page, 'Source', 'A manual of 2026');
  await expect(count(page)).toHaveText('No errors. You can propose it.');
}

async function emptyPlaybook(page: Page): Promise<void> {
  await write(page, 'Title', 'Outage of the exam system');
  await write(page, 'Summary', 'The exam system does not answer while an exam is being written.');
  await write(page, 'Authors 1', 'SOC of a university');
  await pick(page, 'TLP', 'TLP:GREEN');
  await write(page, 'When 1', 'Several rooms report that the exam page does not load.');
  await write(page, 'RSIT types 1', 'availability:ddos');
  await write(page, 'ATT&CK techniques 1', 'T1498');

  await press(part(page, 'Severity'));
  await pick(page, 'Base', 'medium');
  await press(page.locator('summary', { hasText: /^Impact 1/ }));
  await write(page, 'When', 'An exam is being written at this moment.');
  await pick(page, 'To', 'high');
  await press(page.locator('summary', { hasText: /^Calendar window 1/ }));
  await write(page, 'Window', 'exam-session');
  await pick(page, 'To', 'high');
  await write(page, 'Why', 'A lost hour cannot be written again in the same term.');

  await press(part(page, 'First five minutes'));
  await write(page, 'First five minutes 1', 'Write down the time of the first report, with time zone.');

  await press(part(page, 'Roles'));
  await press(page.locator('summary', { hasText: /^Role 1/ }));
  // Within its entry: until that is drawn, the only title on the page is the playbook's own.
  await write(page.locator('.pf-entry', { hasText: /^Role 1/ }), 'Title', 'Duty analyst');
  await page.keyboard.press('Tab');
  await write(page, 'Duties', 'Takes the report and finds out which part has failed.');

  await press(part(page, 'Call'));
  await press(page.locator('summary', { hasText: /^Call 1/ }));
  await pick(page, 'Role', 'Duty analyst');
  await write(page, 'When', 'The exam page has not answered for five minutes.');
  await write(page, 'How', 'On-call phone of the SOC.');

  await press(part(page, 'Telemetry'));
  await press(page.locator('summary', { hasText: /^Telemetry 1/ }));
  await write(page, 'Log source', 'web-servers');
  await write(page, 'Needed for', 'Whether the requests still reach the server.');
  await page.getByLabel('Minimum').focus();
  await page.keyboard.press('Space');

  await press(part(page, 'Steps'));
  await step(page, 1, 'Confirm the outage', 'detection', 'Open the exam page from two networks.', '15');
  await step(page, 2, 'Move the exam', 'containment', 'Tell the rooms to go on with the paper version.', '30');
  await step(page, 3, 'Close the case', 'lessons', 'Note how long the outage took and what it stopped.', '45');
  await page.getByLabel('Ends', { exact: true }).last().focus();
  await page.keyboard.press('Space');
  for (const [index, next] of [
    [1, 'Move the exam'],
    [2, 'Close the case'],
  ] as const) {
    const entry = page.locator('.pf-entry', { hasText: new RegExp(`^Step ${index}:`) });
    await entry.getByRole('checkbox', { name: next }).focus();
    await page.keyboard.press('Space');
  }
  await press(part(page, 'Start'));
  await pick(page, 'Start', 'Confirm');

  await press(part(page, 'Notifications'));
  await press(page.locator('summary', { hasText: /^Notification 1/ }));
  const duty = page.locator('.pf-entry', { hasText: /^Notification 1/ });
  await write(duty, 'Id', 'exam-office');
  await write(duty, 'Duty', 'Tell the examination office, as the exam rules of the university ask.');
  await write(duty, 'To', 'Examination office');
  await write(duty, 'When', 'An exam was interrupted.');
  await pick(duty, 'Role', 'Duty analyst');
  await write(duty, 'Sources 1', 'rsit');

  await press(part(page, 'Exit criteria'));
  await write(page, 'Exit criteria 1', 'The exam page answers from all rooms for one day.');
  await write(page, 'Lessons 1', 'How long did the first report wait before somebody read it?');
  await addLine(page, 'Sources', 'rsit');
}

async function step(
  page: Page,
  index: number,
  title: string,
  phase: string,
  task: string,
  minutes: string,
): Promise<void> {
  await press(page.locator('summary', { hasText: new RegExp(`^Step ${index}`) }));
  const entry = page.locator('.pf-entry', { hasText: new RegExp(`^Step ${index}`) });
  await write(entry, 'Title', title);
  await page.keyboard.press('Tab');
  await pick(entry, 'Phase', phase);
  await pick(entry, 'Role', 'Duty analyst');
  await write(entry, 'What to do 1', task);
  await write(entry, 'Why', `Because ${title.toLowerCase()} comes before anything else can be decided.`);
  await addLine(entry, 'Evidence', `The time of this step, in the case: ${title.toLowerCase()}`);
  await pick(entry, 'Unit', 'minutes');
  await write(entry, 'Amount', minutes);
}

/** A page as it is built for a site that has a repository. */
async function withRepository(page: Page, address: string): Promise<void> {
  await page.route('**/contribute/propose/*/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      '&quot;repository&quot;:[0,&quot;&quot;]',
      `&quot;repository&quot;:[0,&quot;${address}&quot;]`,
    );
    await route.fulfill({ response, body: html });
  });
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

async function saved(within: Page | Locator, button: string): Promise<string> {
  const page = 'page' in within ? within.page() : within;
  const control = within.getByRole('button', { name: button, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), press(control)]);
  return readFile(await file.path(), 'utf8');
}

/** The command on a file of this text; it ends with another code where there are findings. */
async function expectClean(text: string, name: string, info: TestInfo): Promise<void> {
  const file = info.outputPath(name);
  await writeFile(file, text);
  expect(execFileSync('node', ['scripts/validate-models.ts', file], { encoding: 'utf8' })).toContain(
    '1 file checked: 0 errors, 0 warnings',
  );
}
