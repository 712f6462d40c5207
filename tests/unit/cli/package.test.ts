import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/files.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';
import { VALIDATOR } from './support.ts';

interface Package {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const FAULTY = join(RULE_FIXTURES, 'known-reference/fails.yaml');
let university = '';
let packed = '';

beforeAll(() => {
  university = mkdtempSync(join(tmpdir(), 'soc-package-'));
  execFileSync('npm', ['pack', '--pack-destination', university], { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'] });
  packed = join(university, 'node_modules/soc4academia-toolbox');
  mkdirSync(packed, { recursive: true });
  const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;
  const file = `soc4academia-toolbox-${version}.tgz`;
  execFileSync('tar', ['-xzf', join(university, file), '-C', packed, '--strip-components=1']);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(university, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(university, 'node_modules', name), 'dir');
  }
}, 60_000);
afterAll(() => rmSync(university, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const run = (program: string, args: string[]): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: university,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

/** Runs the packed program in a folder that has nothing but it and its dependencies. */
function soc4academia(...args: string[]): Run {
  const { bin } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as Package;
  return run(join(packed, bin['soc4academia']!), args);
}

describe('the packed program', () => {
  it.each<[does: string, args: string[], code: number]>([
    ['finds in a file', ['--format', 'sarif', FAULTY], 1],
    ['explains of a rule', ['explain', 'known-reference'], 0],
    ['says of its version', ['--version'], 0],
  ])('%s what the repository does', (_, args, code) => {
    const { out } = soc4academia(...args);
    expect(run(VALIDATOR, args)).toMatchObject({ code, out });
    expect(out).not.toBe('');
  });

  it('asks for files, since it has none of its own', () => {
    expect(soc4academia()).toMatchObject({ code: 2, out: '' });
    expect(soc4academia().err).toMatch(/^Name the files to check, or - for standard input\.\n\nUsage: soc4academia /);
  });

  it('brings one file of code, and no word of where it was built', () => {
    const program = readFileSync(join(packed, 'dist-cli/soc4academia.mjs'), 'utf8');
    expect(program.length).toBeLessThan(800_000);
    expect(program.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(program).not.toContain(ROOT);
    expect(globSync('**/*.*', { cwd: packed }).concat('LICENSE').toSorted()).toEqual([
      'LICENSE',
      'LICENSE-CONTENT.md',
      'README.md',
      'dist-cli/soc4academia.mjs',
      'package.json',
    ]);
  });
});
