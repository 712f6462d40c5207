import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/files.ts';
import { run } from '../../../scripts/lib/run.ts';
import { languageRows, stamped, translationStatus, type TextFile } from '../../../src/core/translations/index.ts';
import { readYaml, sentencesOf } from '../../../src/core/validate/index.ts';

const PLAYBOOK = readFileSync(join(ROOT, 'tests/fixtures/rules/overlay-texts-only/passes/playbook.yaml'), 'utf8');
const PAGE = `---
title: Rotas
description: Who watches when.
sources: [gdpr]
updated: "2026-11-23"
---

Two people share a week.
`;
const STRINGS = '{"a": "One", "b": "Two"}';
const ENGLISH = { page: PAGE, playbook: PLAYBOOK, strings: STRINGS };
const PATHS = { page: 'docs/rotas.mdx', playbook: 'playbooks/defaced/playbook.yaml', strings: 'i18n/en.json' };
const POLISH = { page: 'docs/pl/rotas.mdx', playbook: 'playbooks/defaced/pl.yaml', strings: 'i18n/pl.json' };
type Kind = keyof typeof ENGLISH;

const tools = {
  read: (text: string) => readYaml(text).value,
  sentences: sentencesOf,
  fingerprint: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12),
};

/** State of the Polish translation of one file. */
function polish(kind: Kind, english: string, translation?: string): string {
  const files: TextFile[] = [{ path: PATHS[kind], content: english }];
  if (translation !== undefined) files.push({ path: POLISH[kind], content: translation });
  const found = translationStatus(files, tools).find(({ locale }) => locale === 'pl');
  return `${found?.state}, ${found?.untranslated} of ${found?.texts} open`;
}

/** A translation made from the English text as it stands above. */
function made(kind: 'page' | 'playbook', translation: string): string {
  const [found] = translationStatus([{ path: PATHS[kind], content: ENGLISH[kind] }], tools);
  return stamped(translation, found!.fingerprint!);
}

const POLISH_PAGE = made('page', PAGE.replace('Rotas', 'Dyżury'));
const POLISH_PLAYBOOK = made('playbook', 'title: Podmieniona strona\n');

describe('a translation is', () => {
  it.each<[what: string, kind: Kind, english: string, translation: string | undefined, expected: string]>([
    ['missing when there is none', 'page', PAGE, undefined, 'missing, 1 of 1 open'],
    ['missing with all its texts', 'playbook', PLAYBOOK, undefined, 'missing, 46 of 46 open'],
    ['complete when the page is the same', 'page', PAGE, POLISH_PAGE, 'complete, 0 of 1 open'],
    ['incomplete when texts are left out', 'playbook', PLAYBOOK, POLISH_PLAYBOOK, 'incomplete, 45 of 46 open'],
    [
      'complete when each string has its own',
      'strings',
      STRINGS,
      '{"b": "Dwa", "a": "Jeden"}',
      'complete, 0 of 2 open',
    ],
    ['incomplete when a string has none', 'strings', STRINGS, '{"b": "Dwa", "c": "Trzy"}', 'incomplete, 1 of 2 open'],
    ['incomplete while a page has a gap', 'page', PAGE, `${POLISH_PAGE}\nTODO: more\n`, 'incomplete, 1 of 1 open'],
    [
      'incomplete while a text of a file is a gap',
      'playbook',
      PLAYBOOK,
      POLISH_PLAYBOOK.replace(/^title: .*$/m, 'title: "TODO: Defaced"'),
      'incomplete, 46 of 46 open',
    ],
    ['stale without the name of its original', 'page', PAGE, PAGE, 'stale, 0 of 1 open'],
    ['stale when it cannot be read', 'playbook', PLAYBOOK, 'title: "open', 'stale, 46 of 46 open'],
  ])('%s', (_, kind, english, translation, expected) => {
    expect(polish(kind, english, translation)).toBe(expected);
  });
});

