import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentFolderProblems } from '../../scripts/lib/content-folder.ts';
import { ROOT } from '../../scripts/lib/files.ts';
import { pagesInNoMenu } from '../../scripts/lib/menu.ts';
import { run } from '../../scripts/lib/run.ts';

/** A small project under the real rules, in which every import that the rules forbid happens once. */
const FILES = {
  'src/schemas/calculates.ts': `import { b } from '../core/beta/b.ts';\nexport const a = b;\n`,
  'src/schemas/reads-files.ts': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync('x');\n`,
  'src/core/beta/b.ts': `import { low } from '../shared/low.ts';\nexport const b = low;\n`,
  'src/core/shared/low.ts': `export const low = 1;\n`,
  'src/core/shared/climbs.ts': `import { b } from '../beta/b.ts';\nexport const a = b;\n`,
  'src/core/alpha/reads-the-site.ts': `import { link } from '../../site/links.ts';\nexport const a = link;\n`,
  'src/core/alpha/reads-files.ts': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync('x');\n`,
  'src/core/alpha/reads-a-neighbour.ts': `import { b } from '../beta/b.ts';\nexport const a = b;\n`,
  'src/core/alpha/reads-the-page.ts': `import { low } from '../shared/low.ts';\nexport const a = document.title + low;\n`,
  'src/core/alpha/reads-the-clock.ts': `import { low } from '../shared/low.ts';\nexport const a = Date.now() + low;\n`,
  'src/core/alpha/hen.ts': `import { egg } from './egg.ts';\nexport const hen = () => egg;\n`,
  'src/core/alpha/egg.ts': `import { hen } from './hen.ts';\nexport const egg = () => hen;\n`,
  'src/core/alpha/forgotten.ts': `export const forgotten = 1;\n`,
  'src/core/export/reads-features.ts': `import { b } from '../beta/b.ts';\nexport const a = b;\n`,
  'src/site/links.ts': `import { low } from '../core/shared/low.ts';\nexport const link = low;\n`,
  'src/site/draws.ts': `import { two } from '../components/widgets/two/two.ts';\nexport const a = two;\n`,
  'src/components/widgets/one/one.tsx': `import { two } from '../two/two.ts';\nexport const one = two;\n`,
  'src/components/widgets/one/asks-the-site.ts': `import { link } from '../../../site/links.ts';\nexport const a = link;\n`,
  'src/components/widgets/one/reads-files.ts': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync('x');\n`,
  'src/components/widgets/two/two.ts': `import { b } from '../../../core/beta/b.ts';\nexport const two = b;\n`,
  'src/components/shared/asks-the-site.ts': `import { link } from '../../site/links.ts';\nexport const a = link;\n`,
  'src/components/content/Runs.astro': `---\nimport { files } from '../../../scripts/lib/files.ts';\n---\n<p>{files}</p>\n`,
  'src/components/content/Draws.astro': `---\nimport { low } from '../../core/shared/low.ts';\n---\n<p>{low}</p>\n`,
  'src/content/models/hybrid/sums.ts': `import { low } from '../../../core/shared/low.ts';\nexport const a = low;\n`,
  'src/content/models/hybrid/sums.py': `print(1)\n`,
  'src/content/models/hybrid/model.yaml': `kind: model\n# TODO: figures.\n`,
  'src/content/docs/page.mdx': `---\ntitle: Page\n---\nimport { b } from '../../core/beta/b.ts';\n\nexport const c = b;\n`,
  'scripts/asks-the-site.ts': `import { link } from '../src/site/links.ts';\nexport const a = link;\n`,
  'src/site/reads-a-test.ts': `import { low } from '../../tests/helper.ts';\nexport const a = low;\n`,
  'src/site/reads-nothing.ts': `import { low } from './nowhere.ts';\nexport const a = low;\n`,
  'scripts/soc4academia.ts': `import prettier from 'prettier';\nexport const a = prettier;\n`,
  'src/content/calls.ts': `export const called = 1;\n`,
  'src/site/reads-content-code.ts': `import { called } from '../content/calls.ts';\nexport const a = called;\n`,
  'config/asks-the-site.ts': `import { link } from '../src/site/links.ts';\nexport const a = link;\n`,
  'tests/helper.ts': `export const low = 1;\n`,
  'scripts/lib/files.ts': `import { low } from '../../src/core/shared/low.ts';\nexport const files = low;\n`,
} as const;
const RULES = ['.dependency-cruiser.mjs', 'eslint.config.mjs', 'config/layers.mjs', 'tsconfig.json', 'package.json'];

