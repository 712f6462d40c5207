/**
 * Formats of numbers, days and lists. A browser takes as long to make one as to use it a hundred times, so each is made
 * once for a language.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** How a language writes numbers. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

/** How a language writes days; English is British, with the day before the month. */
export function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = locale === 'en' ? 'en-GB' : locale;
  return kept(days, locale, options, () => new Intl.DateTimeFormat(language, options));
}

/** How a language joins the parts of a sentence: “a, b and c”. */
export function listFormat(locale: string): Intl.ListFormat {
  return kept(lists, locale, {}, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
}

function kept<Format>(made: Map<string, Format>, locale: string, options: object, make: () => Format): Format {
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? make();
  made.set(key, format);
  return format;
}