describe('a change of the English', () => {
  it.each<[what: string, kind: 'page' | 'playbook', from: string, to: string, expected: string]>([
    ['word of a page', 'page', 'share a week', 'share a month', 'stale'],
    ['title of a page', 'page', 'title: Rotas', 'title: Shifts', 'stale'],
    ['description of a page', 'page', 'Who watches', 'Who wakes', 'stale'],
    ['line break of a page', 'page', 'people share', 'people\nshare', 'complete'],
    ['date of a page', 'page', '2026-11-23', '2026-11-24', 'complete'],
    ['source of a page', 'page', '[gdpr]', '[gdpr, rsit]', 'complete'],
    ['sentence of a step', 'playbook', 'Show a holding page', 'Show a notice', 'stale'],
    ['time target of a step', 'playbook', 'within: PT30M', 'within: PT45M', 'incomplete'],
    ['severity', 'playbook', 'base: medium', 'base: high', 'incomplete'],
    ['author', 'playbook', 'SOC4Academia Toolbox contributors', 'Somebody else', 'incomplete'],
    ['reviewer', 'playbook', 'reviewed: null', 'reviewed: { by: A. Reviewer, on: "2026-11-23" }', 'incomplete'],
    ['comment', 'playbook', 'kind: playbook', '# a note\nkind: playbook', 'incomplete'],
  ])('%s leaves the translation %s', (_, kind, from, to, expected) => {
    const translation = kind === 'page' ? POLISH_PAGE : POLISH_PLAYBOOK;
    expect(ENGLISH[kind]).toContain(from);
    expect(polish(kind, ENGLISH[kind].replace(from, to), translation).split(',')[0]).toBe(expected);
  });

  it('order of roles leaves the translation as it is', () => {
    const [analyst, admin] = [/ {2}- \{ id: analyst.*\n/, / {2}- \{ id: web-admin.*\n/].map(
      (line) => line.exec(PLAYBOOK)![0],
    );
    const other = PLAYBOOK.replace(analyst! + admin!, admin! + analyst!);
    expect(other).not.toBe(PLAYBOOK);
    expect(polish('playbook', other, POLISH_PLAYBOOK)).toMatch(/^incomplete/);
  });
});

it('reference lists, translations themselves and the page for wrong addresses are no originals', () => {
  const files = [
    'reference/roles.yaml',
    'docs/pl/rotas.mdx',
    'docs/404.md',
    'playbooks/defaced/pl.yaml',
    'i18n/pl.json',
  ];
  expect(
    translationStatus(
      files.map((path) => ({ path, content: PAGE })),
      tools,
    ),
  ).toEqual([]);
});

it('the table has a row for each language and a count for each state', () => {
  const files = (['page', 'playbook', 'strings'] as const).map((kind) => ({
    path: PATHS[kind],
    content: ENGLISH[kind],
  }));
  const rows = languageRows(translationStatus([...files, { path: POLISH.page, content: POLISH_PAGE }], tools));
  expect(rows.map(({ locale, all }) => `${locale} ${all.complete} ${all.missing}`)).toEqual([
    'pl 1 2',
    'cs 0 3',
    'sk 0 3',
    'et 0 3',
    'lt 0 3',
  ]);
  expect([...rows[0]!.byKind.keys()]).toEqual(['page', 'playbook', 'strings']);
  expect(rows[0]!.byKind.get('page')).toEqual({ complete: 1, incomplete: 0, stale: 0, missing: 0 });
});

describe('writing the name of the original', () => {
  it.each([
    ['into an overlay', '# Note\n\ntitle: A # b\n', '# Note\n\ntranslates: "0123456789ab"\ntitle: A # b\n'],
    [
      'over an old one',
      'translates: "aaaaaaaaaaaa" # by hand\ntitle: A\n',
      'translates: "0123456789ab" # by hand\ntitle: A\n',
    ],
    ['over one without quotes', 'translates: 12\ntitle: A\n', 'translates: "0123456789ab"\ntitle: A\n'],
    ['over an empty one', 'translates:\ntitle: A\n', 'translates: "0123456789ab"\ntitle: A\n'],
    ['into an empty overlay', '# Note\n', '# Note\ntranslates: "0123456789ab"\n'],
    ['with the line breaks of the file', 'title: A\r\n', 'translates: "0123456789ab"\r\ntitle: A\r\n'],
    [
      'into a page',
      '---\ntitle: A\n---\n\ntranslates: no\n',
      '---\ntitle: A\ntranslates: "0123456789ab"\n---\n\ntranslates: no\n',
    ],
    [
      'over that of a page',
      '---\ntranslates: "x"\ntitle: A\n---\n',
      '---\ntranslates: "0123456789ab"\ntitle: A\n---\n',
    ],
    [
      'into a page from Windows',
      '---\r\ntitle: A\r\n---\r\n',
      '---\r\ntitle: A\r\ntranslates: "0123456789ab"\r\n---\r\n',
    ],
  ])('%s changes nothing else', (_, before, after) => {
    expect(stamped(before, '0123456789ab')).toBe(after);
    expect(stamped(after, '0123456789ab')).toBe(after);
  });
});

describe('npm run translations', () => {
  let root: string;
  const command = (...args: string[]) => run('node', [join(root, 'scripts/translations.ts'), ...args], { cwd: root });

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'translations-'));
    for (const part of ['scripts', 'src/core', 'src/schemas', 'config', 'package.json']) {
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
    const files = { [PATHS.page]: PAGE, [POLISH.page]: PAGE, [PATHS.playbook]: PLAYBOOK };
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'src/content', path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text);
    }
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('lists what is stale, counts what is missing, and ends with 0', async () => {
    const { code, output } = await command();
    expect(output).toMatch(/^ +complete +incomplete +stale +missing\npl +0 +0 +1 +1\ncs +0 +0 +0 +2\n/);
    expect(output).toContain('  stale       docs/pl/rotas.mdx: docs/rotas.mdx has changed since.\n  1 missing;');
    expect(code).toBe(0);
  });

  it('lists what one language lacks', async () => {
    const { output } = await command('--language', 'pl');
    expect(output.split('\n').slice(2)).toEqual([
      '',
      'pl',
      '  stale       docs/pl/rotas.mdx: docs/rotas.mdx has changed since.',
      '  missing     playbooks/defaced/pl.yaml: 46 of 46 texts are not translated.',
      '',
    ]);
  });

  it('--update notes that a translation fits, and only that', async () => {
    const { output } = await command('--update', 'src/content/docs/pl/rotas.mdx');
    expect(output).toMatch(/now names docs\/rotas\.mdx as of today \([0-9a-f]{12}\)\.\n$/);
    expect(readFileSync(join(root, 'src/content', POLISH.page), 'utf8')).toBe(made('page', PAGE));
    const found = JSON.parse((await command('--format', 'json')).output) as { path: string; state: string }[];
    expect(found.slice(0, 2).map(({ path, state }) => `${path} ${state}`)).toEqual([
      'docs/pl/rotas.mdx complete',
      'playbooks/defaced/pl.yaml missing',
    ]);
  });

  it('--update takes no translation that holds a gap', async () => {
    const file = join(root, 'src/content', POLISH.page);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}\nTODO: more\n`);
    const { code, output } = await command('--update', 'src/content/docs/pl/rotas.mdx');
    writeFileSync(file, before);
    expect(output).toContain('docs/pl/rotas.mdx still holds TODO.');
    expect(code).toBe(2);
  });

  it.each([
    [['--language', 'de'], /There is no language "de"\. Choose one of: pl, cs, sk, et, lt\./],
    [['--lang', 'pl'], /^There is no option --lang\. Write one of `--language`,.*\n\nUsage: /],
    [['--language'], /^--language has no value\. Write for example --language pl\.\n/],
    [['pl'], /^"pl" belongs to no option\. Write --language pl\.\n/],
    [['pl.yaml'], /^"pl\.yaml" belongs to no option\. Write --update pl\.yaml\.\n/],
    [['--update', 'src/content/docs/rotas.mdx'], /rotas\.mdx is no translation of a page.*Nothing was written\./],
  ])('with %j stops and says why', async (args, message) => {
    const { code, output } = await command(...args);
    expect(output).toMatch(message);
    expect(code).toBe(2);
  });
});
