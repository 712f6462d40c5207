import type { Hours } from '../../schemas/index.ts';
import { STAFFING_WORDS, type PlanStaffing } from '../../schemas/plan-staffing.ts';
import type { Estimate } from '../shared/estimate.ts';
import { hoursOutside, WEEKS_A_YEAR } from './cover.ts';
import type { CountryDefaults } from './defaults.ts';
import { crewOptions, loadResult, type AlertLoad, type CrewOption, type LoadResult } from './load.ts';
import { neededByRota, seatsFor, type Seats } from './need.ts';
import { onCallResult, type OnCallResult } from './on-call.ts';
import { productiveHours } from './productive-hours.ts';
import { rotaWeek, type RotaWeek } from './rota.ts';
import { studentRelief, type StudentRelief } from './students.ts';
import {
  staffingValues,
  usualHandover,
  usualShift,
  usualWeek,
  type StaffingProblem,
  type StaffingValues,
} from './values.ts';
import { workingTimeFindings, type WorkingTimeFinding } from './working-time.ts';

/** Days from Monday to Friday in 2026 and in 2027. */
const WEEKDAYS = 261;
const MINUTES_OF_DUTY = 8 * 60;

/** One way to cover the week, with the same people and rules. */
export interface CoverOption {
  readonly hours: Hours;
  readonly seats: Seats;
  /** FTE of staff, students taken off. */
  readonly fte: Estimate;
}

/** What a plan’s staffing comes to. */
export interface StaffingResult {
  readonly values: StaffingValues;
  /** Values that were not taken; a default stands in their place. */
  readonly problems: readonly StaffingProblem[];
  /** Hours that one FTE is on duty in a year. */
  readonly productive_hours: Estimate;
  readonly seats: Seats;
  /** FTE of staff, students taken off. */
  readonly fte: Estimate;
  /** FTE that the load adds to the cover, as expected. */
  readonly fte_of_load: number;
  /** FTE in weeks in which no student is there, as expected. */
  readonly fte_without_students: number;
  /** Every word for cover, in the order of the schema. */
  readonly options: readonly CoverOption[];
  /** Null while no alerts are entered. */
  readonly load: LoadResult | null;
  /** The queue with fewer people and with one more; empty while no alerts are entered. */
  readonly crews: readonly CrewOption[];
  /** Null when nobody is on call, or no hours are left for it. */
  readonly on_call: OnCallResult | null;
  /** Null without students. */
  readonly students: StudentRelief | null;
  readonly rota: RotaWeek;
  readonly findings: readonly WorkingTimeFinding[];
}

/**
 * People for hours of cover and alert load: seats, FTE, an average week, and what working-time law has against it.
 * @param plan what the visitor has said; absurd values are named and replaced by defaults
 * @param country defaults and limits of the country
 * @returns figures that are never NaN or negative
 */
export function staffing(plan: PlanStaffing, country: CountryDefaults): StaffingResult {
  const { values, problems } = staffingValues(plan, country);
  const load = values.alert_count > 0 ? loadResult(alertLoad(values)) : null;
  const options = STAFFING_WORDS.hours.map((hours) => optionFor(withCover(values, plan, country, hours), load));
  const own = optionFor(values, load);
  const students = reliefOf(values, own.seats);
  const { productive_hours, fte, seats } = own;
  return {
    values,
    problems,
    productive_hours,
    seats,
    fte,
    fte_of_load: Math.max(0, fte.typical - optionFor(values, null).fte.typical),
    fte_without_students: optionFor({ ...values, student_people: 0 }, load).fte.typical,
    options,
    load,
    crews: load === null ? [] : crewOptions(alertLoad(values), load),
    on_call: onCall(values),
    students,
    rota: weekOf(values, own, students),
    findings: workingTimeFindings({ values, country, seats, needed: fte.typical }),
  };
}

