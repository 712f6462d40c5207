import { checkAuthored } from '../../../src/core/validate/content.ts';
import type { Finding, Surroundings } from '../../../src/core/validate/index.ts';
import { mutantOf } from './change.ts';
import type { Operator } from './operator.ts';
import { chosen } from './random.ts';
import type { Outcome } from './score.ts';
import type { SoundFile } from './sound-file.ts';

/**
 * Makes a fault in a file and sees whether it is found.
 * @param operator the kind of fault
 * @param file a file without findings
 * @param surroundings what the validator may look up
 * @param most how many places of the file to try
 * @param seed chooses the places
 * @returns one outcome for each mutant; none where the fault cannot be made
 */
export function outcomesOf(
  operator: Operator,
  file: SoundFile,
  surroundings: Surroundings,
  most: number,
  seed: string,
): Outcome[] {
  const changes = chosen(operator.changes(file), most, `${seed} ${operator.fault} ${file.path}`);
  return changes.map((change) => {
    const { text, lines } = mutantOf(file, change);
    const [first, last] = lines;
    const findings = findingsIn(file, text, surroundings);
    return {
      fault: operator.fault,
      place: `${file.path}:${first}-${last}`,
      caught: findings.length > 0,
      onItsLines: findings.some(({ line }) => line >= first && line <= last),
    };
  });
}

/** What the validator finds when a published file has this text. */
export function findingsIn(file: SoundFile, text: string, surroundings: Surroundings): readonly Finding[] {
  const { path, base } = file;
  const input = { file: path, content: text, published: true, ...(base === undefined ? {} : { base }) };
  return checkAuthored(input, surroundings).findings;
}
