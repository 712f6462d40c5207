import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { exitCodeFor } from '../../../scripts/lib/cli/main.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';
import { validateIn, VALIDATOR } from './support.ts';

const SOUND = readFileSync(join(RULE_FIXTURES, 'unique-ids/passes.yaml'), 'utf8');
const SLIP = SOUND.replace('\ntitle:', '\n# What we call it.\ntitel:');
const MENDED = SOUND.replace('\ntitle:', '\n# What we call it.\ntitle:');
const UNDECIDED = readFileSync(join(RULE_FIXTURES, 'one-accountable-party/fails.yaml'), 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soc-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (...args: string[]): ReturnType<typeof validateIn> => validateIn({ cwd: folder }, ...args);

describe('what is checked', () => {
  it('is what a glob means, each file once, whatever lies in node_modules', () => {
    mkdirSync(join(folder, 'plans/node_modules'), { recursive: true });
    write('plans/one.yaml', SOUND);
    write('plans/two.yml', SOUND);
    write('plans/notes.txt', 'no plan');
    write('plans/node_modules/three.yaml', 'not ours');
    expect(run('plans/*.{yaml,yml}', 'plans', 'plans/one.yaml')).toMatchObject({
      code: 0,
      out: '2 files checked: 0 errors, 0 warnings\n',
    });
  });

  it('is standard input, under the name it was given', () => {
    const { code, out } = validateIn(
      { cwd: folder, input: UNDECIDED },
      '-',
      '--stdin-name',
      'plan.yaml',
      '--format=github',
    );
    expect({ code, start: out.split('::')[1] }).toEqual({
      code: 1,
      start: 'error file=plan.yaml,line=76,col=7,endLine=76,endColumn=18,title=one-accountable-party',
    });
  });
});

describe('--max-warnings', () => {
  it.each<[severities: ('error' | 'warning')[], limit: number, code: number]>([
    [[], 0, 0],
    [['warning', 'warning'], Infinity, 0],
    [['warning', 'warning'], 2, 0],
    [['warning', 'warning'], 1, 1],
    [['error'], Infinity, 1],
  ])('%j with at most %d allowed ends with %i', (severities, limit, code) => {
    const findings = severities.map((severity) => ({ severity }));
    expect(exitCodeFor(findings, limit)).toBe(code);
  });
});

describe('--fix', () => {
  it('shows a diff, writes the file in one step, and says what is left', () => {
    write('plan.yaml', `\uFEFF${SLIP}`);
    const before = statSync(join(folder, 'plan.yaml')).mode;
    expect(run('plan.yaml', '--fix')).toEqual({
      code: 0,
      out:
        '--- plan.yaml\n+++ plan.yaml\n@@ -2,5 +2,5 @@\n id: two-campus-plan\n # What we call it.\n' +
        `-titel: Plan for a university with two campuses\n+title: Plan for a university with two campuses\n${lines(SLIP, 4, 6)}` +
        '1 file checked: 0 errors, 0 warnings\n',
      err: '1 file changed.\n',
    });
    expect(read('plan.yaml')).toBe(`\uFEFF${MENDED}`);
    expect(statSync(join(folder, 'plan.yaml')).mode).toBe(before);
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  });

  it('only shows it with --dry-run, beside the findings of a format for programs', () => {
    write('plan.yaml', SLIP);
    const { code, out, err } = run('plan.yaml', '--fix', '--dry-run', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      findings: [{ ruleId: 'unknown-field' }],
    });
    expect(err).toContain('+title: Plan');
    expect(read('plan.yaml')).toBe(SLIP);
  });

  it.runIf(process.platform !== 'win32')('mends the file that a link leads to, and leaves the link', () => {
    mkdirSync(join(folder, 'shared'));
    write('shared/plan.yaml', SLIP);
    symlinkSync('shared/plan.yaml', join(folder, 'link.yaml'));
    expect(run('link.yaml', '--fix').code).toBe(0);
    expect(read('shared/plan.yaml')).toBe(MENDED);
    expect(readdirSync(folder)).toEqual(['link.yaml', 'shared']);
    expect(statSync(join(folder, 'shared/plan.yaml')).isFile()).toBe(true);
  });
});

