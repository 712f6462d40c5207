import {
  gibOfGb,
  type LogRow,
  type LogVolumeResult,
  type PlannedSize,
  type SourceFacts,
} from '../../../../core/log-volume/index.ts';
import type { Estimate } from '../../../../core/shared/estimate.ts';
import { numberFormat } from '../../../shared/intl.ts';
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

/** Disk space of all tiers. */
export function diskOf({ volume }: LogVolumeResult): Estimate {
  const at = (point: keyof Estimate): number => volume.hot_gb[point] + volume.warm_gb[point] + volume.cold_gb[point];
  return { low: at('low'), typical: at('typical'), high: at('high') };
}

/** Numbers as a language writes them, with as many digits as a planning value deserves. */
export function logFormats(locale: string) {
  const rounded = (value: number): Intl.NumberFormatOptions =>
    Math.abs(value) < 10 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  const number = (value: number): string => numberFormat(locale, rounded(value)).format(value);
  const unit = (name: string, value: number): string =>
    numberFormat(locale, { style: 'unit', unit: name, ...rounded(value) }).format(value);
  return {
    number,
    /** MB, GB, TB or PB, each 1,000 of the one before. */
    volume: (gb: number): string => {
      if (gb > 0 && gb < 1) return unit('megabyte', gb * 1000);
      if (gb < 1000) return unit('gigabyte', gb);
      return gb < 1_000_000 ? unit('terabyte', gb / 1000) : unit('petabyte', gb / 1_000_000);
    },
    /** GiB, from 1,024 on TiB. */
    binary: (gb: number): string => {
      const gib = gibOfGb(gb);
      return gib < 1024 ? `${number(gib)} GiB` : `${number(gib / 1024)} TiB`;
    },
    percent: (part: number): string => numberFormat(locale, { style: 'percent', ...rounded(part * 100) }).format(part),
  };
}
