import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPILE_HINT } from '../../config/compile-hint.ts';
import { rules } from '../../src/core/validate/index.ts';
import { fieldAnchor, sectionsOf, type FieldSubject } from '../../src/core/field-reference/index.ts';
import { brokenLinks } from './links.ts';
import { build, fingerprints, ROOT } from './support.ts';

describe('the whole site', () => {
  let first: string;
  let second: string;
  let elsewhere: string;

  beforeAll(async () => {
    // The whole test run has built two of the three already.
    first = process.env['BUILT_SITE'] ?? (await build(ROOT));
    second = await build(ROOT);
    elsewhere = process.env['BUILT_ELSEWHERE'] ?? (await build(ROOT, { SITE_BASE: '/toolbox/' }));
  }, 600_000);

  it('is byte for byte the same when it is built twice', () => {
    const [a, b] = [fingerprints(first), fingerprints(second)];
    expect(a.size).toBeGreaterThan(100);
    expect([...a].filter(([file, hash]) => b.get(file) !== hash).map(([file]) => file)).toEqual([]);
    expect([...b.keys()].filter((file) => !a.has(file))).toEqual([]);
  });

  it('has no broken link', () => {
    expect(brokenLinks(first, '/')).toEqual([]);
  });

  it('has no broken link under another base path', () => {
    expect(existsSync(join(elsewhere, 'playbooks/index.html'))).toBe(true);
    expect(brokenLinks(elsewhere, '/toolbox/')).toEqual([]);
  });

  it('has a policy on every page that allows no inline script', () => {
    const pages = globSync('**/*.html', { cwd: first });
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((file) => !hasStrictPolicy(readFileSync(join(first, file), 'utf8')))).toEqual([]);
  });

  it('says on the page of a rule why it matters, and sends that with no code to a browser', () => {
    const { why } = rules.find(({ id }) => id === 'rota-has-hours') ?? { why: 'no such rule' };
    expect(readFileSync(join(first, 'reference/rules/rota-has-hours/index.html'), 'utf8')).toContain(why);
    const code = globSync('_astro/*.js', { cwd: first }).map((file) => readFileSync(join(first, file), 'utf8'));
    const sent = rules.filter((rule) => code.some((text) => text.includes(rule.why) || text.includes(rule.demands)));
    expect(code.length).toBeGreaterThan(10);
    expect(sent.map(({ id }) => id)).toEqual([]);
  });

  it('asks browsers to compile the planner’s code at once, and no large editor’s', () => {
    const hinted = globSync('_astro/*.js', { cwd: first }).filter((file) =>
      readFileSync(join(first, file), 'utf8').startsWith(COMPILE_HINT),
    );
    const has = (name: string): boolean => hinted.some((file) => file.startsWith(`_astro/${name}.`));
    expect(['PlannerFrame', 'ServicesStep', 'derive', 'preact.module'].filter((name) => !has(name))).toEqual([]);
    expect(hinted.filter((file) => /editor|worker|completion/.test(file))).toEqual([]);
  });

  it.each<FieldSubject>(['model', 'playbook', 'checklist', 'page', 'lists', 'translation'])(
    'explains every field of %s that the schema has today',
    (subject) => {
      const html = readFileSync(join(first, `reference/fields/${subject}/index.html`), 'utf8');
      const missing = sectionsOf(subject).flatMap(({ prefix, groups }) =>
        groups
          .flatMap(({ fields }) => fields)
          .filter(({ path }) => !html.includes(` id="${prefix}${fieldAnchor(path)}"`))
          .map(({ path }) => path),
      );
      expect(missing).toEqual([]);
    },
  );
});

function hasStrictPolicy(html: string): boolean {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src ')) ?? '';
  return scripts !== '' && !/(?:'|&#39;)unsafe-(?:inline|eval)|\*/.test(scripts);
}
