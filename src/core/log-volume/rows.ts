import type { ReferenceItem } from '../../schemas/index.ts';
import type { PlanLogs, PlanLogSource } from '../../schemas/plan-logs.ts';
import type { Estimate } from '../shared/estimate.ts';
import { plannedCount, type Size } from './counts.ts';
import { DEFAULT_RETENTION_DAYS, STORAGE_DEFAULTS, type StorageRules } from './rules.ts';
import type { LogSourceLoad } from './volume.ts';

/** What the list of log sources says of one source, as far as volume goes. */
export type SourceFacts = Pick<
  ReferenceItem<'log-sources'>,
  'id' | 'name' | 'events_per_second' | 'bytes_per_event' | 'planning_count'
>;

/**
 * What a plan needs to know of a log source, as plain values.
 * @param source an entry of the list of log sources
 */
export function sourceFacts({
  id,
  name,
  events_per_second,
  bytes_per_event,
  planning_count,
}: SourceFacts): SourceFacts {
  return {
    id,
    name,
    ...(events_per_second && { events_per_second }),
    ...(bytes_per_event && { bytes_per_event }),
    ...(planning_count && { planning_count }),
  };
}

/** What a plan builds on beside what was entered. */
export interface LogContext {
  readonly size: Size;
  /** Days for which the chosen model keeps each of its sources; undefined without a model. */
  readonly retention: Readonly<Record<string, number>> | undefined;
}

/** One source of a plan: what holds, and what would hold if nobody had entered anything. */
export interface LogRow {
  readonly id: string;
  /** Name that the visitor gave; undefined for a source of the list. */
  readonly own_name: string | undefined;
  readonly used: boolean;
  readonly load: LogSourceLoad;
  readonly defaults: LogSourceLoad;
  /** False while nobody has said how many events one unit sends: then it adds nothing. */
  readonly has_rate: boolean;
}

/** Sources that a plan begins with when no model is chosen: sign-in, mail, border, name look-ups, servers. Our choice. */
export const FIRST_SOURCES: readonly string[] = [
  'identity-provider',
  'active-directory',
  'mail-gateway',
  'perimeter-firewall',
  'netflow',
  'dns-resolver',
  'windows-events',
  'linux-auth',
];

/** Flow records are kept for less time than the rest: they are many and name every connection. Our judgement. */
const FLOW_RETENTION_DAYS = 90;
/** Bytes of an event of which nothing is known: what is common for network syslog. */
const UNKNOWN_BYTES: Estimate = { low: 400, typical: 600, high: 900 };
const NOTHING: Estimate = { low: 0, typical: 0, high: 0 };

/**
 * The sources of a plan, those of the list first, then the visitor’s own.
 * @param facts the list of log sources
 * @param logs what was entered
 * @param context size of the university and retention of the chosen model
 */
export function logRows(facts: readonly SourceFacts[], logs: PlanLogs, context: LogContext): LogRow[] {
  const entered = logs.sources ?? {};
  const listed = facts.map((source) =>
    rowOf(defaultsOf(source, context), entered[source.id] ?? {}, isUsed(source, context)),
  );
  const own = Object.entries(entered)
    .filter(([id]) => !facts.some((source) => source.id === id))
    .map(([id, change]) => rowOf(defaultsOf({ id, name: id }, context), { name: id, ...change }, true));
  return [...listed, ...own];
}

/**
 * Days for which a source is kept while neither the model nor the visitor says.
 * @param id id of the log source
 */
export function usualRetention(id: string): number {
  return id === 'netflow' ? FLOW_RETENTION_DAYS : DEFAULT_RETENTION_DAYS;
}

/** How events are stored under a plan: what was entered, and where planning begins for the rest. */
export function storageRules(logs: PlanLogs): StorageRules {
  const begin = STORAGE_DEFAULTS;
  return {
    filtered_percent: logs.filtered_percent ?? begin.filtered_percent,
    hot_days: logs.hot_days ?? begin.hot_days,
    warm_days: logs.warm_days ?? begin.warm_days,
    hot_replicas: logs.hot_replicas ?? begin.hot_replicas,
    warm_replicas: logs.warm_replicas ?? begin.warm_replicas,
    cold_copies: logs.cold_copies ?? begin.cold_copies,
    fill_percent: logs.fill_percent ?? begin.fill_percent,
    index_factor: estimateWith(logs.index_factor, begin.index_factor),
    archive_ratio: estimateWith(logs.archive_ratio, begin.archive_ratio),
    peak_factor: estimateWith(logs.peak_factor, begin.peak_factor),
  };
}

/**
 * An estimate with what was entered in place of it. A typical value on its own was measured or decided, so it stands at
 * both ends too.
 */
export function estimateWith(entered: PlanLogSource['events_per_second'], fallback: Estimate): Estimate {
  const { low, typical, high } = entered ?? {};
  return {
    low: low ?? typical ?? fallback.low,
    typical: typical ?? fallback.typical,
    high: high ?? typical ?? fallback.high,
  };
}

function isUsed({ id }: SourceFacts, { retention }: LogContext): boolean {
  return retention === undefined ? FIRST_SOURCES.includes(id) : Object.hasOwn(retention, id);
}

function defaultsOf(source: SourceFacts, { size, retention }: LogContext): LogSourceLoad {
  const { id, events_per_second = NOTHING, bytes_per_event = UNKNOWN_BYTES, planning_count } = source;
  const { low, typical, high } = events_per_second;
  const known = Object.hasOwn(source, 'events_per_second');
  return {
    id,
    // A source with a rate and no count is one that few store themselves; one without a rate is entered as a whole.
    count: planning_count ? plannedCount(planning_count, size) : known ? 0 : 1,
    events_per_second: { low, typical, high },
    bytes_per_event,
    retention_days: retention?.[id] ?? usualRetention(id),
  };
}

function rowOf(defaults: LogSourceLoad, change: PlanLogSource, used: boolean): LogRow {
  const load = {
    id: defaults.id,
    count: change.count ?? defaults.count,
    events_per_second: estimateWith(change.events_per_second, defaults.events_per_second),
    bytes_per_event: estimateWith(change.bytes_per_event, defaults.bytes_per_event),
    retention_days: change.retention_days ?? defaults.retention_days,
  };
  return {
    id: defaults.id,
    own_name: change.name,
    used: change.use ?? used,
    load,
    defaults,
    has_rate: load.events_per_second.high > 0,
  };
}