/** The same rules for other hours of cover: what depends on the hours and was not said follows them. */
function withCover(values: StaffingValues, plan: PlanStaffing, country: CountryDefaults, hours: Hours): StaffingValues {
  if (hours === values.hours) return values;
  return {
    ...values,
    hours,
    shift_hours: plan.shift_hours === undefined ? usualShift(hours) : values.shift_hours,
    handover_minutes: plan.handover_minutes === undefined ? usualHandover(hours) : values.handover_minutes,
    weekly_hours: plan.weekly_hours === undefined ? usualWeek(country, hours) : values.weekly_hours,
  };
}

interface Need extends CoverOption {
  readonly productive_hours: Estimate;
}

function optionFor(values: StaffingValues, load: LoadResult | null): Need {
  const seatsWith = (crew: number): Seats =>
    seatsFor(values.seats, { two_person: values.two_person, load: crew, hours: values.hours });
  const { low, typical, high } = load?.crew ?? { low: 0, typical: 0, high: 0 };
  const seats = { low: seatsWith(low), typical: seatsWith(typical), high: seatsWith(high) };
  const productive_hours = productiveYear(values);
  const gross = neededByRota({ ...values, productive_hours }, seats);
  const off = (fte: number, taken: Seats, year: number): number => {
    const net = reliefOf(values, taken)?.net_hours ?? 0;
    return Math.max(0, fte - (values.hours === 'on-request' ? 0 : (net * WEEKS_A_YEAR) / Math.max(year, 1)));
  };
  return {
    hours: values.hours,
    seats: seats.typical,
    productive_hours,
    fte: {
      low: off(gross.low, seats.low, productive_hours.high),
      typical: off(gross.typical, seats.typical, productive_hours.typical),
      high: off(gross.high, seats.high, productive_hours.low),
    },
  };
}

function productiveYear(values: StaffingValues): Estimate {
  const year = (end: keyof Estimate): number =>
    productiveHours({
      weekly_hours: values.weekly_hours,
      weekdays: WEEKDAYS,
      leave_days: values.leave_days[end],
      holidays: values.holidays[end],
      sick_days: values.sick_days[end],
      training_days: values.training_days[end],
    });
  // Most days away leave the fewest hours.
  return { low: year('high'), typical: year('typical'), high: year('low') };
}

function reliefOf(values: StaffingValues, { office }: Seats): StudentRelief | null {
  if (values.student_people === 0) return null;
  const { student_people: people, student_weekly_hours: weekly_hours, exam_weeks, supervision_minutes } = values;
  return studentRelief({ people, weekly_hours, exam_weeks, supervision_minutes }, office);
}

function onCall(values: StaffingValues): OnCallResult | null {
  const { on_call_people: people, response_minutes, calls_per_week, weekly_hours } = values;
  const hours = hoursOutside(values.hours);
  if (people === undefined || hours === 0) return null;
  return onCallResult({ hours, people, response_minutes, calls_per_week, weekly_hours });
}

/** Without a number of people the week shows what is to be covered, as if there were enough. */
function weekOf(values: StaffingValues, need: Need, students: StudentRelief | null): RotaWeek {
  const perWeek = need.productive_hours.typical / WEEKS_A_YEAR / (1 + values.handover_minutes / MINUTES_OF_DUTY);
  const given = values.people_fte === undefined ? Infinity : values.people_fte * perWeek;
  return rotaWeek({
    hours: values.hours,
    seats: need.seats.always,
    staff_hours: Math.max(0, given - (students?.supervision_hours ?? 0)),
    student_hours: students?.seat_hours ?? 0,
    on_call: values.on_call_people !== undefined || values.hours === '8x5-on-call',
  });
}

function alertLoad(values: StaffingValues): AlertLoad {
  return {
    count: values.alert_count,
    period: values.alert_period,
    busy_hour_percent: values.busy_hour_percent,
    minutes: values.alert_minutes,
    target_wait_minutes: values.target_wait_minutes,
    max_occupancy_percent: values.max_occupancy_percent,
  };
}
