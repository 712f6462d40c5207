import { WEEKS_A_YEAR } from './cover.ts';

/** Students in the team. */
export interface Students {
  readonly people: number;
  /** Hours of one student in a week outside exam weeks. */
  readonly weekly_hours: number;
  /** Weeks of a year without students. */
  readonly exam_weeks: number;
  /** Minutes of a staff member for each hour of a student. */
  readonly supervision_minutes: number;
}

/** What students take off the staff, in an average week of the year unless it says otherwise. */
export interface StudentRelief {
  /** Student hours in a week of term. */
  readonly term_hours: number;
  /** Those that can fill a seat: beside a staff member, in office hours. */
  readonly seat_hours: number;
  /** Staff hours that supervision costs. */
  readonly supervision_hours: number;
  /** Seat hours less supervision, never below 0. */
  readonly net_hours: number;
  /** Weeks of a year in which staff fill all seats alone. */
  readonly weeks_without: number;
}

const OFFICE_HOURS = 40;

/**
 * What students take off the staff. They never sit alone and never at night: they fill second and further seats in
 * office hours. In exam weeks they are away.
 * @param students people, hours, exam weeks, supervision
 * @param officeSeats seats in office hours
 */
export function studentRelief(students: Students, officeSeats: number): StudentRelief {
  const weeks_without = Math.min(students.exam_weeks, WEEKS_A_YEAR);
  const inTerm = (WEEKS_A_YEAR - weeks_without) / WEEKS_A_YEAR;
  const term_hours = students.people * students.weekly_hours;
  const free = Math.max(0, officeSeats - 1) * OFFICE_HOURS;
  const seat_hours = Math.min(term_hours, free) * inTerm;
  const supervision_hours = (term_hours * inTerm * students.supervision_minutes) / 60;
  const net_hours = Math.max(0, seat_hours - supervision_hours);
  return { term_hours, seat_hours, supervision_hours, net_hours, weeks_without };
}
