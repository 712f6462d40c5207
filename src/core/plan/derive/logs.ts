import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanLogs } from '../../../schemas/plan-logs.ts';
import { usualRetention } from '../../log-volume/index.ts';

type LogSource = DeploymentModel['log_sources'][number];

/**
 * The logs of a plan: those of the model, without what is not collected, with what is, and the periods of the visitor.
 * A source that is not on the list stays with the volume of the log step: a model file names sources of the list only.
 * @param base log sources of the chosen model
 * @param logs what was said of logs
 * @param listed ids of the list of log sources
 * @param party who hands over what the model does not collect
 * @returns log sources; those of the model when nothing would be left
 */
export function logSourcesFor(
  base: readonly LogSource[],
  { sources = {} }: PlanLogs,
  listed: readonly string[],
  party: string,
): LogSource[] {
  const kept = base
    .filter(({ log_source: id }) => sources[id]?.use !== false)
    .map((one) => ({ ...one, retention_days: sources[one.log_source]?.retention_days ?? one.retention_days }));
  const added = listed.filter((id) => sources[id]?.use === true && !base.some((one) => one.log_source === id));
  const all = [
    ...kept,
    ...added.map((id) => ({
      log_source: id,
      party,
      retention_days: sources[id]?.retention_days ?? usualRetention(id),
    })),
  ];
  return all.length === 0 ? [...base] : all;
}