let project: string;
let rules: string[];
let graph: Map<string, { rule: string; advice: string }[]>;
let lint: Map<string, string[]>;
let types: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const file of [...RULES, 'src/core/tsconfig.json', 'src/core/globals.d.ts'])
    cpSync(join(ROOT, file), join(project, file));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  const here = { cwd: project };
  const [cruised, linted, compiled] = await Promise.all([
    run(
      'depcruise',
      ['--output-type', 'json', '--config', '.dependency-cruiser.mjs', 'src', 'scripts', 'config'],
      here,
    ),
    run('eslint', ['src', 'scripts', '--format', 'json'], here),
    run('tsc', ['-p', 'src/core/tsconfig.json'], here),
  ]);
  ({ graph, rules } = violations(cruised.output));
  lint = messages(linted.output);
  types = compiled.output;
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('dependency-cruiser stops', () => {
  it.each([
    ['src/schemas/calculates.ts', 'schemas-imports-downwards', 'src/core/validate/rules/'],
    ['src/schemas/reads-files.ts', 'schemas-is-pure', 'zod alone'],
    ['src/core/alpha/reads-the-site.ts', 'core-imports-downwards', 'src/site/'],
    ['src/core/alpha/reads-files.ts', 'core-is-pure', 'scripts/lib/'],
    ['src/core/alpha/reads-a-neighbour.ts', 'core-features-stand-alone', 'src/core/shared/'],
    ['src/core/shared/climbs.ts', 'core-shared-is-lowest', 'src/core/shared/'],
    ['src/core/alpha/egg.ts', 'no-cycle', 'a file of its own'],
    ['src/core/alpha/forgotten.ts', 'no-orphan', 'delete it'],
    ['src/site/draws.ts', 'site-imports-downwards', 'src/components/'],
    ['src/components/widgets/one/one.tsx', 'widgets-stand-alone', 'src/core/<feature>/'],
    ['src/components/widgets/one/asks-the-site.ts', 'widgets-imports-downwards', 'props'],
    ['src/components/widgets/one/reads-files.ts', 'widgets-run-in-the-browser', 'src/site/'],
    ['src/components/shared/asks-the-site.ts', 'shared views-imports-downwards', 'props'],
    ['src/content/models/hybrid/sums.ts', 'content-holds-no-code', 'src/core/'],
    ['src/site/reads-content-code.ts', 'no-code-from-content', 'src/core/'],
    ['src/site/reads-a-test.ts', 'tests-stay-outside', 'scripts/lib/'],
    ['src/site/reads-nothing.ts', 'resolvable', 'mend the path'],
    ['scripts/soc4academia.ts', 'program-brings-what-it-uses', '"dependencies"'],
    ['scripts/asks-the-site.ts', 'scripts-imports-downwards', 'src/core/'],
    ['config/asks-the-site.ts', 'config-imports-downwards', 'src/'],
  ])('%s by the rule %s, and says where the code belongs', (file, rule, place) => {
    const found = graph.get(file)?.find((violation) => violation.rule === rule);
    expect(found?.advice ?? 'no such violation').toContain(place);
  });

  it('a planted fault with every rule that it has', () => {
    const used = new Set([...graph.values()].flat().map(({ rule }) => rule));
    expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
  });

  it.each(['src/core/export/reads-features.ts', 'src/core/beta/b.ts', 'src/site/links.ts', 'scripts/lib/files.ts'])(
    'nothing in %s, which keeps the rules',
    (file) => {
      expect(graph.get(file)).toBeUndefined();
    },
  );
});

