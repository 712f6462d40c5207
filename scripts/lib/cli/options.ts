import { parseArgs } from 'node:util';
import { choice } from '../../../src/core/shared/did-you-mean.ts';
import { refuseWrongOptions, UsageError } from '../arguments.ts';
import { FORMATS, type Format } from '../reporters.ts';

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
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  watch: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  'stdin-name': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const SAMPLES = { format: 'sarif', 'max-warnings': '0', 'stdin-name': 'plan.yaml' };

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/**
 * Reads the command line.
 * @throws UsageError that says what to write instead
 */
export function optionsFrom(argv: readonly string[]): Options {
  refuseWrongOptions(argv, OPTIONS, SAMPLES);
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  const [first, ...rest] = positionals;
  const named = first === 'check' || first === 'explain' ? first : undefined;
  const options: Options = {
    command: values.help ? 'help' : values.version ? 'version' : (named ?? 'check'),
    args: named === undefined ? positionals : rest,
    format: formatFrom(values.format ?? 'pretty'),
    fix: values.fix ?? false,
    dryRun: values['dry-run'] ?? false,
    watch: values.watch ?? false,
    maxWarnings: limitFrom(values['max-warnings']),
    stdinName: values['stdin-name'] ?? 'stdin.yaml',
  };
  if (options.command === 'explain') refuseBesideRule(rest, values);
  if (options.command === 'check') refuseContradictions(options, values);
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

function refuseBesideRule([rule = '<rule>', ...surplus]: readonly string[], values: Values): void {
  const [option] = Object.keys(values);
  if (option !== undefined) throw new UsageError(`explain takes no --${option}. Write only explain ${rule}.`);
  if (surplus.length > 0) {
    throw new UsageError(
      `explain takes one rule, not ${surplus.length + 1}. Write only explain ${rule}, then the next.`,
    );
  }
}

function refuseContradictions({ args, fix, dryRun, watch }: Options, values: Values): void {
  if (dryRun && !fix) throw new UsageError('--dry-run shows what --fix would change. Write both.');
  if (!args.includes('-')) {
    if (values['stdin-name'] === undefined) return;
    throw new UsageError('--stdin-name is for standard input. Write - instead of files, or leave it out.');
  }
  if (fix && !dryRun) throw new UsageError('--fix cannot write to standard input. Add --dry-run to see the changes.');
  if (watch) throw new UsageError('--watch needs files or folders; standard input ends by itself.');
  if (args.length > 1) throw new UsageError('Standard input (-) is checked alone.');
}
