import type { Change } from './change.ts';
import type { Operator } from './operator.ts';
import type { SoundFile, Spot } from './sound-file.ts';

/** Faults in how a file is written, below the level of fields. */
export const SYNTAX_FAULTS: readonly Operator[] = [
  inYaml('a tab before a field', ({ name, start, inFlow }, text) => {
    const line = text.lastIndexOf('\n', start) + 1;
    const isIndented = name !== undefined && !inFlow && start > line && text.slice(line, start).trim() === '';
    return isIndented ? { from: line, to: start, text: '\t' } : undefined;
  }),
  inYaml('a field one space too far to the right', ({ path, name, start, inFlow }, text) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const isOnItsLine = name !== undefined && !inFlow && line > 0 && text.slice(line, start).trim() === '';
    const isFirst = start === 0 || /[:-]\s*$/.test(text.slice(0, line)) || path.length === 0;
    return isOnItsLine && !isFirst ? { from: line, to: line, text: ' ' } : undefined;
  }),
  inYaml('a quote that is not closed', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart, to: spot.valueStart, text: '"' } : undefined,
  ),
  inYaml('a bracket that is not closed', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart, to: spot.valueStart, text: '[' } : undefined,
  ),
  inYaml('no space behind the colon', ({ name, valueStart, end, inFlow }, text) =>
    name !== undefined &&
    !inFlow &&
    text.slice(name[1], valueStart) === ': ' &&
    !/["'>|[{]/.test(text.charAt(valueStart))
      ? { from: name[1], to: end, text: `:${text.slice(valueStart, end)}` }
      : undefined,
  ),
  inYaml('no space behind the dash', ({ name, start, valueStart, end, inFlow, value }, text) =>
    name === undefined && !inFlow && typeof value === 'string' && !/["'>|]/.test(text.charAt(valueStart))
      ? { from: start, to: end, text: `-${text.slice(valueStart, end)}` }
      : undefined,
  ),
  inYaml('a colon inside a text without quotes', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart, to: spot.valueStart, text: 'Note: ' } : undefined,
  ),
  inYaml('a field written twice', ({ name, start, end, inFlow }, text) => {
    const written = text.slice(start, end);
    if (name === undefined || inFlow || written.includes('\n')) return undefined;
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    return { from: end, to: end, text: `\n${indent}${written}` };
  }),
  inYaml('an anchor', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart, to: spot.valueStart, text: '&team ' } : undefined,
  ),
  inYaml('an alias', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart, to: spot.end, text: '*team' } : undefined,
  ),
  inYaml('a tag', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart, to: spot.valueStart, text: '!!str ' } : undefined,
  ),
  inYaml('an invisible character', (spot, text) =>
    isPlainText(spot, text) ? { from: spot.valueStart + 1, to: spot.valueStart + 1, text: '\u202E' } : undefined,
  ),
  inYaml(
    'a second document',
    ({ path, name, start, inFlow }) =>
      path.length === 1 && path[0] !== 'kind' && path[0] !== 'translates' && name !== undefined && !inFlow && start > 0
        ? { from: start, to: start, text: '---\n' }
        : undefined,
    ['page'],
  ),
  inYaml('an id of digits without its quotes', ({ value, valueStart, end }, text) =>
    typeof value === 'string' && /^["']\d+(\.\d+)?["']$/.test(text.slice(valueStart, end))
      ? { from: valueStart, to: end, text: value }
      : undefined,
  ),
];

function inYaml(
  fault: string,
  change: (spot: Spot, text: string) => Change | undefined,
  butNot: readonly string[] = [],
): Operator {
  const others = ['strings', ...butNot];
  const changes = ({ kind, spots, text }: SoundFile): Change[] =>
    others.includes(kind) ? [] : spots.flatMap((spot) => change(spot, text) ?? []);
  return { fault, changes };
}

/** A text on one line, without quotes, outside of brackets. */
function isPlainText({ value, valueStart, end, inFlow }: Spot, text: string): boolean {
  const written = text.slice(valueStart, end);
  return typeof value === 'string' && !inFlow && !/^["'>|]|\n/.test(written) && written.length > 2;
}
