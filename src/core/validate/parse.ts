import { Composer, isScalar, Parser, visit, type CST, type Document } from 'yaml';
import type { Path, Place } from './finding.ts';
import { placesIn, rangeOf, scalarRangeOf, type Range } from './places.ts';

/** Largest file that is read, in bytes. The largest authored file is under a third of it. */
export const MAX_BYTES = 256 * 1024;
/** Deepest nesting that is read. Authored files stay under 10. */
export const MAX_DEPTH = 32;
const MAX_FAULTS = 20;

/** A fault found while reading, before any schema is looked at. Offsets count UTF-16 units from the start. */
export interface ReadFault {
  readonly ruleId: 'yaml-syntax' | 'yaml-forbidden' | 'file-encoding' | 'file-size' | 'page-syntax';
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

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
  const { text, fault } = readText(input);
  if (fault) return unread(text, [fault]);

  const tokens = [...new Parser().parse(text)];
  const tokenFaults = faultsOfTokens(tokens);
  if (tokenFaults.length > 0) return unread(text, tokenFaults);

  const documents = [...composer().compose(tokens, true, text.length)];
  const faults = faultsOfDocuments(documents, text);
  const document = documents[0];
  if (faults.length > 0 || document === undefined) return unread(text, faults);
  const place = placesIn(text);
  return {
    text,
    value: document.toJS({ maxAliasCount: 0 }),
    faults: [],
    placeOf: (path, at) => place(...rangeOf(document, path, at)),
    offsetsOf: (path, at) => scalarRangeOf(document, path, at),
    placeAt: place,
  };
}

function composer(): Composer {
  return new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
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
    faults: faults.slice(0, MAX_FAULTS),
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
  const { text, fault } = decoded(input);
  const found = fault ?? forbiddenCharacter(text);
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
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

function forbiddenCharacter(text: string): ReadFault | undefined {
  const found = FORBIDDEN.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The file has the invisible character U+${code}.`;
  return fault('file-encoding', message, 'Delete it and type the text again.', found.index, found.index + 1);
}

function fault(ruleId: ReadFault['ruleId'], message: string, hint: string, start = 0, end = start): ReadFault {
  return { ruleId, message, hint, start, end };
}

const TOKEN_FAULTS: Record<string, [what: string, hint: string]> = {
  anchor: ['An anchor (&name) is not allowed here.', 'Write the value out at each place.'],
  alias: ['An alias (*name) is not allowed here.', 'Write the value out, or quote it if the * belongs to the text.'],
  tag: ['A tag (!name) is not allowed here.', 'Delete it, or quote the value if the ! belongs to the text.'],
  directive: ['A directive (%…) is not allowed here.', 'Delete the line; every file is YAML 1.2.'],
};

/** Walks the concrete syntax tree without recursion, so that depth cannot exhaust the stack. */
function faultsOfTokens(tokens: CST.Token[]): ReadFault[] {
  const faults: ReadFault[] = [];
  const open: { token: unknown; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined && faults.length < MAX_FAULTS; next = open.pop()) {
    const token = next.token as Partial<CST.CollectionItem> & { type?: string; offset?: number; source?: string };
    const named = token.type === undefined ? undefined : TOKEN_FAULTS[token.type];
    const start = token.offset ?? 0;
    if (named) faults.push(fault('yaml-forbidden', named[0], named[1], start, start + (token.source?.length ?? 1)));
    const depth = next.depth + (isCollection(token.type) ? 1 : 0);
    if (depth > MAX_DEPTH) {
      const message = `The nesting is deeper than ${MAX_DEPTH} levels.`;
      return [fault('yaml-forbidden', message, 'Close the brackets, or flatten the structure.', start, start + 1)];
    }
    for (const part of partsOf(token).reverse()) open.push({ token: part, depth });
  }
  return faults;
}

function isCollection(type: string | undefined): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

function partsOf(token: object): object[] {
  const { start, key, sep, value, items, end } = token as Record<string, unknown>;
  return [start, key, sep, value, items, end]
    .flat()
    .filter((part): part is object => typeof part === 'object' && part !== null);
}

function faultsOfDocuments(documents: Document.Parsed[], text: string): ReadFault[] {
  const first = documents[0];
  const second = documents[1];
  if (second) {
    const start = second.range[0];
    const hint = 'Keep one document for each file: delete the line --- and what follows, or move it.';
    return [fault('yaml-forbidden', 'The file holds more than one document.', hint, start, start + 3)];
  }
  const errors = [...(first?.errors ?? []), ...(first?.warnings ?? [])]
    .slice(0, MAX_FAULTS)
    .map((error) =>
      fault(
        'yaml-syntax',
        sentence(error.message),
        syntaxHint(error.code),
        error.pos[0],
        Math.max(error.pos[1], error.pos[0] + 1),
      ),
    );
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
  return faultsOfNodes(first);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const SYNTAX_HINTS: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces, two for each level.',
  BAD_INDENT: 'Line it up with its neighbours; two spaces for each level.',
  MULTILINE_IMPLICIT_KEY: 'Close the quote or the bracket on this line, or begin a new line after the colon.',
  MISSING_CHAR: 'Add the missing character.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that contains a colon and a space needs quotes around it.',
};

function syntaxHint(code: string): string {
  return SYNTAX_HINTS[code] ?? 'Check quotes, colons and indentation on this line and the one above.';
}

function faultsOfNodes(document: Document.Parsed): ReadFault[] {
  const faults: ReadFault[] = [];
  const add = (range: readonly number[] | null | undefined, message: string, hint: string): void => {
    if (faults.length < MAX_FAULTS)
      faults.push(fault('yaml-forbidden', message, hint, range?.[0] ?? 0, range?.[1] ?? 0));
  };
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) add(key.range, `The field \`${name}\` stands here twice.`, 'Keep one of the two.');
        if (name === '<<') add(key.range, 'A merge key (<<) is not allowed here.', 'Write the fields out.');
        if (name === '__proto__') add(key.range, 'The field name `__proto__` is not allowed.', 'Choose another name.');
        seen.add(name);
      }
    },
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value !== 'number') return;
      if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
      add(
        scalar.range,
        `The number ${scalar.source ?? value} cannot be kept exactly.`,
        'Quote it if it is an id, or write a smaller number.',
      );
    },
  });
  return faults;
}
