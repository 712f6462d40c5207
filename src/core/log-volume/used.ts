import type { DeploymentModel } from '../../schemas/index.ts';
import type { PlanFile } from '../../schemas/plan.ts';
import { logRows, type LogRow, type SourceFacts } from './rows.ts';
import type { SourceVolume } from './volume.ts';
import { plannedSize, type PlannedSize } from './size.ts';

/** Log sources of a plan, and the size for which they are counted. */
export interface PlannedRows {
  readonly size: PlannedSize;
  readonly rows: readonly LogRow[];
}

/**
 * All log sources, with what the plan, its model and the size of the university say of each.
 * @param facts the list of log sources
 * @param plan profile and logs of the plan
 * @param model the chosen model; undefined without one
 */
export function plannedRows(
  facts: readonly SourceFacts[],
  { profile, logs }: Pick<PlanFile, 'profile' | 'logs'>,
  model: Pick<DeploymentModel, 'cost_basis' | 'log_sources'> | undefined,
): PlannedRows {
  const size = plannedSize(profile, model?.cost_basis.people);
  return { size, rows: logRows(facts, logs, { size, retention: model && retentionOf(model) }) };
}

/** The same without sources that are not collected. */
export function usedRows(...input: Parameters<typeof plannedRows>): PlannedRows {
  const { size, rows } = plannedRows(...input);
  return { size, rows: rows.filter(({ used }) => used) };
}

/**
 * Sources that are collected and add nothing to the volume: without a rate, without a number, or with a wrong figure.
 * @param rows sources of a plan
 * @param counted sources whose volume was computed
 */
export function notCounted(rows: readonly LogRow[], counted: readonly Pick<SourceVolume, 'id'>[]): LogRow[] {
  const ids = new Set(counted.map(({ id }) => id));
  return rows.filter(({ id, used, load }) => used && (!ids.has(id) || load.count === 0));
}

/** Days for which a model keeps each source; the longest where several parties collect the same. */
function retentionOf({ log_sources }: Pick<DeploymentModel, 'log_sources'>): Record<string, number> {
  const days: Record<string, number> = {};
  for (const { log_source, retention_days } of log_sources) {
    days[log_source] = Math.max(days[log_source] ?? 0, retention_days);
  }
  return days;
}
