// Checks the first files of a folder in one way and prints what it took, as JSON. It runs in a process of its own, so that
// no way profits from the warmth of another, or pays for its memory.
// Arguments: way, folder, number of files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WAYS } from './ratios.ts';
import { TOOLS } from './tools.ts';

/** Files that are checked before the clock starts. */
const WARM_UP = 30;

/** What one process measured. */
export interface Measured {
  /** Elapsed time for one file. */
  readonly milliseconds: number;
  /** Processor time for one file, that of the threads included in which Node collects garbage and compiles meanwhile. */
  readonly processor: number;
  /** Largest size of the process in memory. */
  readonly peakBytes: number;
  /** Faults that were found; none in sound files. */
  readonly found: number;
}

const [wanted, folder = '', count = ''] = process.argv.slice(2);
const way = WAYS.find((each) => each === wanted);
if (way === undefined) throw new Error(`Say one of ${WAYS.join(', ')}.`);
const check = await TOOLS[way]();
const files = readdirSync(folder).toSorted().slice(0, Number(count));
for (const file of files.slice(0, WARM_UP)) await check(readFileSync(join(folder, file), 'utf8'), file);

let found = 0;
const [before, begin] = [process.cpuUsage(), performance.now()];
for (const file of files) found += await check(readFileSync(join(folder, file), 'utf8'), file);
const elapsed = performance.now() - begin;
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  milliseconds: elapsed / files.length,
  processor: (user + system) / 1000 / files.length,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  found,
};
process.stdout.write(JSON.stringify(measured));
