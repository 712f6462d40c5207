import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translationsIn } from '../../scripts/lib/translations.ts';
import { build, freshFolder, ROOT } from './support.ts';

const SITE = join(ROOT, 'tests/sites/.tiny-trust');
const CONTENT = join(SITE, 'src/content');
const PLAYBOOK = 'playbooks/defaced-department-website';
const FIXTURE = join(ROOT, 'tests/fixtures/rules/overlay-texts-only/passes');
const day = (iso: string): string => String(Date.parse(iso) / 1000);

function page(title: string, more = ''): string {
  return `---\ntitle: ${title}\ndescription: About it.\nkind: playbook\nupdated: "2026-11-23"\n${more}---\n\nText.\n`;
}

function write(path: string, text: string): void {
  mkdirSync(join(CONTENT, path, '..'), { recursive: true });
  writeFileSync(join(CONTENT, path), text);
}

/** What a page says of itself: its short line and notes on top, and the strip at its end, as text and as links. */
function trustOn(out: string, path: string): { notes: string; strip: string; links: string[] } {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8');
  const part = (pattern: RegExp): string => pattern.exec(html)?.[0] ?? '';
  const text = (part: string): string =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const strip = part(/<section class="trust[\s\S]*?<\/section>/);
  const links = [...strip.matchAll(/href="([^"]+)"/g)].map(([, href]) =>
    (href ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
  return { notes: text(part(/<div class="trust[\s\S]*?<\/div>/)), strip: text(strip), links };
}

beforeAll(() => {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(join(ROOT, 'tests/sites/trust'), SITE, { recursive: true });
  for (const folder of ['reference', 'i18n'])
    cpSync(join(ROOT, 'src/content', folder), join(CONTENT, folder), { recursive: true });
  cpSync(FIXTURE, join(CONTENT, PLAYBOOK), { recursive: true });
  write('docs/index.md', page('Start'));
  write(`docs/${PLAYBOOK}.md`, page('Defaced website'));
  write(
    'docs/reviewed.md',
    page('Reviewed', 'reviewed: { by: "A. Reviewer, CISO", on: "2026-10-01" }\nauthors: [A. Author]\n'),
  );
  const [{ fingerprint } = { fingerprint: '' }] = translationsIn(CONTENT).filter(
    ({ path }) => path === `docs/pl/${PLAYBOOK}.md`,
  );
  write(`docs/pl/${PLAYBOOK}.md`, page('Podmieniona strona', `translates: "${fingerprint}"\n`));
});
afterAll(() => {
  rmSync(SITE, { recursive: true, force: true });
});

describe('a site with a repository on GitHub, on the day of its last change', () => {
  let out: string;
  beforeAll(async () => {
    const environment = { SITE_REPOSITORY: 'https://github.com/example/toolbox', SOURCE_DATE_EPOCH: day('2026-11-23') };
    out = await build(SITE, { ...environment, SITE_CACHE: freshFolder() });
  }, 240_000);

  it('says of an English page who wrote it, that nobody has reviewed it, and when that is due', () => {
    const { notes, strip } = trustOn(out, PLAYBOOK);
    expect(notes).toBe('Not yet reviewed by a named person Last change: 23 November 2026 About this page');
    expect(strip).toContain('Written by SOC4Academia Toolbox contributors');
    expect(strip).toContain('Next review due 23 November 2027 Sources List of sources (2)');
    expect(strip).not.toContain('Translation');
  });

  it('names the reviewer and the author of a page that has them', () => {
    const { notes, strip } = trustOn(out, 'reviewed');
    expect(notes).toContain('Reviewed by A. Reviewer, CISO on 1 October 2026');
    expect(strip).toContain('Written by A. Author');
    expect(strip).toContain('Next review due 1 October 2027 Sources None listed');
  });

  it('leads to the editor and the history of both files, and to a report that names the page', () => {
    const root = 'https://github.com/example/toolbox';
    const folder = 'tests/sites/.tiny-trust/src/content';
    const { links } = trustOn(out, PLAYBOOK);
    expect(links.filter((link) => link.startsWith(`${root}/edit`) || link.startsWith(`${root}/commits`))).toEqual([
      `${root}/edit/main/src/content/docs/${PLAYBOOK}.md`,
      `${root}/edit/main/src/content/${PLAYBOOK}/playbook.yaml`,
      `${root}/commits/main/src/content/docs/${PLAYBOOK}.md`,
      `${root}/commits/main/src/content/${PLAYBOOK}/playbook.yaml`,
    ]);
    const report = new URL(links.at(-1) ?? '').searchParams;
    expect(report.get('title')).toBe('Problem: Defaced website');
    expect(report.get('body')).toContain(`https://toolbox.example/${PLAYBOOK}/`);
    expect(links.join(' ')).not.toContain(folder);
  });

  it('counts on a translated page what is still English', () => {
    const { notes, strip, links } = trustOn(out, `pl/${PLAYBOOK}`);
    expect(notes).not.toContain('Tekst angielski zmienił się');
    expect(strip).toContain('Tłumaczenie Teksty jeszcze po angielsku: 41');
    expect(links.some((link) => link.endsWith(`/edit/main/src/content/${PLAYBOOK}/pl.yaml`))).toBe(true);
  });

  it('says on a page without translation that there is none', () => {
    expect(trustOn(out, 'cs/reviewed').strip).toContain('Překlad Chybí; stránka se zobrazuje anglicky');
  });
});

describe('the same site after an English sentence has changed, without a repository, three years later', () => {
  let out: string;
  beforeAll(async () => {
    const file = join(CONTENT, PLAYBOOK, 'playbook.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Show a holding page', 'Show a notice to visitors'));
    out = await build(SITE, { SOURCE_DATE_EPOCH: day('2029-11-23'), SITE_CACHE: freshFolder() });
  }, 240_000);

  it('is built all the same, and the status says which translation is older', () => {
    const states = translationsIn(CONTENT).filter(({ locale, state }) => locale === 'pl' && state !== 'missing');
    expect(states.map(({ path, state }) => `${path} ${state}`)).toEqual([
      `docs/pl/${PLAYBOOK}.md complete`,
      'i18n/pl.json incomplete',
      `${PLAYBOOK}/pl.yaml stale`,
    ]);
  });

  it('warns on the translated page and leads to the English one', () => {
    const html = readFileSync(join(out, `pl/${PLAYBOOK}/index.html`), 'utf8');
    expect(trustOn(out, `pl/${PLAYBOOK}`).notes).toContain(
      'Tekst angielski zmienił się po wykonaniu tego tłumaczenia.',
    );
    expect(html).toMatch(new RegExp(`<a href="/${PLAYBOOK}/" hreflang="en"`));
    expect(trustOn(out, `pl/${PLAYBOOK}`).strip).toContain('Starsze niż tekst angielski z dnia 23 listopada 2026');
  });

  it('warns on every page whose review is overdue', () => {
    const { notes, strip } = trustOn(out, 'reviewed');
    expect(notes).toContain('This page was to be reviewed by 1 October 2027');
    expect(strip).toContain('1 October 2027 The day has passed');
  });

  it('leads to the form for corrections in place of a repository that it does not have', () => {
    expect(trustOn(out, 'reviewed').links).toEqual(['/contribute/propose/correction/']);
  });
});
