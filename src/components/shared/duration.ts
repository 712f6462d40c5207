import { durationParts, type DurationParts } from '../../core/shared/duration.ts';
import type { Locale } from '../../schemas/index.ts';
import { listFormat, numberFormat } from './intl.ts';

const UNITS = ['day', 'hour', 'minute'] as const;

/** Gives time spans as a language says them, for example 2 hours, 30 minutes. */
export function durationFormat(locale: Locale): (span: string | DurationParts) => string {
  const list = listFormat(locale, 'unit');
  const formats = UNITS.map((unit) => numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
  return (span) => {
    const { days, hours, minutes } = typeof span === 'string' ? durationParts(span) : span;
    const texts = [days, hours, minutes].flatMap((amount, i) =>
      amount === 0 ? [] : (formats[i]?.format(amount) ?? []),
    );
    return texts.length === 0 ? (formats[2]?.format(0) ?? '') : list.format(texts);
  };
}
