import type { Field } from '../shared/fields.ts';
import { isMapping } from '../shared/overlay.ts';
import { askedFields } from './asked.ts';
import { typedNumber } from './typed-number.ts';

/** What a visitor has entered in one field: a text as typed, entries of a list, or the fields of a group. */
export type Draft = string | readonly Draft[] | DraftGroup;
/** What a visitor has entered in the fields of a group, by their names. A field that may be left out may be absent. */
export interface DraftGroup {
  readonly [name: string]: Draft;
}

/** A place in a draft; the same place has the same way in the file. */
export type DraftPath = readonly (string | number)[];

/**
 * The draft of somebody who has entered nothing.
 * @param fields fields of a file or group
 * @returns as many empty entries as each list must have at least
 */
export function emptyGroup(fields: readonly Field[]): DraftGroup {
  const entries = askedFields(fields)
    .filter((field) => field.required || field.fields.length === 0)
    .map((field) => [field.name, emptyField(field)] as const);
  return Object.fromEntries(entries);
}

function emptyField(field: Field): Draft {
  if (field.entries === undefined) return emptyEntry(field);
  // Ids of the file itself are ticked, so an empty line would be one tick too many.
  const least = field.local === undefined && field.required ? (field.entries.least ?? 0) : 0;
  return Array.from({ length: least }, () => emptyEntry(field));
}

/**
 * One empty entry of a list, or the empty value of a field that takes one.
 * @param field the field
 */
export function emptyEntry(field: Field): Draft {
  return field.fields.length > 0 ? emptyGroup(field.fields) : '';
}

/**
 * Whether nothing has been entered.
 * @param draft any part of a draft; undefined where it has none
 */
export function isBlank(draft: Draft | undefined): boolean {
  if (draft === undefined || typeof draft === 'string') return (draft ?? '').trim() === '';
  return Object.values(draft).every(isBlank);
}

/**
 * The part of a draft at a place.
 * @param draft a draft
 * @param path way to the part
 * @returns the part; undefined when there is none
 */
export function draftAt(draft: Draft | undefined, path: DraftPath): Draft | undefined {
  return path.reduce<Draft | undefined>((inner, part) => {
    if (inner === undefined || typeof inner === 'string') return undefined;
    if (isList(inner)) return typeof part === 'number' ? inner[part] : undefined;
    return typeof part === 'string' && Object.hasOwn(inner, part) ? inner[part] : undefined;
  }, draft);
}

/**
 * A draft with another part at a place.
 * @param draft the draft, which stays as it is
 * @param path way to the part; groups and lists on the way must be there
 * @param part the new part; undefined takes the old one out
 */
export function withPart<D extends Draft>(draft: D, path: DraftPath, part: Draft | undefined): D;
export function withPart(draft: Draft, [first, ...rest]: DraftPath, part: Draft | undefined): Draft {
  if (first === undefined) return part ?? '';
  if (typeof draft === 'string') return draft;
  if (isList(draft)) {
    if (part === undefined && rest.length === 0) return draft.filter((_, index) => index !== first);
    return draft.map((entry, index) => (index === first ? withPart(entry, rest, part) : entry));
  }
  const { [String(first)]: old, ...others } = draft;
  if (part === undefined && rest.length === 0) return others;
  return { ...draft, [first]: rest.length === 0 ? (part ?? '') : withPart(old ?? {}, rest, part) };
}

/** True for the entries of a list. */
export function isList(draft: Draft | undefined): draft is readonly Draft[] {
  return Array.isArray(draft);
}

/** A file as a draft. */
export interface DraftOfFile {
  readonly draft: DraftGroup;
  /** Ways to what the form has no place for; empty when nothing is lost. */
  readonly lost: readonly string[];
}

/**
 * The draft that stands for a file, so that work can start from it.
 * @param fields fields of the file’s kind
 * @param value the file’s value, as read; it need not be valid
 * @returns the draft, and what has no place in it. What the form writes itself is not counted as lost
 */
export function draftOfFile(fields: readonly Field[], value: unknown): DraftOfFile {
  const lost: string[] = [];
  const draft = groupOf(fields, value, '', lost);
  return { draft, lost };
}

function groupOf(fields: readonly Field[], value: unknown, path: string, lost: string[]): DraftGroup {
  if (!isMapping(value)) {
    if (value !== undefined && value !== null) lost.push(path);
    return emptyGroup(fields);
  }
  const known = new Set(fields.map(({ name }) => name));
  lost.push(...Object.keys(value).flatMap((name) => (known.has(name) ? [] : [below(path, name)])));
  const entered = askedFields(fields).flatMap((field) => {
    const own = value[field.name];
    if (own === undefined) return [];
    return [[field.name, fieldOf(field, own, below(path, field.name), lost)] as const];
  });
  return { ...emptyGroup(fields), ...Object.fromEntries(entered) };
}

function fieldOf(field: Field, value: unknown, path: string, lost: string[]): Draft {
  if (field.entries === undefined) return entryOf(field, value, path, lost);
  if (Array.isArray(value)) return value.map((entry, index) => entryOf(field, entry, `${path}[${index + 1}]`, lost));
  lost.push(path);
  return emptyField(field);
}

function entryOf(field: Field, value: unknown, path: string, lost: string[]): Draft {
  if (field.fields.length > 0) return groupOf(field.fields, value, path, lost);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return typedNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value !== null) lost.push(path);
  return '';
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
