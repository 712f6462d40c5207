import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { ReferenceSchemas, type ListName } from '../../../src/schemas/index.ts';
import { PROJECT, type Checked, type Finding } from '../../../src/core/validate/index.ts';
import { isMapping } from '../../../src/core/shared/overlay.ts';
import type { AnySchema } from '../../../src/core/shared/schema.ts';
import type { Check } from './checker.ts';
import { inFieldOrder } from './field-order.ts';

/** A file before and after what is safe was mended. */
export interface Mended {
  readonly before: string;
  readonly after: string;
}

/** Fixes can uncover further ones: a field name put right shows its value. No file needs more rounds than this. */
const MOST_ROUNDS = 5;

/**
 * Mends what is safe: the fixes that findings bring, then the order of the fields. Each change stays only when the file
 * is no worse for it.
 * @param text text of the file, without a byte order mark
 * @param check checks a text as this file
 */
export function mended(text: string, check: (text: string) => Checked): Mended {
  let current = { text, checked: check(text) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = current.text;
    for (const { start, end, text: written } of fixesFrom(current.checked.findings)) {
      const changed = current.text.slice(0, start) + written + current.text.slice(end);
      const checked = check(changed);
      if (!isWorse(checked.findings, current.checked.findings)) current = { text: changed, checked };
    }
    if (current.text === before) break;
  }
  return { before: text, after: ordered(current.text, current.checked, check) };
}

/** The changes as a unified diff; empty when there are none. */
export function diffOf(file: string, { before, after }: Mended): string {
  if (before === after) return '';
  return createTwoFilesPatch(file, file, before, after, '', '', { context: 2, headerOptions: FILE_HEADERS_ONLY });
}

/** Mends a file on disk and returns what changed. It is replaced in one step, so that no half of it is ever there. */
export function mendFile(file: string, check: Check, write: boolean): Mended {
  const raw = readFileSync(file);
  const first = check(file, raw);
  if (first.findings.some(({ category }) => category === 'reading')) return { before: first.text, after: first.text };
  const result = mended(first.text, (text) => check(file, text));
  if (write && result.after !== result.before) replaceFile(file, (hasMark(raw) ? '\uFEFF' : '') + result.after);
  return result;
}

/** From the end of the file to its beginning, so that a change moves no later one; of two that overlap, one. */
function fixesFrom(findings: readonly Finding[]): NonNullable<Finding['fix']>[] {
  const fixes = findings.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.start - a.start);
  return fixes.filter(({ end }, index) => end <= (fixes[index - 1]?.start ?? Infinity));
}

/**
 * More faults of reading, or as many and more of the schema, or as many and more of the rules. A file whose schema is
 * broken is not yet held against the rules, so a mended one may show more of those and be better all the same.
 */
function isWorse(after: readonly Finding[], before: readonly Finding[]): boolean {
  const stages = [
    ({ category }: Finding): boolean => category === 'reading',
    ({ category }: Finding): boolean => category === 'schema',
    ({ severity }: Finding): boolean => severity === 'error',
  ];
  const differences = stages.map((is) => after.filter(is).length - before.filter(is).length);
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}

function ordered(text: string, checked: Checked, check: (text: string) => Checked): string {
  const schema = checked.findings.some(({ category }) => category === 'schema') ? undefined : schemaOf(checked);
  const result = schema === undefined ? text : inFieldOrder(text, schema);
  return result !== text && isWorse(check(result).findings, checked.findings) ? text : result;
}

function schemaOf({ kind, value }: Checked): AnySchema | undefined {
  if (kind !== 'reference') return PROJECT.kinds[kind ?? ''];
  return isMapping(value) ? ReferenceSchemas[value['id'] as ListName] : undefined;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { mode: statSync(target).mode });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
