import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFiles, ROOT } from '../../scripts/lib/files.ts';
import { run } from '../../scripts/lib/run.ts';
import { nextSteps, skeleton, SKELETON_KINDS, writeNew } from '../../scripts/lib/skeletons.ts';
import { checkFile, surroundingsFrom } from '../../src/core/validate/index.ts';

const TODAY = '2026-11-23';
const surroundings = surroundingsFrom(contentFiles());

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.each(['model', 'playbook', 'checklist'] as const)('a new %s', (kind) => {
  const [data, page] = skeleton(kind, 'exam-system-outage', TODAY);

  it('is complete but for the texts that say what to write', () => {
    const { findings } = checkFile({ file: data!.path, content: data!.text, published: true }, surroundings);
    const gaps = data!.text.split('\n').filter((line) => line.includes('TODO'));
    expect([...new Set(findings.map(({ ruleId }) => ruleId))]).toEqual(['no-placeholder-text']);
    expect(findings).toHaveLength(gaps.length);
  });

  it('passes the validator once they are written', () => {
    const content = data!.text.replaceAll('TODO', 'Written');
    expect(checkFile({ file: data!.path, content, published: true }, surroundings).findings).toEqual([]);
  });

  it('has a page that shows as much as the page of a published one', () => {
    const published = {
      model: 'models/hybrid',
      playbook: 'playbooks/credential-phishing',
      checklist: 'self-assessment',
    };
    const parts = (text: string): string[] => {
      return [...text.matchAll(/^<(?:Model|Playbook|SelfAssessment) id="[\w-]+"(?: part="(\w+)")?/gm)].map(
        ([, part]) => part ?? '',
      );
    };
    const example = readFileSync(join(ROOT, `src/content/docs/${published[kind]}.mdx`), 'utf8');
    expect(parts(page!.text)).toEqual(parts(example));
  });
});

it('a new rule brings its file, page and fixtures, and stands in the register in its place', () => {
  const files = skeleton('rule', 'parties-have-names', TODAY);
  expect(files.map(({ path }) => path)).toEqual([
    'src/core/validate/rules/parties-have-names.ts',
    'src/content/docs/reference/rules/parties-have-names.mdx',
    'tests/fixtures/rules/parties-have-names/fails.yaml',
    'tests/fixtures/rules/parties-have-names/passes.yaml',
    'src/core/validate/rules/index.ts',
  ]);
  const register = files.at(-1)!.text;
  const names = [...register.matchAll(/^import (\w+) from '\.\/([\w-]+)\.ts';$/gm)];
  expect(names.map(([, , id]) => id)).toEqual(names.map(([, , id]) => id).toSorted());
  expect(register).toContain("import partiesHaveNames from './parties-have-names.ts';\n");
  expect(register.match(/^ {2}partiesHaveNames,$/gm)).toHaveLength(1);
});

it('a new page lists no source and no reviewer', () => {
  const [page] = skeleton('page', 'how-we-onboard-students', TODAY);
  expect(page!.path).toBe('src/content/docs/how-we-onboard-students.mdx');
  expect(page!.text).toContain(`sources: []\n`);
  expect(page!.text).toContain('reviewed: null\n');
  expect(page!.text).toContain(`updated: "${TODAY}"\n`);
});

it.each(SKELETON_KINDS)('the files of a new %s are written, with the next steps', (kind) => {
  const files = skeleton(kind, 'exam-system-outage', TODAY);
  writeNew(files, root);
  for (const { path, text } of files) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  expect(nextSteps(kind, files).length).toBeGreaterThan(2);
});

it('nothing is written when one of the files exists', () => {
  const files = skeleton('playbook', 'exam-system-outage', TODAY);
  writeNew(files.slice(1), root);
  expect(() => {
    writeNew(files, root);
  }).toThrow('src/content/docs/playbooks/exam-system-outage.mdx exists already. Nothing was written.');
  expect(existsSync(join(root, files[0]!.path))).toBe(false);
});

describe('npm run new', () => {
  it.each([
    [['playbook', 'credential-phishing'], /playbook\.yaml, .*\.mdx exists already\. Nothing was written\./],
    [['playbook', 'Exam_System'], /"Exam_System" is no id: lower-case words joined by hyphens/],
    [['runbook', 'exam-system'], /"runbook" cannot be begun\. Choose one of: model, playbook, checklist, rule, page\./],
    [[], /Usage: npm run new <kind> <id>/],
    [['page'], /Usage: npm run new <kind> <id>/],
  ])('with %j stops and says why', async (args, message) => {
    const { code, output } = await run('node', ['scripts/new.ts', ...args]);
    expect(output).toMatch(message);
    expect(code).toBe(1);
  });

  it('writes in the project that it stands in', async () => {
    for (const folder of ['scripts', 'src/core', 'src/schemas', 'tests/fixtures', 'package.json']) {
      cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
    }
    cpSync(join(ROOT, 'node_modules/zod'), join(root, 'node_modules/zod'), { recursive: true });
    const { code, output } = await run('node', [join(root, 'scripts/new.ts'), 'page', 'first-page'], { cwd: root });
    expect(output).toMatch(/^new {2}src\/content\/docs\/first-page\.mdx\n\n1\. Replace every text/);
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'src/content/docs'))).toEqual(['first-page.mdx']);
  });
});
