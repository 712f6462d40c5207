// Checks hostile files of the largest size that is read, and prints the slowest. Fails when one takes over two seconds.
import { checkFile, surroundingsFrom } from '../../src/core/validate/index.ts';
import { MAX_BYTES } from '../../src/core/validate/parse.ts';
import { contentFiles } from '../lib/files.ts';
import { hostileFiles } from './hostile/files.ts';

const SECONDS = 2;
const SHOWN = 20;

const surroundings = surroundingsFrom(contentFiles());
const files = hostileFiles(MAX_BYTES);
const timed = files.map(({ what, input }) => {
  const before = process.cpuUsage();
  const { findings } = checkFile(input, surroundings);
  const { user, system } = process.cpuUsage(before);
  return { what, seconds: (user + system) / 1e6, first: findings[0]?.message ?? 'clean' };
});
const slowest = timed.toSorted((a, b) => b.seconds - a.seconds);

print(
  `${files.length} hostile files of ${MAX_BYTES / 1024} KiB. Seconds of work, garbage collection included; the slowest:\n`,
);
for (const { what, seconds, first } of slowest.slice(0, SHOWN)) {
  print(`${seconds.toFixed(2).padStart(6)}  ${what.padEnd(56)}  ${first.slice(0, 70)}`);
}
const late = slowest.filter(({ seconds }) => seconds > SECONDS);
print(
  `\n${late.length === 0 ? 'met' : 'NOT MET'}: each within ${SECONDS} s; ${late.length} of ${files.length} took longer.`,
);
process.exitCode = late.length === 0 ? 0 : 1;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
