import type { Field } from '../shared/fields.ts';
import type { Plain } from '../shared/overlay.ts';
import { numberIn } from './typed-number.ts';
import { isList, type Draft, type DraftGroup } from './draft.ts';

/** What the form writes itself, by the names of fields at the top of the file. */
export type Written = Readonly<Record<string, Plain>>;

/**
 * The value of a file as a draft has it, in the order of the schema. A field that must be filled and is not stands there
 * empty, so that a finding leads to it; one that may be left out is left out.
 * @param fields fields of the file’s kind
 * @param draft what was entered
 * @param written values of fields that the form does not ask for
 */
export function valueOfDraft(fields: readonly Field[], draft: DraftGroup, written: Written): Record<string, Plain> {
  const entries = fields.flatMap((field): [string, Plain][] => {
    const value = Object.hasOwn(written, field.name) ? written[field.name] : plainOf(field, draft[field.name]);
    return value === undefined ? [] : [[field.name, value]];
  });
  return Object.fromEntries(entries);
}

function plainOf(field: Field, draft: Draft | undefined): Plain | undefined {
  if (field.entries !== undefined) {
    const entries = isList(draft) ? draft : [];
    if (entries.length === 0 && !field.required) return undefined;
    return entries.map((entry) => entryOf(field, entry) ?? '');
  }
  return entryOf(field, draft);
}

function entryOf(field: Field, draft: Draft | undefined): Plain | undefined {
  if (field.fields.length > 0) {
    if (draft === undefined && !field.required) return undefined;
    const group = draft === undefined || typeof draft === 'string' || isList(draft) ? {} : draft;
    return valueOfDraft(field.fields, group, {});
  }
  return leafOf(field, typeof draft === 'string' ? draft : '');
}

function leafOf(field: Field, typed: string): Plain | undefined {
  if (field.kind === 'boolean') return typed === 'true';
  if (field.kind === 'constant') return constantOf(field, typed);
  const text = field.kind === 'text' ? (field.translatable ? asLine(typed) : asBlock(typed)) : bare(asLine(typed));
  if (text === '') return field.required ? '' : undefined;
  return field.kind === 'number' || field.kind === 'integer' ? (numberIn(text) ?? text) : text;
}

/** One word that every file says, or a mark that is set or left out. */
function constantOf({ required, words }: Field, typed: string): Plain | undefined {
  if (required) return words[0]?.value;
  return typed === 'true' ? true : undefined;
}

// What no reader sees and the reader of files refuses; pasted texts are full of it.
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;

/** A sentence or paragraph on one line. */
function asLine(typed: string): string {
  return typed.replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').trim();
}

/** An id or a number without the quotes that a file would have around it. */
function bare(line: string): string {
  return /^["'].*["']$/.test(line) ? line.replaceAll(/^["'\s]+|["'\s]+$/g, '') : line;
}

/** Lines as they were typed, such as those of a command. */
function asBlock(typed: string): string {
  return typed.replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, '').trim();
}
