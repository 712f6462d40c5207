import { z } from 'zod';
import { suggestion } from '../shared/did-you-mean.ts';
import { pathText, type Path, type Problem } from './finding.ts';

/** A problem that the schema found, with the rule it belongs to. */
export interface SchemaProblem extends Problem {
  readonly ruleId: 'unknown-field' | 'missing-field' | 'wrong-value';
}

/**
 * Checks a value against a schema and says what is wrong in a reader’s terms.
 * @param schema schema of the file’s kind
 * @param value the value as read
 * @returns one problem for each fault; none when the value is valid
 */
export function schemaProblems(schema: z.ZodType, value: unknown): SchemaProblem[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, schema, value));
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): SchemaProblem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      ruleId: 'unknown-field',
      path: [...path, key],
      at: 'key',
      message: `The field \`${key}\` does not exist in ${pathText(path)}.`,
      hint: suggestion(key, known),
    }));
  }
  const missing = issue.path.length > 0 && valueAt(value, path) === undefined;
  return [missing ? missingField(path, schema) : wrongValue(issue, path, schema, value)];
}

function missingField(path: Path, schema: z.ZodType): SchemaProblem {
  const name = String(path.at(-1));
  const meaning = schemaAt(schema, path)?.description;
  return {
    ruleId: 'missing-field',
    path: path.slice(0, -1),
    at: 'key',
    message: `The field \`${name}\` is missing in ${pathText(path.slice(0, -1))}.`,
    hint: `Add \`${name}:\`${meaning === undefined ? '' : ` — ${lowerFirst(meaning)}`}`,
  };
}

function wrongValue(issue: z.core.$ZodIssue, path: Path, schema: z.ZodType, value: unknown): SchemaProblem {
  const found = valueAt(value, path);
  return {
    ruleId: 'wrong-value',
    path,
    message: `${pathText(path)} is ${shown(found)}, but ${expectation(issue)}.`,
    hint: hintFor(issue, found, schemaAt(schema, path)?.description),
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `must be \`${String(issue.values[0])}\`` : 'must be one of the listed words';
    case 'too_small':
      return `must have at least ${issue.minimum} ${SIZE_NAMES[issue.origin] ?? ''}`.trim();
    case 'too_big':
      return `must have at most ${issue.maximum} ${SIZE_NAMES[issue.origin] ?? ''}`.trim();
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
const SIZE_NAMES: Record<string, string> = { string: 'character(s)', array: 'entries', number: '' };

function hintFor(issue: z.core.$ZodIssue, found: unknown, meaning: string | undefined): string {
  if (issue.code === 'invalid_value') return suggestion(String(found), issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number') {
    return `Put it in quotes: "${found}".`;
  }
  return meaning ?? 'See the field reference for what belongs here.';
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return text === '' ? 'empty' : `\`${text.length > 40 ? `${text.slice(0, 37)}…` : text}\``;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[part] : undefined),
    value,
  );
}

/**
 * The schema of the value at a path.
 * @param schema schema of the whole file
 * @param path way to the value
 * @returns the schema there, or undefined when the path leads nowhere
 */
export function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
  let inner = unwrapped(schema);
  for (const [depth, part] of path.entries()) {
    const next: unknown =
      inner instanceof z.ZodObject ? (inner.shape as Record<string, unknown>)[part] : inner instanceof z.ZodArray ? inner.element : undefined;
    const found = next as z.ZodType | undefined;
    if (depth === path.length - 1) return found;
    inner = unwrapped(found);
  }
  return inner;
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inner = schema;
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodOptional) inner = inner.unwrap() as z.ZodType;
  return inner;
}

/**
 * Names of the fields that a schema knows.
 * @param schema schema of a group of fields
 * @returns its field names; none for any other schema
 */
export function fieldNames(schema: z.ZodType | undefined): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
