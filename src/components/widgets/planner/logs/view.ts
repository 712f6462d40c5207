import type { LogRow, LogVolumeResult, PlannedSize, SourceFacts } from '../../../../core/log-volume/index.ts';
import type { StepProps } from '../shell/view.ts';

/** What the page hands to the island. */
export interface LogsView {
  /** The list of log sources. */
  readonly facts: readonly SourceFacts[];
  /** Page of that list. */
  readonly list: string;
  /** Page that explains the method. */
  readonly guide: string;
  readonly profile: string;
}

/** What every part of the log step needs. */
export interface LogsProps extends StepProps {
  readonly logs: LogsView;
  readonly size: PlannedSize;
  readonly rows: readonly LogRow[];
  readonly result: LogVolumeResult;
}

/** Name of a source: that of the list, or the visitor’s own. */
export function sourceName(
  { logs }: Pick<LogsProps, 'logs'>,
  { id, own_name }: Pick<LogRow, 'id' | 'own_name'>,
): string {
  return own_name ?? logs.facts.find((source) => source.id === id)?.name ?? id;
}
