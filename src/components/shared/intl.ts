/**
 * Formats of numbers, days and lists, and texts of ranges. A browser takes as long to make a format as to use it a hundred
 * times, so each is made once for a language.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();
const ranges = new WeakMap<Intl.NumberFormat, Map<string, string>>();

/** How a language writes numbers. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

/** A number as written by a format, with a minus: some languages write a hyphen there, which readers take for a dash. */
export function withMinus(number: string): string {
  return number.replace('-', '−');
}

/** How a language writes days; English is British, with the day before the month. */
export function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = locale === 'en' ? 'en-GB' : locale;
  return kept(days, locale, options, () => new Intl.DateTimeFormat(language, options));
}

/** How a language joins the parts of a sentence, “a, b and c”, or those of an amount, “2 hours, 30 minutes”. */
export function listFormat(locale: string, type: 'conjunction' | 'unit' = 'conjunction'): Intl.ListFormat {
  return kept(lists, locale, { type }, () => new Intl.ListFormat(locale, { type }));
}

/** A range of numbers, or one where both ends are the same. Browsers take far longer for it than for a number. */
export function rangeText(format: Intl.NumberFormat, low: number, high: number): string {
  if (low === high) return format.format(low);
  const texts = ranges.get(format) ?? new Map<string, string>();
  ranges.set(format, texts);
  const key = `${low} ${high}`;
  const text = texts.get(key) ?? format.formatRange(low, high);
  texts.set(key, text);
  return text;
}

function kept<Format>(made: Map<string, Format>, locale: string, options: object, make: () => Format): Format {
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? make();
  made.set(key, format);
  return format;
}
