import {
  PLAN_FORMAT,
  PLAN_VERSION,
  PlanFileSchema,
  PlanShelfSchema,
  SHELF_FORMAT,
  type PlanFile,
  type PlanShelf,
} from '../../schemas/plan.ts';
import { isFields, migrated, readSavedFile } from '../shared/saved-file.ts';
import type { FileKind, FileResult, Migration, RawFile } from '../shared/saved-file.ts';

/** Migrations of a plan by the version they start from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** How an exported plan is read. */
export const PLAN_FILE: FileKind<PlanFile> = {
  format: PLAN_FORMAT,
  version: PLAN_VERSION,
  migrations: MIGRATIONS,
  schema: PlanFileSchema,
};

/** How the plans of a browser are read: as one file whose plans are migrated like exported ones. */
const SHELF_FILE: FileKind<PlanShelf> = {
  format: SHELF_FORMAT,
  version: PLAN_VERSION,
  migrations: Object.fromEntries(Object.keys(MIGRATIONS).map((from) => [from, plansMigrated(Number(from))])),
  schema: PlanShelfSchema,
};

/** Reads an exported plan. Never throws and never repairs by guessing. */
export function readPlan(text: string): FileResult<PlanFile> {
  return readSavedFile(text, PLAN_FILE);
}

/** A plan that builds on a model which this site does not have. */
export interface UnknownModel {
  readonly kind: 'unknown-model';
  /** Field in which the model stands. */
  readonly path: 'model';
  readonly value: string;
  readonly known: readonly string[];
}

/**
 * Reads an exported plan that is to be opened here, where only some models are known.
 * @param text the file
 * @param models ids of the published models
 */
export function readPlanFor(text: string, models: readonly string[]): FileResult<PlanFile, UnknownModel> {
  const read = readPlan(text);
  const value = read.ok ? read.file.model : undefined;
  if (value === undefined || models.includes(value)) return read;
  return { ok: false, problem: { kind: 'unknown-model', path: 'model', value, known: models } };
}

/** Reads the plans that a browser keeps. */
export function readShelf(text: string): FileResult<PlanShelf> {
  return readSavedFile(text, SHELF_FILE);
}

function plansMigrated(from: number): Migration {
  const one = (plan: unknown): unknown => (isFields(plan) ? migrated(plan, from, from + 1, MIGRATIONS) : plan);
  return ({ plans, ...shelf }: RawFile) => ({ ...shelf, plans: Array.isArray(plans) ? plans.map(one) : plans });
}
