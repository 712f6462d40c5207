import * as z from 'zod/v4/core';
import { count } from '../shared/count.ts';
import { choice } from '../shared/did-you-mean.ts';
import { asTyped, meaningOf, unwrapped, type AnySchema } from '../shared/schema.ts';
import { pathText, type Path, type Problem } from './finding.ts';

/** A problem that the schema found, with the rule it belongs to. */
export interface SchemaProblem extends Problem {
  readonly ruleId: 'unknown-field' | 'missing-field' | 'wrong-value';
  /** Name of the field that is missing in the group at the path. */
  readonly missing?: string;
}

/**
 * Checks a value against a schema and says what is wrong in a reader’s terms.
 * @param schema schema of the file’s kind
 * @param value the value as read
 * @param limit most problems to describe
 * @returns one problem for each fault up to the limit; none when the value is valid
 */
export function schemaProblems(schema: AnySchema, value: unknown, limit = 100): SchemaProblem[] {
  const { error } = z.safeParse(schema, value);
  const issues = error?.issues.slice(0, limit) ?? [];
  return withoutEchoes(issues.flatMap((issue) => problemsOf(issue, schema, value, limit))).slice(0, limit);
}

/** A misspelt field is missing under its right name too: what it was meant to be need not be said twice. */
function withoutEchoes(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const meant = problems.flatMap(({ ruleId, path, replacement }) =>
    ruleId === 'unknown-field' && typeof replacement === 'string' ? [placeOf(path.slice(0, -1), replacement)] : [],
  );
  const isEcho = (place: string): boolean => meant.filter((each) => each === place).length === 1;
  return problems.filter(({ missing, path }) => missing === undefined || !isEcho(placeOf(path, missing)));
}

function placeOf(group: Path, field: string): string {
  return JSON.stringify([...group, field]);
}

function problemsOf(issue: z.$ZodIssue, schema: AnySchema, value: unknown, limit: number): SchemaProblem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schemaAt(schema, path));
    return issue.keys.slice(0, limit).map((key) => ({
      ruleId: 'unknown-field',
      path: [...path, key],
      at: 'key',
      message: `The field \`${key}\` does not exist in ${pathText(path)}.`,
      ...choice(key, known),
    }));
  }
  const missing = issue.path.length > 0 && valueAt(value, path) === undefined;
  return [missing ? missingField(path, schema) : wrongValue(issue, path, schema, value)];
}

function missingField(path: Path, schema: AnySchema): SchemaProblem {
  const name = String(path.at(-1));
  const advice = adviceAt(schema, path);
  return {
    ruleId: 'missing-field',
    missing: name,
    path: path.slice(0, -1),
    at: 'key',
    message: `The field \`${name}\` is missing in ${pathText(path.slice(0, -1))}.`,
    hint: `Add \`${name}:\`${advice === undefined ? '' : ` — ${lowerFirst(advice)}`}`,
  };
}

function wrongValue(issue: z.$ZodIssue, path: Path, schema: AnySchema, value: unknown): SchemaProblem {
  const found = valueAt(value, path);
  return {
    ruleId: 'wrong-value',
    path,
    message: `${pathText(path)} is ${shown(found)}, but ${expectation(issue)}.`,
    ...adviceFor(issue, found, adviceAt(schema, path)),
  };
}

function expectation(issue: z.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `must be \`${String(issue.values[0])}\`` : 'must be one of the listed words';
    case 'too_small':
      return sized('at least', issue.minimum, issue.origin);
    case 'too_big':
      return sized('at most', issue.maximum, issue.origin);
    case 'invalid_format':
      return issue.message.startsWith('must') ? issue.message : `must be a valid ${issue.format.replaceAll('_', ' ')}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with - )',
  object: 'a group of fields',
};
const SIZE_NAMES: Record<string, readonly [one: string, many: string]> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

function sized(bound: string, size: number | bigint, origin: string): string {
  const names = SIZE_NAMES[origin];
  return names === undefined ? `must be ${bound} ${size}` : `must have ${bound} ${count(size, ...names)}`;
}

function adviceFor(
  issue: z.$ZodIssue,
  found: unknown,
  advice: string | undefined,
): Pick<Problem, 'hint' | 'replacement'> {
  if (issue.code === 'invalid_value') return choice(shortText(found), issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof found)) {
    return { hint: 'Put it in quotes, as it is written.', replacement: (written) => written };
  }
  return { hint: advice ?? 'See the field reference for what belongs here.' };
}

/** Examples that are longer say too much in a hint; the field reference has them. */
const LONGEST_EXAMPLE = 40;

/**
 * What belongs in a field, from its schema: what it means, how it is written, which fields a group has. An entry of a
 * list that says nothing of itself is explained by the list.
 */
function adviceAt(schema: AnySchema, path: Path): string | undefined {
  const at = schemaAt(schema, path);
  const { description, example } = meaningOf(at);
  const typed = example === undefined ? '' : asTyped(example);
  const fields = fieldNames(at).map((name) => `\`${name}\``);
  const sentences = [
    description ?? (typeof path.at(-1) === 'number' ? meaningOf(schemaAt(schema, path.slice(0, -1))).description : ''),
    typed !== '' && typed.length <= LONGEST_EXAMPLE ? `Write it like \`${typed}\`.` : '',
    typed === '' && fields.length > 0 ? `Its fields are ${fields.join(', ')}.` : '',
  ].filter(Boolean);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  return value === '' ? 'empty' : `\`${shortText(value)}\``;
}

/**
 * A value as messages quote it.
 * @param value any value of a file; a list or group may hold fields that break a plain conversion to text
 * @returns at most 40 characters
 */
export function shortText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[part] : undefined,
    value,
  );
}

/**
 * The schema of the value at a path.
 * @param schema schema of the whole file
 * @param path way to the value
 * @returns the schema there, or undefined when the path leads nowhere
 */
export function schemaAt(schema: AnySchema | undefined, path: Path): AnySchema | undefined {
  let inner = unwrapped(schema);
  for (const [depth, part] of path.entries()) {
    const found =
      inner instanceof z.$ZodObject
        ? fieldOf(inner, part)
        : inner instanceof z.$ZodArray
          ? inner._zod.def.element
          : undefined;
    if (depth === path.length - 1) return found;
    inner = unwrapped(found);
  }
  return inner;
}

function fieldOf(group: z.$ZodObject, part: string | number): AnySchema | undefined {
  const { shape } = group._zod.def;
  return Object.hasOwn(shape, part) ? (shape as Record<string, AnySchema>)[part] : undefined;
}

/**
 * Names of the fields that a schema knows.
 * @param schema schema of a group of fields
 * @returns its field names; none for any other schema
 */
export function fieldNames(schema: AnySchema | undefined): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.$ZodObject ? Object.keys(inner._zod.def.shape) : [];
}
