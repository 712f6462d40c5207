import { run } from './run.ts';

/** One check that needs no browser: a command that exits with 0 when all is well. */
export interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What to do when it fails, where the command’s own output does not say. */
  readonly advice?: string;
}

const ROOT_CODE = ['astro.config.mjs', 'eslint.config.mjs', 'playwright.config.ts'];

/**
 * Files that passed before and have not changed are not read again. A clone begins without a cache, so that CI sees
 * what a cached run can miss: a lint finding in one file that comes of a changed type in another.
 */
const CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location'];

/**
 * Come before all others, one after the other: types and lint read the types of the content collections, which can be
 * written only while the content is sound.
 */
const FIRST: readonly Check[] = [
  { name: 'content', command: ['node', 'scripts/validate-models.ts'] },
  { name: 'content types', command: ['node', 'scripts/astro.ts', 'sync'] },
];

/** Need the types of the content collections; lint would keep what it found without them. */
const NEED_TYPES = new Set(['types', 'lint']);

/** All other checks, in lanes that run side by side; inside a lane one after the other. */
export const LANES: readonly (readonly Check[])[] = [
  [{ name: 'lint', command: ['eslint', '.', '--max-warnings', '0', ...CACHE, '.cache/eslint'] }],
  [
    {
      name: 'types',
      command: ['node', 'scripts/astro.ts', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
    },
    { name: 'content folder', command: ['node', 'scripts/check-content-folder.ts'] },
    {
      name: 'generated files',
      command: ['node', 'scripts/generate.ts', '--check'],
      advice: 'Run `npm run generate` and commit what it writes.',
    },
    {
      name: 'core types',
      command: ['tsc', '-p', 'src/core/tsconfig.json'],
      advice:
        'src/schemas and src/core know neither browser nor Node: reading the page belongs in src/components/widgets, ' +
        'reading files in scripts/lib; hand the values in.',
    },
    {
      name: 'boundaries',
      command: [
        'depcruise',
        '--output-type',
        'err-long',
        '--config',
        '.dependency-cruiser.mjs',
        'src',
        'scripts',
        'config',
        ...ROOT_CODE,
      ],
    },
    { name: 'markdown', command: ['markdownlint-cli2'], advice: 'The house rules stand in .markdownlint-cli2.jsonc.' },
    {
      name: 'format',
      command: ['prettier', '--check', '.', ...CACHE, '.cache/prettier'],
      advice: 'Run `npx prettier --write .`.',
    },
  ],
];

/** Result of one check. */
export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
}

/**
 * Runs every check and prints a line for each as it ends, with the command’s output when it failed. What needs a check
 * that failed is left out and counts as failed.
 * @returns results in the order in which the checks ended
 */
export async function runChecks(print: (text: string) => void): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const note = (name: string, passed: boolean, text: string): boolean => {
    print(text);
    results.push({ name, passed });
    return passed;
  };
  const runOne = async ({ name, command, advice }: Check): Promise<boolean> => {
    const [program, ...args] = command;
    const { code, output, seconds } = await run(program, args, { env: { NO_COLOR: '1' } });
    const line = `${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`;
    return note(name, code === 0, code === 0 ? line : [line, output.trim(), advice].filter(Boolean).join('\n'));
  };
  const left = (name: string): boolean => note(name, false, `left ${name}: it needs content without errors`);
  let isSound = true;
  for (const check of FIRST) isSound = isSound ? await runOne(check) : left(check.name);
  await Promise.all(
    LANES.map(async (lane) => {
      for (const check of lane) await (isSound || !NEED_TYPES.has(check.name) ? runOne(check) : left(check.name));
    }),
  );
  return results;
}
