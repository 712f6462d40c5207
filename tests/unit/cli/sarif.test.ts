import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Region, Result, Run } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll, checkerFor } from '../../../scripts/lib/cli/checker.ts';
import { repository } from '../../../scripts/lib/cli/repository.ts';
import { ROOT } from '../../../scripts/lib/files.ts';
import { sarif } from '../../../scripts/lib/sarif.ts';
import type { Checked } from '../../../src/core/validate/index.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

/** Microsoft’s checker of SARIF files: the official schema stands beside a program that knows GitHub’s rules. */
const MULTITOOL = dirname(
  fileURLToPath(import.meta.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`)),
);
const schema = JSON.parse(readFileSync(join(MULTITOOL, 'sarif-2.1.0.json'), 'utf8')) as object;
const followsSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const FAILING = globSync('**/fails{.yaml,/pl.yaml}', { cwd: RULE_FIXTURES }).map((path) =>
  relative(ROOT, join(RULE_FIXTURES, path)),
);
const logOf = (checked: ReadonlyMap<string, Checked>): Log =>
  sarif({
    ...repository,
    findings: [...checked.values()].flatMap(({ findings }) => findings),
    texts: new Map([...checked].map(([file, { text }]) => [file, text])),
  });

const check = checkerFor(repository);
const checked = checkAll(FAILING.toSorted(), check);
const log = logOf(checked);
const run = log.runs[0]!;
const results = run.results!;
const rules = run.tool.driver.rules!;

describe('a SARIF file of every rule broken once', () => {
  it('follows the official schema', () => {
    expect(followsSchema(log), JSON.stringify(followsSchema.errors)).toBe(true);
    // Where a file must stand is looked at for published files only.
    expect(results.length).toBeGreaterThanOrEqual(FAILING.length - 1);
  });

  it('would not, with a level that does not exist', () => {
    expect(followsSchema(changed((result) => ({ ...result, level: 'bad' as 'error' })))).toBe(false);
  });

  it('describes each rule in it, and only those', () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(results.map(({ ruleId }) => ruleId!))].toSorted());
    for (const { shortDescription, fullDescription, help, helpUri, properties } of rules) {
      expect(shortDescription!.text).toMatch(/^[A-Z].*\.$/);
      expect(shortDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(help!.text.length).toBeGreaterThan(40);
      expect(helpUri).toMatch(/^https:\/\/.*\/reference\/rules\/[a-z-]+\/$/);
      expect(properties!.tags!.length).toBeLessThanOrEqual(20);
    }
  });

  it('gives each result what GitHub needs: a text, one place from line 1 on, a level, a fingerprint', () => {
    for (const result of results) {
      expect(result.message.text).toMatch(/\S/);
      expect(result.locations).toHaveLength(1);
      expect(result.level).toMatch(/^(error|warning)$/);
      expect(rules[result.ruleIndex!]!.id).toBe(result.ruleId);
      const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
      expect(artifactLocation!.uri).toMatch(/^tests\/[\w./-]+$/);
      expect(artifactLocation!.uriBaseId).toBe('%SRCROOT%');
      expect(inOrder(region!)).toBe(true);
    }
    const prints = results.map(({ partialFingerprints }) => partialFingerprints!['primaryLocationLineHash']!);
    expect(new Set(prints).size).toBe(results.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}:\d+$/);
  });

  it('names the other places of a finding and the change that mends it', () => {
    const slip = check(
      'plan.yaml',
      readFileSync(join(RULE_FIXTURES, 'unique-ids/passes.yaml'), 'utf8').replace('hybrid', 'hybird'),
    );
    const [result] = logOf(new Map([['plan.yaml', slip]])).runs[0]!.results!;
    const [{ deletedRegion, insertedContent }] = result!.fixes![0]!.artifactChanges[0]!.replacements as [
      { deletedRegion: Region; insertedContent: { text: string } },
    ];
    const line = slip.text.split('\n')[deletedRegion.startLine! - 1]!;
    expect(line.slice(deletedRegion.startColumn! - 1, deletedRegion.endColumn! - 1)).toBe('hybird');
    expect(insertedContent.text).toBe('hybrid');
    const related = results.flatMap(({ relatedLocations }) => relatedLocations ?? []);
    for (const { message, physicalLocation } of related) {
      expect(message!.text).toMatch(/\S/);
      expect(inOrder(physicalLocation!.region!)).toBe(true);
    }
  });
});

describe('a finding keeps its fingerprint', () => {
  const text = readFileSync(join(RULE_FIXTURES, 'one-accountable-party/fails.yaml'), 'utf8');
  const printOf = (file: string, content: string): string =>
    logOf(new Map([[file, check(file, content)]])).runs[0]!.results![0]!.partialFingerprints![
      'primaryLocationLineHash'
    ]!;

  it('when lines above it come and go, and loses it with its file or line', () => {
    const print = printOf('plan.yaml', text);
    expect(printOf('plan.yaml', `# Draft\n\n${text}`)).toBe(print);
    expect(printOf('other.yaml', text)).not.toBe(print);
    expect(printOf('plan.yaml', text.replace('[computing-centre, nren]', '[nren, computing-centre]'))).not.toBe(print);
  });
});

it('a run without findings closes earlier alerts: it has results, and there are none', () => {
  const empty = logOf(new Map());
  expect(followsSchema(empty)).toBe(true);
  expect(empty.runs[0]!.results).toEqual([]);
});

it('no more than 25,000 results are written', () => {
  const [finding] = [...checked.values()].flatMap(({ findings }) => findings);
  const many = sarif({
    ...repository,
    findings: Array<typeof finding>(25_001).fill(finding!) as never,
    texts: new Map(),
  });
  expect(many.runs[0]!.results).toHaveLength(25_000);
});

it('a file elsewhere, or with a space in its name, has an address that can be followed', () => {
  const uriOf = (file: string): string | undefined =>
    logOf(new Map([[file, check(file, '')]])).runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!
      .uri;
  expect(uriOf('plans/our plan.yaml')).toBe('plans/our%20plan.yaml');
  expect(uriOf('/etc/plan.yaml')).toBe('file:///etc/plan.yaml');
});

describe.runIf(process.platform === 'linux')('the checker of Microsoft, with the rules of GitHub,', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'soc-sarif-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Its findings, as lines: it ends with 0 whatever it finds. */
  const said = (sarifLog: Log): string[] => {
    const program = join(MULTITOOL, 'Sarif.Multitool');
    expect(existsSync(program)).toBe(true);
    chmodSync(program, 0o755);
    const file = join(folder, 'out.sarif');
    writeFileSync(file, JSON.stringify(sarifLog));
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const output = execFileSync(program, ['validate', file, '--rule-kind', 'Sarif;Ghas'], { encoding: 'utf8', env });
    expect(output).toContain('Done. 1 files scanned.');
    return output.match(/(?:error|warning|note) (?:SARIF|GH)\d+/g) ?? [];
  };

  it('finds nothing wrong', { timeout: 60_000 }, () => {
    expect(said(log)).toEqual([]);
  });

  it('would, if messages had no text', { timeout: 60_000 }, () => {
    expect(said(changed((result) => ({ ...result, message: { id: 'missing' } })))).toContain('error GH1015');
  });
});

function changed(change: (result: Result) => Result): Log {
  const altered: Run = { ...run, results: results.map(change) };
  return { ...log, runs: [altered] };
}

function inOrder({ startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region): boolean {
  return (
    startLine >= 1 && startColumn >= 1 && (endLine > startLine || (endLine === startLine && endColumn >= startColumn))
  );
}
