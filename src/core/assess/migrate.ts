import { ASSESSMENT_VERSION } from '../../schemas/assessment.ts';

/** A file as read, before its fields are checked. */
export type RawFile = Readonly<Record<string, unknown>>;

/** Turns a file of one version into a file of the next. */
export type Migration = (file: RawFile) => RawFile;

/**
 * Migrations by the version they start from: the entry under 1 will turn version 1 into version 2. Whoever raises
 * ASSESSMENT_VERSION adds one here; a test fails until every older version has its entry.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** Brings a file of an older version up to a newer one, step by step; null when a step is missing. */
export function migrated(
  file: RawFile,
  from: number,
  to: number = ASSESSMENT_VERSION,
  table: Readonly<Record<number, Migration>> = MIGRATIONS,
): RawFile | null {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const step = table[version];
    if (!step) return null;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}
