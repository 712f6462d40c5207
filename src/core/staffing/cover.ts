import type { Hours } from '../../schemas/index.ts';
import { WEEKLY_HOURS } from '../shared/rota.ts';

/** Hours in a week. */
export const HOURS_A_WEEK = 168;
/** Weeks in a year of 365 days. */
export const WEEKS_A_YEAR = 365 / 7;

/** When somebody is on duty: hours of the day, and days of the week counted from Monday. */
interface Presence {
  /** First hour of duty, 0 to 23. */
  readonly from: number;
  readonly hours: number;
  readonly days: 0 | 5 | 7;
}

// Where the hours of a day lie is ours: the words of cover say only how many there are.
const PRESENCE: Readonly<Record<Hours, Presence>> = {
  'on-request': { from: 0, hours: 0, days: 0 },
  '8x5': { from: 9, hours: 8, days: 5 },
  '8x5-on-call': { from: 9, hours: 8, days: 5 },
  '12x5': { from: 7, hours: 12, days: 5 },
  '16x5': { from: 6, hours: 16, days: 5 },
  '12x7': { from: 7, hours: 12, days: 7 },
  '24x7': { from: 0, hours: 24, days: 7 },
};

/** One hour of the week. */
export interface WeekHour {
  /** 0 is Monday, 6 is Sunday. */
  readonly day: number;
  /** Hour of the day in which it begins, 0 to 23. */
  readonly hour: number;
}

/**
 * Hours of presence in a day on which there is any.
 * @param cover hours of cover
 * @returns 0 to 24
 */
export function dailyPresence(cover: Hours): number {
  return PRESENCE[cover].hours;
}

/**
 * Days of the week with presence.
 * @param cover hours of cover
 * @returns 0, 5 or 7
 */
export function presenceDays(cover: Hours): number {
  return PRESENCE[cover].days;
}

/**
 * Whether somebody is to be present in an hour.
 * @param cover hours of cover
 * @param hour hour of the week
 */
export function isPresence(cover: Hours, { day, hour }: WeekHour): boolean {
  const { from, hours, days } = PRESENCE[cover];
  return day < days && hour >= from && hour < from + hours;
}

/**
 * Whether an hour is in the office hours in which students may work and most alerts arrive: 9:00 to 17:00, Monday to
 * Friday.
 * @param hour hour of the week
 */
export function isOfficeHour(hour: WeekHour): boolean {
  return isPresence('8x5', hour);
}

/**
 * Whether a rota takes more than one person a day, one after the other: longer than an office day.
 * @param cover hours of cover
 */
export function worksInShifts(cover: Hours): boolean {
  return dailyPresence(cover) > 8;
}

/**
 * Whether a rota works at night, between 22:00 and 6:00.
 * @param cover hours of cover
 */
export function worksAtNight(cover: Hours): boolean {
  return isPresence(cover, { day: 0, hour: 2 });
}

/**
 * Hours of a week in which nobody is present and stand-by can take over.
 * @param cover hours of cover
 * @returns hours a week, 0 around the clock
 */
export function hoursOutside(cover: Hours): number {
  return HOURS_A_WEEK - WEEKLY_HOURS[cover];
}

/** All hours of a week, day by day. */
export const WEEK: readonly WeekHour[] = Array.from({ length: HOURS_A_WEEK }, (_, index) => ({
  day: Math.floor(index / 24),
  hour: index % 24,
}));
