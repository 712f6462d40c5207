import { expect } from 'vitest';
import { checkFile, type Finding, type FileToCheck } from '../../../src/core/validate/index.ts';
import { surroundings } from '../../fixtures/rule-fixtures.ts';

const SECONDS = 10;

/**
 * Checks a file that may be hostile or broken: it must end in findings or clean. The clock counts the work of this
 * thread alone and allows five times what is promised, because a second of a busy machine holds less work; the two
 * seconds themselves are measured by `npm run bench:hostile`.
 */
export function checkedInTime(input: FileToCheck): readonly Finding[] {
  const before = process.threadCpuUsage();
  const { findings } = checkFile(input, surroundings);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1e6, 'seconds of work').toBeLessThan(SECONDS);
  return findings;
}
