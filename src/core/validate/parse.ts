import { Composer, isScalar, type CST, type Document } from 'yaml';
import { fault, type ReadFault } from './fault.ts';
import type { Path, Place } from './finding.ts';
import { placesIn, rangeOf, scalarRangeOf, type Range } from './places.ts';
import { plainValue } from './plain-value.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { tokensOf } from './tokens.ts';

/** Largest file that is read, in bytes: room for 100,000 fields, sixteen times the largest authored file. */
export const MAX_BYTES = 1024 * 1024;
const MAX_FAULTS = 20;

/** A file that was read: its value, and where each part of it stands. */
export interface ReadFile {
  readonly text: string;
  readonly value: unknown;
  readonly faults: readonly ReadFault[];
  /** Place of a value, or of its field name; of the nearest parent when it is not there. */
  readonly placeOf: (path: Path, at?: 'key' | 'value') => Place;
  /** Offsets of a field name or a single value that stands in the file; undefined for all else. */
  readonly offsetsOf: (path: Path, at?: 'key' | 'value') => Range | undefined;
  /** Place of a stretch of text. */
  readonly placeAt: (start: number, end: number) => Place;
}

/**
 * Reads one YAML file the way the whole project reads YAML: version 1.2 core schema, one document, no anchors,
 * aliases, tags or directives, no duplicate keys, bounded size and depth. Never throws.
 * @param input the bytes of the file (must be UTF-8), or its text
 * @returns value, faults and places; the value is undefined when there are faults
 */
export function readYaml(input: Uint8Array | string): ReadFile {
  const { text, fault: unreadable } = readText(input);
  if (unreadable) return unread(text, [unreadable]);

  const { tokens, faults: forbidden } = tokensOf(text, MAX_FAULTS);
  if (forbidden.length > 0) return unread(text, forbidden);

  const documents = documentsOf(tokens, text);
  const malformed = faultsOfDocuments(documents, tokens, text);
  const document = documents[0];
  if (malformed.length > 0 || document === undefined) return unread(text, malformed);

  const { value, faults } = plainValue(document.contents, MAX_FAULTS);
  if (faults.length > 0) return unread(text, faults);
  const place = placesIn(text);
  return {
    text,
    value,
    faults,
    placeOf: (path, at) => place(...rangeOf(document, path, at)),
    offsetsOf: (path, at) => scalarRangeOf(document, path, at),
    placeAt: place,
  };
}

/** How the parser is set: YAML 1.2 and nothing around it. */
export const PARSER_OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/** The composer makes an Error for every fault. Without stacks, which nobody sees, a flood of them takes a tenth of the time. */
function documentsOf(tokens: readonly CST.Token[], text: string): Document.Parsed[] {
  const kept = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return [...new Composer(PARSER_OPTIONS).compose(tokens, true, text.length)];
  } finally {
    Error.stackTraceLimit = kept;
  }
}

/**
 * A file that could not be read.
 * @param text its text, as far as there is one
 * @param faults why it could not be read
 * @returns no value; every place is that of the first fault
 */
export function unread(text: string, faults: readonly ReadFault[]): ReadFile {
  const first = faults[0];
  const place = placesIn(text);
  return {
    text,
    value: undefined,
    faults,
    placeOf: () => place(first?.start ?? 0, first?.end ?? 0),
    offsetsOf: () => undefined,
    placeAt: place,
  };
}

/**
 * The text of a file of whatever format: bounded in size, UTF-8, without invisible characters.
 * @param input the bytes of the file, or its text
 * @returns the text without a byte order mark, and what is wrong with it if anything is
 */
export function readText(input: Uint8Array | string): { text: string; fault?: ReadFault } {
  const { text, fault: undecoded } = decoded(input);
  const found = undecoded ?? forbiddenCharacter(text);
  return found === undefined ? { text } : { text, fault: found };
}

function decoded(input: Uint8Array | string): { text: string; fault?: ReadFault } {
  const size = input.length;
  if (size > MAX_BYTES) {
    const message = `The file has ${Math.ceil(size / 1024)} KiB; at most ${MAX_BYTES / 1024} KiB are read.`;
    return { text: '', fault: fault('file-size', message, 'Split it, or take out what does not belong in it.') };
  }
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, '') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input) };
  } catch {
    const message = 'The file is not valid UTF-8.';
    return { text: '', fault: fault('file-encoding', message, 'Save it as UTF-8 in your editor and try again.') };
  }
}

// Control, bidirectional and non-characters change what a reader sees without changing what a program reads.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]/u;

function forbiddenCharacter(text: string): ReadFault | undefined {
  const found = FORBIDDEN.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The file has the invisible character U+${code}.`;
  return fault('file-encoding', message, 'Delete it and type the text again.', found.index, found.index + 1);
}

function faultsOfDocuments(documents: Document.Parsed[], tokens: readonly CST.Token[], text: string): ReadFault[] {
  const first = documents[0];
  const second = documents[1];
  if (second) {
    const start = second.range[0];
    const hint = 'Keep one document for each file: delete the line --- and what follows, or move it.';
    return [fault('yaml-forbidden', 'The file holds more than one document.', hint, start, start + 3)];
  }
  const noted = [...(first?.errors ?? []), ...(first?.warnings ?? [])].slice(0, MAX_FAULTS);
  const errors = syntaxFaults(noted, tokens, text);
  if (errors.length > 0 || !first) return errors;
  if (first.contents === null || (isScalar(first.contents) && first.contents.value === null)) {
    return [
      fault(
        'yaml-syntax',
        'The file is empty.',
        'Begin with `kind:` and the id, or run `npm run new`.',
        0,
        text.length ? 1 : 0,
      ),
    ];
  }
  return [];
}
