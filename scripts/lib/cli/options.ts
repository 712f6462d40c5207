import { parseArgs } from 'node:util';
import { choice } from '../../../src/core/shared/did-you-mean.ts';
import { FORMATS, type Format } from '../reporters.ts';

/** The program could not do what it was asked to. Its message says what to write instead. */
export class UsageError extends Error {}

/** What the command line asks for. */
export interface Options {
  readonly command: 'check' | 'explain' | 'help' | 'version';
  readonly args: readonly string[];
  readonly format: Format;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
  readonly maxWarnings: number;
  readonly stdinName: string;
}

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  'stdin-name': { type: 'string', default: 'stdin.yaml' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 * @throws UsageError that says what to write instead
 */
export function optionsFrom(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const [first, ...rest] = positionals;
  const named = first === 'check' || first === 'explain' ? first : undefined;
  const options: Options = {
    command: values.help ? 'help' : values.version ? 'version' : (named ?? 'check'),
    args: named === undefined ? positionals : rest,
    format: formatFrom(values.format),
    fix: values.fix,
    dryRun: values['dry-run'],
    watch: values.watch,
    maxWarnings: limitFrom(values['max-warnings']),
    stdinName: values['stdin-name'],
  };
  refuseContradictions(options);
  return options;
}

/** What `--help` prints. */
export function helpText(program: string): string {
  return `${usage(program)}

Checks SOC plans: deployment models, playbooks, checklists and their translations.
Nothing leaves this machine.

  <files>                  files, folders, quoted globs such as 'plans/**/*.yaml', or - for standard input
  --format <name>          ${FORMATS.join(', ')} (pretty when left out)
  --fix                    mends what is safe, and shows it: quotes, the order of fields, slips with one candidate
  --dry-run                with --fix: shows the changes and writes nothing
  --watch                  checks each file again when it is saved; Ctrl-C ends it
  --max-warnings <number>  more warnings than this count as failure
  --stdin-name <path>      what messages call standard input
  --version, -h, --help

  explain <rule>           says what a rule demands, why, and how to keep it

Ends with 0 when all is well, 1 when there are findings, 2 when it could not run.`;
}

/** The first line of the help; it follows each message of a UsageError. */
export function usage(program: string): string {
  return `Usage: ${program} [check] <files> [options]\n       ${program} explain <rule>`;
}

function parsed(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '--([^']+)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message);
    const { hint } = choice(
      `--${unknown}`,
      Object.keys(OPTIONS).map((name) => `--${name}`),
    );
    throw new UsageError(`There is no option --${unknown}. ${hint}`);
  }
}

function formatFrom(text: string): Format {
  const format = FORMATS.find((name) => name === text);
  if (format === undefined) throw new UsageError(`There is no format "${text}". ${choice(text, FORMATS).hint}`);
  return format;
}

function limitFrom(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings is "${text}", but must be a whole number such as 0.`);
}

function refuseContradictions({ command, args, fix, dryRun, watch }: Options): void {
  if (dryRun && !fix) throw new UsageError('--dry-run shows what --fix would change. Write both.');
  if (!args.includes('-')) return;
  if (fix && !dryRun) throw new UsageError('--fix cannot write to standard input. Add --dry-run to see the changes.');
  if (watch) throw new UsageError('--watch needs files or folders; standard input ends by itself.');
  if (command === 'check' && args.length > 1) throw new UsageError('Standard input (-) is checked alone.');
}
