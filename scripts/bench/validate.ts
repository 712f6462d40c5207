// Checks thousands of generated plans in our way and in others, side by side, and compares time and memory.
//
// Our time is that of the parser. `yaml` keeps the place of every sign, which js-yaml does not, and takes about seven times
// as long; schema, some eighty rules and places add about a quarter. Tried, with the same findings: rules share one walk over
// the texts, lists and groups of a file instead of walking it each; one search in all texts joined before one in each; no
// look at lists of one entry; nothing of a file kept once it is checked; no stack traces in the errors of the parser. What is
// left lies in the lexer, parser and composer of `yaml`: reading takes no longer than parsing alone. So Redocly, which reads
// with js-yaml and checks less, stays faster, and the goal beside it is not met: js-yaml alone takes almost half of Redocly’s
// time, so that a reader five times as fast would have to beat js-yaml as well.
//
// Options: --rounds <n>; --files <n> and --many <n>, how many files; --sample <n>, how many for the slowest linter.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import type { Measured } from './validate/measure.ts';
import { planWriter, shortPlans } from './validate/plans.ts';
import {
  linterVerdicts,
  median,
  memoryVerdict,
  parseVerdict,
  ratio,
  WAYS,
  type Round,
  type Way,
} from './validate/ratios.ts';
import { LINTERS } from './validate/tools.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '10000' },
    sample: { type: 'string', default: '200' },
  },
});
const [rounds, few, many, sample] = [options.rounds, options.files, options.many, options.sample].map(
  Number,
) as Numbers;
type Numbers = [number, number, number, number];
/** One round: time that passed, and time of all threads together. */
interface Times {
  readonly elapsed: Round;
  readonly processor: Round;
}

const PLANS = join(ROOT, '.cache/bench/plans');
/** New objects get little room, so that they are cleaned up often. */
const FLAT = ['--max-semi-space-size=8'];
const EXPLAINED: Readonly<Record<Way, string>> = {
  ours: 'reads, checks schema and all rules, places what it finds',
  'parse alone': 'the same parser with the same options, up to the plain value',
  'js-yaml alone': 'js-yaml 5 up to the plain value; it cannot say where a field stands',
  ajv: 'the same parser, then the published JSON Schema; no rules across fields, no places',
  spectral: 'the published JSON Schema by its function “schema”, with places; no rules across fields',
  redocly: 'fields, types, choices and bounds of that schema, with places; no patterns, no rules across fields',
};

try {
  const ways = (await installLinters()) ? WAYS : WAYS.filter((way) => way !== 'spectral' && way !== 'redocly');
  writePlans(many);
  print(
    `Milliseconds for a file, ${few} files in each of ${rounds} rounds (spectral: the first ${sample}). The time that`,
  );
  print('passes is judged; that of all threads is more, since Node compiles and collects garbage beside the work.\n');
  const measured: Times[] = [];
  while (measured.length < rounds) measured.push(await oneRound(ways));
  const elapsed = measured.map((round) => round.elapsed);
  printSpeed(
    ways,
    elapsed,
    measured.map((round) => round.processor),
  );

  print(
    `\nOnce more for ${many} files, with the peak of memory. ${FLAT.join(' ')} for all, so that the peak shows what is kept`,
  );
  print('and not how long Node puts off cleaning up.\n');
  const small = await measure('ours', few, FLAT);
  const large = await measure('ours', many, FLAT);
  printRow('ours', few, small);
  printRow('ours', many, large);
  const long: [Way, number][] = [['ours', large.milliseconds]];
  for (const way of ways.filter((each) => each !== 'ours' && each !== 'spectral')) {
    const result = await measure(way, many, FLAT);
    printRow(way, many, result);
    long.push([way, result.milliseconds]);
  }
  print('');
  const results = [
    parseVerdict(elapsed, few),
    parseVerdict([Object.fromEntries(long)], many),
    ...linterVerdicts(elapsed),
    memoryVerdict(small.peakBytes, large.peakBytes),
  ];
  for (const { text } of results) print(text);
  process.exitCode = results.some(({ missed }) => missed) ? 1 : 0;
} finally {
  rmSync(PLANS, { recursive: true, force: true });
}

/** False when they could not be installed; what is in .cache already stays as it is when the list has not changed. */
async function installLinters(): Promise<boolean> {
  mkdirSync(LINTERS, { recursive: true });
  cpSync(join(ROOT, 'scripts/bench/validate/linters'), LINTERS, { recursive: true });
  const args = ['install', '--prefix', LINTERS, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await run('npm', args);
  if (code !== 0) print(`Spectral and Redocly could not be installed, so they are not measured.\n${output}`);
  return code === 0;
}

function writePlans(count: number): void {
  rmSync(PLANS, { recursive: true, force: true });
  mkdirSync(PLANS, { recursive: true });
  const planOf = planWriter(shortPlans());
  let lines = 0;
  for (let number = 0; number < count; number += 1) {
    const text = planOf(number);
    lines += text.split('\n').length;
    writeFileSync(join(PLANS, `${String(number).padStart(6, '0')}.yaml`), text);
  }
  print(
    `${count} plans of ${Math.round(lines / count)} lines on average, made from a published model of each archetype.`,
  );
}

async function oneRound(ways: readonly Way[]): Promise<Times> {
  const results: [Way, Measured][] = [];
  for (const way of ways) results.push([way, await measure(way, way === 'spectral' ? Math.min(sample, few) : few)]);
  return {
    elapsed: Object.fromEntries(results.map(([way, { milliseconds }]) => [way, milliseconds])),
    processor: Object.fromEntries(results.map(([way, { processor }]) => [way, processor])),
  };
}

/** Every way runs in a process of its own, with the same flags of Node. */
async function measure(way: Way, count: number, flags: readonly string[] = []): Promise<Measured> {
  const script = join(ROOT, 'scripts/bench/validate/measure.ts');
  const { code, output } = await run('node', [...flags, script, way, PLANS, String(count)]);
  if (code !== 0) throw new Error(`${way} could not be measured.\n${output}`);
  const measured = JSON.parse(output) as Measured;
  if (measured.found > 0) throw new Error(`${way} finds ${measured.found} faults in sound plans.`);
  return measured;
}

function printSpeed(ways: readonly Way[], elapsed: readonly Round[], processor: readonly Round[]): void {
  print(['', 'ms', 'to parse alone', 'processor', 'to parse alone'].map((head, at) => column(head, at)).join(''));
  for (const way of ways) {
    const cells = [elapsed, processor].flatMap((rounds) => [
      median(rounds.flatMap((round) => round[way] ?? [])).toFixed(2),
      ratio(rounds, way, 'parse alone')?.toFixed(2) ?? '',
    ]);
    print(`${[way, ...cells].map((cell, at) => column(cell, at)).join('')}  ${EXPLAINED[way]}`);
  }
}

function column(text: string, at: number): string {
  return at === 0 ? text.padEnd(15) : text.padStart(at % 2 === 1 ? 10 : 15);
}

function printRow(way: Way, count: number, { milliseconds, peakBytes }: Measured): void {
  const peak = `${Math.round(peakBytes / 1024 / 1024)} MiB`;
  print(
    `${way.padEnd(16)}${`${count} files`.padStart(13)}${`${milliseconds.toFixed(2)} ms a file`.padStart(18)}${peak.padStart(10)}`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
