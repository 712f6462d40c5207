/** What one full-time employee’s year is made of. Days are working days of a five-day week. */
export interface WorkingYear {
  /** Contractual hours in a week. */
  readonly weekly_hours: number;
  /** Days from Monday to Friday in the year: 261 in 2026 and 2027; 260 in a year of 52 weeks. */
  readonly weekdays: number;
  readonly leave_days: number;
  /** Public holidays that fall on working days, or are given back as time off. */
  readonly holidays: number;
  readonly sick_days: number;
  readonly training_days: number;
  /** Hours that one day away costs; a fifth of the week when left out. */
  readonly day_hours?: number;
}

const WORKING_DAYS_A_WEEK = 5;

/**
 * Hours in which one FTE can be on duty in a year: weekly hours ÷ 5 × weekdays − hours a day × days away.
 * A holiday that is worked in a rota is given back as time off, so it counts as a day away for everybody.
 * Source: method page /planner/method/staffing/; the same arithmetic as in rota-covers-its-hours.
 * @param year contract and days away
 * @returns hours a year; 0 when the days away fill the year
 */
export function productiveHours(year: WorkingYear): number {
  const dayHours = year.day_hours ?? year.weekly_hours / WORKING_DAYS_A_WEEK;
  const away = year.leave_days + year.holidays + year.sick_days + year.training_days;
  return Math.max(0, (year.weekly_hours / WORKING_DAYS_A_WEEK) * year.weekdays - dayHours * away);
}
