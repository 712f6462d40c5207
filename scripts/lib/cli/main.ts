import { count } from '../../../src/core/shared/count.ts';
import type { Checked, Finding } from '../../../src/core/validate/index.ts';
import { UsageError } from '../arguments.ts';
import { painterFor } from '../paint.ts';
import { reporters } from '../reporters.ts';
import { checkAll, checkerFor } from './checker.ts';
import { coloured, explain } from './explain.ts';
import { diffOf, mended, mendFile } from './fix.ts';
import { filesFor } from './inputs.ts';
import type { Library } from './library.ts';
import { helpText, optionsFrom, usage, type Options } from './options.ts';
import { watchFiles } from './watch.ts';

/**
 * The whole program.
 * @param argv arguments of the command line
 * @param library what it knows besides the files it checks
 * @returns exit code: 0 all is well, 1 findings, 2 could not run
 */
export async function main(argv: readonly string[], library: Library): Promise<number> {
  // Who reads the output may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    return await run(optionsFrom(argv), library);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    print(process.stderr, error instanceof UsageError ? `${message}\n\n${usage(library.program)}` : message);
    return 2;
  }
}

async function run(options: Options, library: Library): Promise<number> {
  const { command, args } = options;
  if (command === 'help') return say(helpText(library.program));
  if (command === 'version') return say(library.version);
  if (command === 'explain') return say(explain(args[0], library, painterFor(process.stdout)));
  if (args[0] === '-') return checkStandardInput(options, library);
  if (args.length === 0 && library.own === undefined) {
    throw new UsageError('Name the files to check, or - for standard input.');
  }
  const code = checkFiles(args, options, library);
  if (!options.watch) return code;
  return watchThem(args.length > 0 ? args : [library.own?.folder ?? '.'], options, library);
}

/** Without arguments, all of the project’s own content is checked together. */
function checkFiles(args: readonly string[], options: Options, library: Library): number {
  const files = args.length > 0 ? filesFor(args) : filesFor([library.own?.folder ?? '.']);
  if (options.fix) mendFiles(files, options, library);
  const whole = args.length === 0 ? library.own?.checkAll() : undefined;
  return report(whole ?? checkAll(files, checkerFor(library)), options, library);
}

async function checkStandardInput(options: Options, library: Library): Promise<number> {
  const content = Buffer.concat(await process.stdin.toArray());
  const check = checkerFor(library);
  const checked = check(options.stdinName, content);
  if (options.fix)
    showDiff(
      diffOf(
        options.stdinName,
        mended(checked.text, (text) => check(options.stdinName, text)),
      ),
      options,
    );
  return report(new Map([[options.stdinName, checked]]), options, library);
}

async function watchThem(args: readonly string[], options: Options, library: Library): Promise<number> {
  const watched = watchFiles(args, (files) => {
    // A file may vanish between its event and its check; the next event brings it back.
    try {
      checkFiles(files, options, library);
    } catch (error) {
      print(process.stderr, error instanceof Error ? error.message : String(error));
    }
  });
  print(process.stderr, 'Watching. Ctrl-C ends it.');
  await watched;
  return 0;
}

function mendFiles(files: readonly string[], options: Options, library: Library): void {
  const check = checkerFor(library);
  const diffs = files.map((file) => diffOf(file, mendFile(file, check, !options.dryRun))).filter((diff) => diff !== '');
  for (const diff of diffs) showDiff(diff, options);
  const verb = options.dryRun ? 'would change' : 'changed';
  print(process.stderr, `${count(diffs.length, 'file')} ${verb}.`);
}

/** Programs read standard output in every format but one; the diff then goes beside it. */
function showDiff(diff: string, { format }: Options): void {
  const stream = format === 'pretty' ? process.stdout : process.stderr;
  if (diff !== '') print(stream, coloured(diff, painterFor(stream)));
}

function report(checked: ReadonlyMap<string, Checked>, options: Options, library: Library): number {
  const findings = [...checked.values()].flatMap((result) => result.findings);
  const { site, version, ruleHelp } = library;
  const texts = new Map([...checked].map(([file, { text }]) => [file, text]));
  const paint = painterFor(process.stdout);
  say(reporters[options.format]({ findings, texts, files: checked.size, site, version, ruleHelp, paint }));
  const code = exitCodeFor(findings, options.maxWarnings);
  const errors = findings.some(({ severity }) => severity === 'error');
  if (code === 1 && !errors)
    print(process.stderr, `More warnings than --max-warnings allows (${options.maxWarnings}).`);
  return code;
}

/** 1 for any error, and for more warnings than are allowed. */
export function exitCodeFor(findings: readonly Pick<Finding, 'severity'>[], maxWarnings: number): 0 | 1 {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings < findings.length || warnings > maxWarnings ? 1 : 0;
}

function say(text: string): 0 {
  print(process.stdout, text);
  return 0;
}

function print(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text.endsWith('\n') ? text : `${text}\n`);
}
