import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import siteConfig from '../../../config/site.json' with { type: 'json' };
import { ROOT } from '../../../scripts/lib/files.ts';

/** The validator as `npm run validate -- …` starts it. */
export const VALIDATOR = join(ROOT, 'scripts/validate-models.ts');

const SITE = (siteConfig.site + siteConfig.base).replace(/\/$/, '');

/** What became of one run of the validator. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the validator as `npm run validate -- …` does. Nothing it prints may be a stack trace. */
export function validate(...args: string[]): Run {
  return validateIn({ cwd: ROOT }, ...args);
}

/** The same from another folder, or with something on standard input. */
export function validateIn({ cwd, input = '' }: { cwd: string; input?: string }, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return {
    code: status,
    out: stdout.replaceAll(SITE, '(site)'),
    err: stderr.replace(/^.*ExperimentalWarning.*\n.*--trace-warnings.*\n/m, ''),
  };
}
