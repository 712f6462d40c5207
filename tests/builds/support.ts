import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const ROOT = resolve(import.meta.dirname, '../..');
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** A folder that nothing else uses. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'toolbox-'));
}

/** Builds a site for real. Returns its output folder; throws with what Astro printed. */
export async function build(root: string, environment: Record<string, string> = {}): Promise<string> {
  const out = freshFolder();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    SITE_OUT: out,
    ...environment,
  };
  await run(process.execPath, [ASTRO, 'build', '--root', root, '--outDir', out], { cwd: root, env, maxBuffer: 64e6 });
  return out;
}

/** What a failing build printed. */
export async function failureOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return stdout + stderr;
  }
  throw new Error('The build passed, but it should have failed.');
}

/** Every file of a folder with a hash of its bytes. */
export function fingerprints(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).toSorted();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
