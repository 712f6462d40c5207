import * as z from 'zod/mini';
import type { Hours } from './common.ts';

/** Words that the staffing step offers, in the order of the page. */
export const STAFFING_WORDS = {
  hours: ['on-request', '8x5', '8x5-on-call', '12x5', '16x5', '12x7', '24x7'],
  alert_period: ['hour', 'day'],
} as const satisfies { readonly hours: readonly Hours[]; readonly alert_period: readonly string[] };

/** Smallest and largest value of every number of the staffing step. Beyond them an input is refused at its field. */
export const STAFFING_LIMITS = {
  seats: { min: 1, max: 20 },
  shift_hours: { min: 6, max: 12 },
  handover_minutes: { min: 0, max: 60 },
  people_fte: { min: 0, max: 200 },
  weekly_hours: { min: 10, max: 60 },
  leave_days: { min: 0, max: 60 },
  holidays: { min: 0, max: 25 },
  sick_days: { min: 0, max: 60 },
  training_days: { min: 0, max: 60 },
  on_call_people: { min: 1, max: 100 },
  response_minutes: { min: 1, max: 1440 },
  calls_per_week: { min: 0, max: 200 },
  student_people: { min: 0, max: 100 },
  student_weekly_hours: { min: 0, max: 40 },
  exam_weeks: { min: 0, max: 30 },
  supervision_minutes: { min: 0, max: 60 },
  alert_count: { min: 0, max: 10_000 },
  busy_hour_percent: { min: 4, max: 100 },
  alert_minutes: { min: 0.5, max: 480 },
  target_wait_minutes: { min: 1, max: 1440 },
  max_occupancy_percent: { min: 30, max: 95 },
} as const;

/** Name of a number of the staffing step. */
export type StaffingNumber = keyof typeof STAFFING_LIMITS;

/** Numbers that count heads or desks and have no fraction. */
export const STAFFING_WHOLE: readonly StaffingNumber[] = ['seats', 'on_call_people', 'student_people'];

const amount = (name: StaffingNumber, says: string) => {
  const { min, max } = STAFFING_LIMITS[name];
  const number = STAFFING_WHOLE.includes(name) ? z.int() : z.number();
  return z.optional(number.check(z.minimum(min), z.maximum(max), z.describe(says)));
};

/** What a plan says of people and duty hours. A field that is left out takes its default. */
export const PlanStaffingSchema = z.strictObject({
  hours: z.optional(z.enum(STAFFING_WORDS.hours).check(z.describe('Hours in which somebody is on duty.'))),
  seats: amount('seats', 'People on duty at the same time, before the two-person rule and the alert load.'),
  two_person: z.optional(z.boolean().check(z.describe('True when nobody is ever on duty alone.'))),
  shift_hours: amount('shift_hours', 'Length of a shift, in hours.'),
  handover_minutes: amount('handover_minutes', 'Overlap at the start of each 8 hours of duty, in minutes.'),
  people_fte: amount('people_fte', 'Staff who fill the rota, in full-time equivalents, without students.'),
  weekly_hours: amount('weekly_hours', 'Contractual hours of a full-time employee in a week.'),
  leave_days: amount('leave_days', 'Working days of annual leave of one person.'),
  holidays: amount('holidays', 'Public holidays on working days, or given back as time off, in a year.'),
  sick_days: amount('sick_days', 'Working days of illness of one person in a year.'),
  training_days: amount('training_days', 'Working days of training and exercises of one person in a year.'),
  on_call_people: amount('on_call_people', 'People who take turns on stand-by outside the hours of presence.'),
  response_minutes: amount('response_minutes', 'Minutes in which the person called must begin to work.'),
  calls_per_week: amount('calls_per_week', 'Calls in an average week.'),
  student_people: amount('student_people', 'Students who share the desk with staff in office hours.'),
  student_weekly_hours: amount('student_weekly_hours', 'Hours of one student in a week outside exam weeks.'),
  exam_weeks: amount('exam_weeks', 'Weeks of a year without students: exams, resits, holidays.'),
  supervision_minutes: amount('supervision_minutes', 'Minutes of a staff member for each hour of a student.'),
  alert_count: amount('alert_count', 'Alerts, grouped into cases, in the period that `alert_period` names.'),
  alert_period: z.optional(
    z.enum(STAFFING_WORDS.alert_period).check(z.describe('Whether alerts are counted in the busy hour or in a day.')),
  ),
  busy_hour_percent: amount('busy_hour_percent', 'Share of a day’s alerts in its busiest hour, in per cent.'),
  alert_minutes: amount('alert_minutes', 'Mean minutes of work on one alert.'),
  target_wait_minutes: amount('target_wait_minutes', 'Minutes in which nine of ten alerts are taken up.'),
  max_occupancy_percent: amount('max_occupancy_percent', 'Largest share of time on duty spent on alerts, in per cent.'),
});
/** What a plan says of people and duty hours. */
export type PlanStaffing = z.infer<typeof PlanStaffingSchema>;
