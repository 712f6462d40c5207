import { LOG_LIMITS } from '../../schemas/plan-logs.ts';
import { pointProblems, valueProblem, type FieldProblem } from '../shared/ranges.ts';
import type { Estimate } from '../shared/estimate.ts';

/** How events are stored. */
export interface StorageRules {
  /** Part of the volume that is dropped before storage, in per cent. */
  readonly filtered_percent: number;
  readonly hot_days: number;
  readonly warm_days: number;
  /** Copies beside the first. */
  readonly hot_replicas: number;
  readonly warm_replicas: number;
  /** Copies of the archive, the first included. */
  readonly cold_copies: number;
  /** How full a disk may become, in per cent. */
  readonly fill_percent: number;
  /** Bytes of index for each byte received. */
  readonly index_factor: Estimate;
  /** Bytes received for each byte of archive. */
  readonly archive_ratio: Estimate;
  /** Rate of a busy hour by the average. */
  readonly peak_factor: Estimate;
}

/**
 * Where planning begins, all editable. Index factor, copies, fill limit, archive ratio and days are our judgement within
 * published ranges; the peak factor is that of a published sizing guide (2 to 5 for sustained periods). Nothing is
 * filtered, so that the first figure is what the systems send.
 */
export const STORAGE_DEFAULTS: StorageRules = {
  filtered_percent: 0,
  hot_days: 30,
  warm_days: 60,
  hot_replicas: 1,
  warm_replicas: 1,
  cold_copies: 1,
  fill_percent: 85,
  index_factor: { low: 0.3, typical: 0.5, high: 1.2 },
  archive_ratio: { low: 5, typical: 8, high: 15 },
  peak_factor: { low: 2, typical: 3, high: 5 },
};

/** Days for which a source is kept when neither the model nor the visitor says otherwise. Our judgement. */
export const DEFAULT_RETENTION_DAYS = 365;

const LIMITS = { ...LOG_LIMITS, hot_replicas: LOG_LIMITS.replicas, warm_replicas: LOG_LIMITS.replicas };
const NUMBERS = [
  'filtered_percent',
  'hot_days',
  'warm_days',
  'hot_replicas',
  'warm_replicas',
  'cold_copies',
  'fill_percent',
] as const;
const POINTS = ['index_factor', 'archive_ratio', 'peak_factor'] as const;

/** What is wrong with the rules, field by field. */
export function ruleProblems(rules: StorageRules): FieldProblem[] {
  const numbers = NUMBERS.flatMap((field) => {
    const problem = valueProblem(rules[field], LIMITS[field]);
    return problem ? [{ field, problem }] : [];
  });
  return [...numbers, ...POINTS.flatMap((field) => pointProblems(field, rules[field], LIMITS[field]))];
}

/** The rules with every field that has a problem set back to where planning begins. */
export function soundRules(rules: StorageRules, problems: readonly FieldProblem[]): StorageRules {
  const faulty = new Set(problems.map(({ field }) => field.split('.')[0]));
  const back = [...NUMBERS, ...POINTS].filter((field) => faulty.has(field));
  return { ...rules, ...Object.fromEntries(back.map((field) => [field, STORAGE_DEFAULTS[field]])) };
}
