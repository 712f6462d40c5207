import { LOG_LIMITS } from '../../schemas/plan-logs.ts';
import {
  pointProblems,
  productOf,
  quotientOf,
  scaled,
  sumOf,
  valueProblem,
  type FieldProblem,
} from '../shared/ranges.ts';
import type { Estimate } from '../shared/estimate.ts';
import { ruleProblems, soundRules, type StorageRules } from './rules.ts';
import { tierDays, type TierDays } from './tiers.ts';
import { gbPerDay, mbitPerSecond } from './units.ts';

/** One log source, as it is collected. */
export interface LogSourceLoad {
  readonly id: string;
  /** Units of the source. */
  readonly count: number;
  /** Average events per second of one unit. */
  readonly events_per_second: Estimate;
  /** Bytes of one event as sent. */
  readonly bytes_per_event: Estimate;
  /** Days kept in all. */
  readonly retention_days: number;
}

/** What one source brings. */
export interface SourceVolume {
  readonly id: string;
  readonly eps: Estimate;
  readonly gb_per_day: Estimate;
  readonly days: TierDays;
  /** Disk space in all tiers, in GB. */
  readonly stored_gb: Estimate;
}

/** What all sources together need. GB are 10^9 bytes. */
export interface LogVolume {
  /** Average events per second. */
  readonly eps: Estimate;
  /** Events per second in a busy hour. */
  readonly peak_eps: Estimate;
  /** Raw volume, before anything is filtered. */
  readonly gb_per_day: Estimate;
  /** Disk space for searchable events on fast disks, with copies and reserve. */
  readonly hot_gb: Estimate;
  /** The same on slow disks. */
  readonly warm_gb: Estimate;
  /** Compressed archive, with copies. */
  readonly cold_gb: Estimate;
  /** Content alone, without the overhead of the protocol. */
  readonly mean_mbit_per_second: Estimate;
  readonly peak_mbit_per_second: Estimate;
}

/** Disk space of all tiers, in GB. */
export function diskOf({ hot_gb, warm_gb, cold_gb }: LogVolume): Estimate {
  return sumOf([hot_gb, warm_gb, cold_gb]);
}

/** The volume, and the fields that were left out of it. */
export interface LogVolumeResult {
  readonly volume: LogVolume;
  /** In the order of the input; sources with a problem are missing. */
  readonly sources: readonly SourceVolume[];
  readonly problems: readonly FieldProblem[];
}

/**
 * Volume and storage of all sources.
 *
 * GB a day = events per second x bytes x 86,400 / 10^9. Hot and warm GB = GB a day x days x index factor x
 * (1 + replicas) / fill limit. Cold GB = GB a day x days x copies / archive ratio. The low end takes every source at its
 * low end, the high end every source at its high end: the truth lies between, seldom at an end.
 * @param sources what is collected; a source with a problem is left out and named
 * @param rules how it is stored; a rule with a problem is set back to its default and named
 * @returns totals, sources and problems; never NaN, never negative
 */
export function logVolume(sources: readonly LogSourceLoad[], rules: StorageRules): LogVolumeResult {
  const ruleFaults = ruleProblems(rules);
  const sound = soundRules(rules, ruleFaults);
  const judged = sources.map((source) => ({ source, problems: sourceProblems(source) }));
  const parts = judged.filter(({ problems }) => problems.length === 0).map(({ source }) => partOf(source, sound));
  return {
    volume: totalOf(parts, sound),
    sources: parts.map(({ id, eps, gb_per_day, days, hot_gb, warm_gb, cold_gb }) => {
      return { id, eps, gb_per_day, days, stored_gb: sumOf([hot_gb, warm_gb, cold_gb]) };
    }),
    problems: [...ruleFaults, ...judged.flatMap(({ problems }) => problems)],
  };
}

interface Part extends Omit<SourceVolume, 'stored_gb'> {
  readonly hot_gb: Estimate;
  readonly warm_gb: Estimate;
  readonly cold_gb: Estimate;
}

function partOf(source: LogSourceLoad, rules: StorageRules): Part {
  const eps = scaled(source.events_per_second, source.count);
  const bytes = source.bytes_per_event;
  const gb_per_day = {
    low: gbPerDay(eps.low, bytes.low),
    typical: gbPerDay(eps.typical, bytes.typical),
    high: gbPerDay(eps.high, bytes.high),
  };
  const kept = scaled(gb_per_day, 1 - rules.filtered_percent / 100);
  const days = tierDays(source.retention_days, rules.hot_days, rules.warm_days);
  const indexed = scaled(productOf(kept, rules.index_factor), 100 / rules.fill_percent);
  return {
    id: source.id,
    eps,
    gb_per_day,
    days,
    hot_gb: scaled(indexed, days.hot * (1 + rules.hot_replicas)),
    warm_gb: scaled(indexed, days.warm * (1 + rules.warm_replicas)),
    cold_gb: quotientOf(scaled(kept, days.cold * rules.cold_copies), rules.archive_ratio),
  };
}

function totalOf(parts: readonly Part[], rules: StorageRules): LogVolume {
  const eps = sumOf(parts.map((part) => part.eps));
  const gb_per_day = sumOf(parts.map((part) => part.gb_per_day));
  const mean_mbit_per_second = {
    low: mbitPerSecond(gb_per_day.low),
    typical: mbitPerSecond(gb_per_day.typical),
    high: mbitPerSecond(gb_per_day.high),
  };
  return {
    eps,
    peak_eps: productOf(eps, rules.peak_factor),
    gb_per_day,
    hot_gb: sumOf(parts.map(({ hot_gb }) => hot_gb)),
    warm_gb: sumOf(parts.map(({ warm_gb }) => warm_gb)),
    cold_gb: sumOf(parts.map(({ cold_gb }) => cold_gb)),
    mean_mbit_per_second,
    peak_mbit_per_second: productOf(mean_mbit_per_second, rules.peak_factor),
  };
}

function sourceProblems(source: LogSourceLoad): FieldProblem[] {
  const at = (field: string): string => `sources.${source.id}.${field}`;
  const single = (['count', 'retention_days'] as const).flatMap((field) => {
    const problem = valueProblem(source[field], LOG_LIMITS[field]);
    return problem ? [{ field: at(field), problem }] : [];
  });
  const points = (['events_per_second', 'bytes_per_event'] as const).flatMap((field) =>
    pointProblems(at(field), source[field], LOG_LIMITS[field]),
  );
  return [...single, ...points];
}
