import { gibOfGb } from '../../core/log-volume/units.ts';
import { numberFormat } from './intl.ts';

/**
 * Numbers and volumes of logs as a language writes them, with as many digits as a planning value deserves.
 * @param locale language of the reader
 */
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
