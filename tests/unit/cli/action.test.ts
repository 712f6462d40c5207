import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/lib/files.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { uses?: string; name?: string; env?: Record<string, string>; run?: string }[];
  };
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
let university = '';

beforeAll(() => {
  university = mkdtempSync(join(tmpdir(), 'soc university '));
  cpSync(join(RULE_FIXTURES, 'one-accountable-party/passes.yaml'), join(university, 'sound.yaml'));
  cpSync(join(RULE_FIXTURES, 'one-accountable-party/fails.yaml'), join(university, 'two accountable.yaml'));
});
afterAll(() => rmSync(university, { recursive: true, force: true }));

/** Runs the last step of the Action as a runner does: its shell, its environment, the university’s folder. */
function check(inputs: Record<string, string>): { code: number | null; out: string; err: string } {
  const { run = '', env = {} } = action.runs.steps.at(-1)!;
  const values = new Map(Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default]));
  const filled = Object.entries(env).map(([name, text]) => [
    name,
    text
      .replace('${{ github.action_path }}', ROOT)
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => values.get(input) ?? 'no such input'),
  ]);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: university,
    encoding: 'utf8',
    env: { ...process.env, ...(Object.fromEntries(filled) as Record<string, string>) },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the GitHub Action', () => {
  it('passes a sound plan', () => {
    expect(check({ files: 'sound.yaml\n' })).toEqual({
      code: 0,
      out: '1 file checked: 0 errors, 0 warnings\n',
      err: '',
    });
  });

  it('stops at a faulty one, with a note beside its line, among all YAML files of the repository', () => {
    const { code, out } = check({});
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=two accountable\.yaml,line=76,.*\n2 files checked: 1 error, 0 warnings\n$/);
  });

  it('writes SARIF beside it, and still tells the findings', () => {
    const { code, out } = check({ files: '*.yaml', sarif: 'soc.sarif', 'max-warnings': '0', format: 'json' });
    expect({ code, files: (JSON.parse(out) as { files: number }).files }).toEqual({ code: 1, files: 2 });
    const { runs } = JSON.parse(readFileSync(join(university, 'soc.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    expect(runs[0]!.results).toHaveLength(1);
  });

  it.each(['sound.yaml; touch run-by-name', '$(touch run-by-name)', '--fix'])(
    'takes %j as a name, nothing else',
    (files) => {
      const { code, err } = check({ files });
      expect(code).toBe(2);
      expect(err).toContain(`There is no file or folder "${files}".`.replace(/^.*\$\(.*$/, 'No file matches'));
      expect(() => readFileSync(join(university, 'run-by-name'))).toThrow();
    },
  );

  it('installs the packages of the program alone, and pins the other Action that it uses', () => {
    const [setup, install] = action.runs.steps;
    expect(setup!.uses).toMatch(/^actions\/setup-node@[0-9a-f]{40}$/);
    expect(install!.run).toMatch(/^npm ci --omit=dev --ignore-scripts /);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies)).toHaveLength(7);
  });
});