describe('--watch', () => {
  it('checks a file when it is saved, only that one, and ends with Ctrl-C', { timeout: 60_000 }, async () => {
    write('one.yaml', SOUND);
    write('two.yaml', SOUND);
    const child = watching(folder, '.');
    let output = '';
    const said = async (text: string): Promise<void> => {
      while (!output.includes(text)) await once(child.stdout, 'data');
      output = output.slice(output.indexOf(text) + text.length);
    };
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await said('2 files checked: 0 errors, 0 warnings\n');
    await untilWatched(
      () => write('one.yaml', SLIP),
      () => output !== '',
    );
    await said('1 file checked: 1 error, 0 warnings\n');
    write('one.yaml', MENDED);
    await said('1 file checked: 0 errors, 0 warnings\n');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  // Windows deletes no folder in which a program runs.
  it.runIf(process.platform !== 'win32').each<[what: string, args: string[], gone: string]>([
    ['the working folder', ['.'], '.'],
    ['a folder', ['../plans'], '../plans'],
    ['a file', ['one.yaml'], 'one.yaml'],
    ['the folder of a glob', ['../plans/*.yaml'], '../plans'],
  ])('ends when %s is deleted', { timeout: 60_000 }, async (_, args, gone) => {
    const plans = join(folder, 'plans');
    mkdirSync(plans);
    write('plans/one.yaml', SOUND);
    const child = watching(plans, ...args);
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    while (!output.includes('Watching.')) await once(child.stderr, 'data');
    const ended = once(child, 'exit');
    rmSync(plans, { recursive: true });
    expect(await ended).toEqual([2, null]);
    expect(output).toContain(
      `\n"${gone}" is no longer there, so the watch has ended. Start it again when it is back.\n`,
    );
  });
});

describe('explain', () => {
  it('says what a rule demands, why, an example and how to keep it', () => {
    const { code, out } = run('explain', 'one-accountable-party');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^one-accountable-party \(error\): One accountable party for each service\n\nThe validator checks/,
    );
    expect(out).toContain('\n-      accountable: [computing-centre, nren]\n+      accountable: [computing-centre]\n');
    expect(out).toMatch(/\n\nHow to fix it\nAsk whom .*\n\n\(site\)\/reference\/rules\/one-accountable-party\/\n$/s);
  });
});

describe('on a terminal', () => {
  /** Runs the validator with a pseudo-terminal as its standard output and error, as a person’s, not as CI’s. */
  const onTerminal = (...args: string[]): string => {
    const command = [process.execPath, VALIDATOR, ...args].map((part) => `'${part}'`).join(' ');
    const { NO_COLOR: _no, FORCE_COLOR: _force, NODE_DISABLE_COLORS: _disable, CI: _ci, ...env } = process.env;
    return spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, TERM: 'xterm' },
    }).stdout;
  };

  it.runIf(process.platform === 'linux')(
    'the report has colours, and many files are counted as they are checked',
    () => {
      for (let number = 0; number <= 200; number++) write(`plan-${number}.yaml`, '');
      const output = onTerminal('.');
      expect(output).toContain('\u001B[31merror\u001B[39m \u001B[1myaml-syntax\u001B[22m');
      expect(output).toContain('\r180 of 201 files checked');
      expect(output).toContain('\r\u001B[K');
    },
  );

  it.runIf(process.platform === 'linux')('NO_COLOR is heeded, and few files are not counted', () => {
    write('plan.yaml', '');
    const command = `NO_COLOR=1 '${process.execPath}' '${VALIDATOR}' plan.yaml`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toContain('plan.yaml:1:1 error yaml-syntax');
    expect(stdout).not.toContain('\u001B');
    expect(stdout).not.toContain('files checked:\r');
  });
});

it('--help names every option and --version the version', () => {
  const { code, out } = run('--help');
  expect(code).toBe(0);
  for (const word of ['--format', '--fix', '--dry-run', '--watch', '--max-warnings', '--stdin-name', 'explain']) {
    expect(out).toContain(`  ${word} `);
  }
  expect(run('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

function lines(text: string, from: number, to: number): string {
  return text
    .split('\n')
    .slice(from, to)
    .map((line) => ` ${line}\n`)
    .join('');
}

/** Starts the validator with --watch; a test that fails or runs out of time leaves none behind. */
function watching(cwd: string, ...args: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [VALIDATOR, ...args, '--watch'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** A watcher says nothing of when it is ready: the change is made again until it is seen. */
async function untilWatched(change: () => void, seen: () => boolean): Promise<void> {
  while (!seen()) {
    change();
    await new Promise((done) => setTimeout(done, 500));
  }
}
