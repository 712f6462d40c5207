/** Units of a time span, as a form offers them. */
export const UNITS = ['minutes', 'hours', 'days'] as const;
/** One of the units. */
export type Unit = (typeof UNITS)[number];

const BEFORE: Readonly<Record<Unit, string>> = { minutes: 'PT', hours: 'PT', days: 'P' };
const LETTER: Readonly<Record<Unit, string>> = { minutes: 'M', hours: 'H', days: 'D' };
const WRITTEN = /^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/;

/**
 * A time span as it stands in a file.
 * @param typed an amount, or a whole duration such as PT15M, which brings its own unit
 * @param unit unit of an amount
 * @returns the duration; what is neither stays as it was typed, so that its finding can repeat it
 */
export function durationOf(typed: string, unit: Unit): string {
  const bare = typed.trim();
  if (/^\d+$/.test(bare)) return `${BEFORE[unit]}${bare}${LETTER[unit]}`;
  return isDuration(bare.toUpperCase()) ? bare.toUpperCase() : bare;
}

/**
 * Whether a text is a duration as files write it.
 * @param text any text
 */
export function isDuration(text: string): boolean {
  return WRITTEN.test(text);
}

/**
 * Amount and unit of a duration.
 * @param written a duration as it stands in a file
 * @returns undefined for several units at once, such as P1DT12H, and for what is no duration
 */
export function durationParts(written: string): { readonly amount: string; readonly unit: Unit } | undefined {
  const unit = UNITS.find((each) => new RegExp(`^${BEFORE[each]}\\d+${LETTER[each]}$`).test(written));
  return unit && { amount: written.replaceAll(/\D/g, ''), unit };
}
