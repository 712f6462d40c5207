import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from './run.ts';

/** Chromium without windows: tests are much quicker in it. */
const SHELL = 'chromium-headless-shell';
const PROGRAMS = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Looks for a Chromium: the one that CHROMIUM_PATH names, the one that Playwright downloaded, one on the path.
 * @returns its path; undefined when there is none
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram);
}

/** Finds a Chromium or installs one. Throws with what to install when neither works. */
export async function provideChromium(print: (text: string) => void): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  const found = findChromium();
  if (found === undefined && named) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  for (const [command, ...args] of installers(found)) {
    print(`Installing a Chromium: ${[command, ...args].join(' ')}`);
    const { code, output } = await run(command, args);
    const installed = code === 0 ? findChromium() : undefined;
    if (installed !== undefined) return installed;
    print(`That did not help: ${output.trim().split('\n').at(-1) ?? ''}`);
  }
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium: install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH.',
  );
}

/** Arguments with which a Chromium starts in a container and as root, too. */
export const CHROMIUM_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
];

/** Commands that install a Chromium, the best first; beside one that was found, only the faster one, and only in CI. */
function installers(found: string | undefined): [string, ...string[]][] {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  // On Ubuntu the package chromium only points to a snap, which a container cannot run.
  const ubuntu = debian && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  const hasPackages = debian && !ubuntu;
  if (found !== undefined) {
    const isChosen = found === process.env['CHROMIUM_PATH'] || found.endsWith(SHELL);
    return hasPackages && process.env['CI'] && !isChosen ? [apt(SHELL)] : [];
  }
  const playwright: [string, ...string[]] = ['playwright', 'install', ...(debian ? ['--with-deps'] : []), 'chromium'];
  return hasPackages ? [apt(SHELL), apt('chromium'), playwright] : [playwright];
}

function apt(name: string): [string, ...string[]] {
  return ['sh', '-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${name}`];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
