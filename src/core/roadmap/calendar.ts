/** A stretch of the year in which nobody works on the roadmap. Days as month and day (`01-25`), both included. */
export interface Pause {
  readonly from: string;
  /** May be earlier in the year than `from`: the pause then runs over the new year. */
  readonly to: string;
}

/** A stretch of time in months from the start; `end` is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY_OF_YEAR = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Rounding errors of sums of fractions must not move an end from the 1st to the 31st before. */
const NOTHING = 1e-6;

/** True for a month as in 2027-10. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** True for a day of the year as in 01-25. */
export function isDayOfYear(text: string): boolean {
  return DAY_OF_YEAR.test(text);
}

/**
 * The day that lies a number of months after the start of a month. Part of a month is counted in its own days.
 * @param start month as in 2027-10
 * @param months at least 0; 0 is the first day of the month, 0.5 the middle of it
 * @returns the day as in 2027-10-16
 */
export function dayAfter(start: string, months: number): string {
  const [year, month] = numbers(start);
  const whole = Math.floor(months + NOTHING);
  const at = monthAfter(year, month, whole);
  const day = Math.floor(Math.max(0, months - whole) * daysIn(at.year, at.month) + NOTHING) + 1;
  return isoDay(at.year, at.month, day);
}

/**
 * The day before or after another.
 * @param day as in 2027-10-01
 * @param by days, below 0 for earlier ones
 * @returns the day as in 2027-09-30
 */
export function shiftedDay(day: string, by: number): string {
  const [year, month, date] = numbers(day);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}

/**
 * The month that lies a number of months after another.
 * @param start month as in 2027-10
 * @param months whole months, at least 0
 * @returns the month as in 2028-01
 */
export function shiftedMonth(start: string, months: number): string {
  const [year, month] = numbers(start);
  const at = monthAfter(year, month, months);
  return isoDay(at.year, at.month, 1).slice(0, 7);
}

/**
 * When pauses fall, in months from the start, for a number of years.
 * @param pauses days of the year, both ends included; the 29th of February counts as the last of its month
 * @param start month from which the months are counted
 * @param years how far ahead
 * @returns stretches in order, those that overlap or touch as one
 */
export function pauseSpans(pauses: readonly Pause[], start: string, years: number): Span[] {
  const [first] = numbers(start);
  const all = Array.from({ length: years + 2 }, (_, index) => first - 1 + index).flatMap((year) =>
    pauses.map(({ from, to }) => ({
      start: position(start, year, from, 0),
      end: position(start, from <= to ? year : year + 1, to, 1),
    })),
  );
  return joined(all.filter(({ end }) => end > 0));
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end + NOTHING) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}

/** Months from the start to a day of a year; with `extra` 1 to the end of that day. */
function position(start: string, year: number, dayOfYear: string, extra: number): number {
  const [startYear, startMonth] = numbers(start);
  const [month, day] = numbers(dayOfYear);
  const days = daysIn(year, month);
  return (year - startYear) * 12 + month - startMonth + (Math.min(day, days) - 1 + extra) / days;
}

function monthAfter(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function numbers(text: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = text.split('-').map(Number);
  return [first, second, third];
}
