// Breaks every authored file in every way that an author might, one fault at a time, and counts what the validator finds.
// Options: --each <n> mutants of each file for each kind of fault, --seed <text>, --missed to list what was not caught.
import { parseArgs } from 'node:util';
import { surroundingsFrom } from '../../src/core/validate/index.ts';
import { contentFiles } from '../lib/files.ts';
import { FAULTS } from './mutants/index.ts';
import { findingsIn, outcomesOf } from './mutants/outcomes.ts';
import { scoreOf, share, verdicts, type Outcome, type Score } from './mutants/score.ts';
import { soundFiles } from './mutants/sound-file.ts';

const { values: options } = parseArgs({
  options: {
    each: { type: 'string', default: '3' },
    seed: { type: 'string', default: 'campus' },
    missed: { type: 'boolean', default: false },
  },
});
const each = Number(options.each);

const files = contentFiles();
const surroundings = surroundingsFrom(files);
const sound = soundFiles(files);
const unsound = sound.filter((file) => findingsIn(file, file.text, surroundings).length > 0);
if (unsound.length > 0)
  throw new Error(`Broken before the bench breaks them: ${unsound.map(({ path }) => path).join(', ')}.`);

print(`${sound.length} files; at most ${each} mutants of each for each kind of fault; seed “${options.seed}”.`);
const counted: Outcome[] = [];
const beyond: string[] = [];
for (const [group, operators] of FAULTS) {
  print(`\n  ${group.padEnd(56)}  made    caught  on its lines`);
  for (const operator of operators) {
    const outcomes = sound.flatMap((file) => outcomesOf(operator, file, surroundings, each, options.seed));
    const score = scoreOf(operator.fault, outcomes);
    if (score.made === 0) throw new Error(`“${operator.fault}” could be made nowhere.`);
    if (operator.beyond !== undefined) {
      beyond.push(`${row(score)}\n      ${operator.beyond}`);
      continue;
    }
    print(row(score));
    counted.push(...outcomes);
    if (options.missed) printMissed(outcomes);
  }
}

const kinds = FAULTS.flatMap(([, operators]) => operators).length - beyond.length;
print('\n  Kinds that a check cannot tell from what was meant: tried all the same, and not counted.');
for (const line of beyond) print(line);
print(`\n${kinds} kinds of single fault.`);
const results = verdicts(scoreOf('all', counted));
for (const { text } of results) print(text);
process.exitCode = results.some(({ missed }) => missed) ? 1 : 0;

function row({ fault, made, caught, onItsLines }: Score): string {
  const shares = [share(caught, made).padStart(10), share(onItsLines, made).padStart(14)];
  return `  ${fault.padEnd(56)}${String(made).padStart(6)}${shares.join('')}`;
}

function printMissed(outcomes: readonly Outcome[]): void {
  for (const { place, caught, onItsLines } of outcomes) {
    if (!onItsLines) print(`      ${caught ? 'found elsewhere' : 'not found      '} ${place}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
