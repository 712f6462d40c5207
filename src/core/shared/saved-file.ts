/** Longest text that is read, in UTF-16 units. What the widgets write stays far below it. */
export const FILE_MAX = 2_000_000;

/** A file as read, before its fields are checked. */
export type RawFile = Readonly<Record<string, unknown>>;

/** Turns a file of one version into a file of the next. */
export type Migration = (file: RawFile) => RawFile;

/** Why a file cannot be read. Each kind has one sentence in the language of the reader. */
export type FileProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'older'; readonly version: number }
  | { readonly kind: 'missing-field'; readonly path: string }
  | { readonly kind: 'unknown-field'; readonly path: string }
  | { readonly kind: 'wrong-value'; readonly path: string; readonly value: string };

/** A file, or the one thing that is wrong with it. */
export type FileResult<T, Other = never> =
  { readonly ok: true; readonly file: T } | { readonly ok: false; readonly problem: FileProblem | Other };

/** A kind of file that browsers keep and export: JSON that says its format and version. */
export interface FileKind<T> {
  readonly format: string;
  readonly version: number;
  /** Migrations by the version they start from: the entry under 1 turns version 1 into version 2. */
  readonly migrations: Readonly<Record<number, Migration>>;
  readonly schema: { safeParse: (value: unknown) => Checked<T> };
}

type Checked<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/**
 * Reads an exported or stored file of one kind. Never throws and never repairs by guessing.
 * @param text the file’s text
 * @param kind its format, version, migrations and schema
 * @param refuse looks at the file before its fields are checked, and may refuse it with a problem of its own
 */
export function readSavedFile<T, Other = never>(
  text: string,
  kind: FileKind<T>,
  refuse: (file: RawFile) => Other | undefined = () => undefined,
): FileResult<T, Other> {
  if (text.length > FILE_MAX) return failed({ kind: 'too-large' });
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failed({ kind: 'empty' });
  const value = parsed(trimmed);
  if (value === undefined) return failed({ kind: 'not-json' });
  if (!isFields(value) || value['format'] !== kind.format) return failed({ kind: 'foreign' });
  const current = inVersion(value, kind);
  if (!current.ok) return current;
  const refused = refuse(current.file);
  if (refused !== undefined) return { ok: false, problem: refused };
  const checked = kind.schema.safeParse(current.file);
  return checked.success ? { ok: true, file: checked.data } : failed(firstProblem(checked.error.issues, current.file));
}

/** Brings a file of an older version up to a newer one, step by step; null when a step is missing. */
export function migrated(
  file: RawFile,
  from: number,
  to: number,
  table: Readonly<Record<number, Migration>>,
): RawFile | null {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const step = table[version];
    if (!step) return null;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}

/** True for an object with named fields: not for null, lists and plain values. */
export function isFields(value: unknown): value is RawFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text short enough for a message. */
export function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function inVersion(file: RawFile, { version: known, migrations }: FileKind<unknown>): FileResult<RawFile> {
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return failed(wrongField('version', file));
  if (version > known) return failed({ kind: 'newer', version, known });
  const current = migrated(file, version, known, migrations);
  return current ? { ok: true, file: current } : failed({ kind: 'older', version });
}

function firstProblem([issue]: readonly Issue[], file: RawFile): FileProblem {
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === 'unrecognized_keys' || issue?.code === 'invalid_key') {
    const extra = issue.code === 'unrecognized_keys' ? [issue.keys?.[0] ?? ''] : [];
    return { kind: 'unknown-field', path: short([...path, ...extra].join('.')) };
  }
  return wrongField(path.join('.'), file);
}

function wrongField(path: string, file: RawFile): FileProblem {
  const value = path.split('.').reduce<unknown>((at, key) => (isIndexed(at) ? at[key] : undefined), file);
  if (value === undefined) return { kind: 'missing-field', path: short(path) };
  return { kind: 'wrong-value', path: short(path), value: short(JSON.stringify(value)) };
}

function isIndexed(value: unknown): value is RawFile {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function failed(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}