describe('ESLint stops', () => {
  it.each([
    ['src/components/content/Runs.astro', 'src/core/'],
    ['src/schemas/calculates.ts', 'src/core/validate/rules/'],
    ['src/core/alpha/reads-the-site.ts', 'src/components/widgets/'],
    ['src/core/alpha/reads-files.ts', 'scripts/lib/'],
    ['src/core/alpha/reads-the-page.ts', 'Core knows no browser: use it in src/components/widgets/'],
    ['src/core/alpha/reads-the-clock.ts', 'take the time as an argument'],
    ['src/components/widgets/one/asks-the-site.ts', 'props'],
    ['src/content/models/hybrid/sums.ts', 'src/core/'],
    ['scripts/asks-the-site.ts', 'src/core/'],
  ])('%s, and says where the code belongs', (file, place) => {
    expect(lint.get(file)).toEqual(expect.arrayContaining([expect.stringContaining(place)]));
  });

  it('nothing in an .astro file that reads core', () => {
    expect(lint.get('src/components/content/Draws.astro')).toEqual([]);
  });
});

it('the compiler does not know `document` in core', () => {
  expect(types).toContain("src/core/alpha/reads-the-page.ts(2,18): error TS2584: Cannot find name 'document'.");
});

it('the content folder takes no code, of whatever kind', () => {
  const folder = join(project, 'src/content');
  expect(contentFolderProblems(folder).map((problem) => problem.slice(folder.length + 1))).toEqual([
    expect.stringMatching(/^calls\.ts: .*src\/core\//),
    expect.stringMatching(/^docs\/page\.mdx:4: pages import from ~\/components only.*src\/components\/index\.ts/),
    expect.stringMatching(/^docs\/page\.mdx:6: a page exports nothing.*src\/core\//),
    expect.stringMatching(/^models\/hybrid\/model\.yaml:2: still to be done: figures\. Then delete this comment\./),
    expect.stringMatching(/^models\/hybrid\/sums\.py: .*src\/core\//),
    expect.stringMatching(/^models\/hybrid\/sums\.ts: .*src\/core\//),
  ]);
});

it('a page that no part of the menu leads to is named, with the file to add it to', () => {
  const docs = join(project, 'src/content/docs');
  const [problem, ...others] = pagesInNoMenu(docs, [{ label: 'Pages', items: ['pages', { slug: 'page/other' }] }]);
  expect(problem).toMatch(/page\.mdx: no part of the menu.* Add 'page' to its group in config\/sidebar\.ts\.$/);
  expect(others).toEqual([]);
  for (const item of ['page', { slug: 'page' }, { label: 'All', items: [{ autogenerate: { directory: 'page' } }] }])
    expect(pagesInNoMenu(docs, [item])).toEqual([]);
});

function violations(output: string): { graph: typeof graph; rules: string[] } {
  const { summary } = JSON.parse(output) as {
    summary: {
      violations: { from: string; rule: { name: string } }[];
      ruleSetUsed: { forbidden: { name: string; comment: string }[] };
    };
  };
  const advice = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  const byFile: typeof graph = new Map();
  for (const { from, rule } of summary.violations) {
    byFile.set(from, [...(byFile.get(from) ?? []), { rule: rule.name, advice: advice.get(rule.name) ?? '' }]);
  }
  return { graph: byFile, rules: [...advice.keys()] };
}

function messages(output: string): typeof lint {
  const files = JSON.parse(output) as { filePath: string; messages: { message: string; ruleId: string | null }[] }[];
  return new Map(
    files.map(({ filePath, messages: found }) => [
      filePath.slice(filePath.indexOf(project) + project.length + 1),
      found.filter(({ ruleId }) => ruleId?.startsWith('no-restricted') ?? true).map(({ message }) => message),
    ]),
  );
}
