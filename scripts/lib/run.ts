import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './files.ts';

/** How to run a command. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** True to hand the command’s output to the terminal as it comes; it is not collected then. */
  readonly show?: boolean;
}

/** What became of a command. */
export interface RunResult {
  /** Exit code; 1 for a command that a signal ended or that could not start. */
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a command, with the project’s own programs first on the path. Never throws. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const started = performance.now();
  const path = [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, PATH: path, ...options.env },
    stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // On Windows the programs of npm packages are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const code = await new Promise<number>((done) => {
    child.once('error', (error) => {
      output += error.message;
      done(1);
    });
    child.once('close', (exitCode) => {
      done(exitCode ?? 1);
    });
  });
  return { code, output, seconds: (performance.now() - started) / 1000 };
}
