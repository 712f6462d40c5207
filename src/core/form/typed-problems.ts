import type { Field } from '../shared/fields.ts';
import { isMapping, type Plain } from '../shared/overlay.ts';
import type { DraftPath } from './draft.ts';
import { isDuration } from './duration.ts';
import type { DraftProblem } from './proposal.ts';
import { plainNumbers } from './typed-number.ts';

/**
 * What is wrong with numbers and time spans as they were typed, in the words of the form. Of a number that can be read in
 * two ways a guess would be wrong by a factor of a thousand.
 * @param fields fields of the file or group
 * @param value its value, in which such a text still stands as it was typed
 * @param path way to the group
 */
export function typedProblems(
  fields: readonly Field[],
  value: Readonly<Record<string, Plain>>,
  path: DraftPath = [],
): DraftProblem[] {
  return fields.flatMap((field) => problemsAt(field, value[field.name], [...path, field.name]));
}

function problemsAt(field: Field, value: Plain | undefined, path: DraftPath): DraftProblem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => problemsAt(field, entry, [...path, index]));
  if (isMapping(value)) return typedProblems(field.fields, value as Record<string, Plain>, path);
  if (typeof value !== 'string' || value === '') return [];
  if (field.kind === 'duration') return isDuration(value) ? [] : [noDuration(value, path)];
  if (field.kind !== 'number' && field.kind !== 'integer') return [];
  const plain = plainNumbers(value, field.kind === 'integer').map((number) => `\`${number}\``);
  if (plain.length === 0) return [];
  return [{ path, message: `\`${value}\` can be read in two ways.`, hint: `Write ${plain.join(' or ')}.` }];
}

function noDuration(typed: string, path: DraftPath): DraftProblem {
  return {
    path,
    message: `\`${typed}\` is no amount of time.`,
    hint: 'Write a whole number as the amount, and choose the unit beside it.',
  };
}
