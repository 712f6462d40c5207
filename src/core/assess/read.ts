import { ASSESSMENT_FORMAT, ASSESSMENT_VERSION, AssessmentFileSchema } from '../../schemas/assessment.ts';
import type { AssessmentFile } from '../../schemas/assessment.ts';
import { migrated, type RawFile } from './migrate.ts';
import type { Subject } from './subject.ts';

/** Longest text that is read, in UTF-16 units. A full assessment has a tenth of that. */
export const FILE_MAX = 2_000_000;

/** Why a file cannot be read. Each kind has one sentence in the language of the reader. */
export type ReadProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'older'; readonly version: number }
  | { readonly kind: 'other-checklist'; readonly found: string }
  | { readonly kind: 'missing-field'; readonly path: string }
  | { readonly kind: 'unknown-field'; readonly path: string }
  | { readonly kind: 'wrong-value'; readonly path: string; readonly value: string };

/** A file, or the one thing that is wrong with it. */
export type ReadResult =
  { readonly ok: true; readonly file: AssessmentFile } | { readonly ok: false; readonly problem: ReadProblem };

/** Reads an exported or stored assessment of one checklist. Never throws and never repairs by guessing. */
export function readAssessment(text: string, subject: Pick<Subject, 'id'>): ReadResult {
  if (text.length > FILE_MAX) return failed({ kind: 'too-large' });
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failed({ kind: 'empty' });
  const value = parsed(trimmed);
  if (value === undefined) return failed({ kind: 'not-json' });
  if (!isObject(value) || value['format'] !== ASSESSMENT_FORMAT) return failed({ kind: 'foreign' });
  return readCurrent(value, subject);
}

function readCurrent(value: RawFile, subject: Pick<Subject, 'id'>): ReadResult {
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return failed(wrongField('version', value));
  if (version > ASSESSMENT_VERSION) return failed({ kind: 'newer', version, known: ASSESSMENT_VERSION });
  const current = migrated(value, version);
  if (!current) return failed({ kind: 'older', version });
  const found = isObject(current['checklist']) ? current['checklist']['id'] : undefined;
  if (typeof found === 'string' && found !== subject.id)
    return failed({ kind: 'other-checklist', found: short(found) });
  const checked = AssessmentFileSchema.safeParse(current);
  return checked.success ? { ok: true, file: checked.data } : failed(firstProblem(checked.error.issues, current));
}

type Issue = NonNullable<ReturnType<typeof AssessmentFileSchema.safeParse>['error']>['issues'][number];

function firstProblem([issue]: readonly Issue[], file: RawFile): ReadProblem {
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === 'unrecognized_keys' || issue?.code === 'invalid_key') {
    const extra = issue.code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : [];
    return { kind: 'unknown-field', path: short([...path, ...extra].join('.')) };
  }
  return wrongField(path.join('.'), file);
}

function wrongField(path: string, file: RawFile): ReadProblem {
  const value = path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), file);
  if (value === undefined) return { kind: 'missing-field', path: short(path) };
  return { kind: 'wrong-value', path: short(path), value: short(JSON.stringify(value)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is RawFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function failed(problem: ReadProblem): ReadResult {
  return { ok: false, problem };
}
