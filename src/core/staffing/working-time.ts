import { dailyPresence, hoursOutside, presenceDays, worksAtNight } from './cover.ts';
import type { CountryDefaults, NationalLimits } from './defaults.ts';
import { onCallResult, type OnCallResult } from './on-call.ts';
import type { Seats } from './need.ts';
import type { StaffingValues } from './values.ts';

/** What the law, or common sense, has against a rota. */
export interface WorkingTimeFinding {
  /** Completes the name of its string. */
  readonly id: FindingId;
  /** `breach`: not lawful as planned. `check`: lawful only under conditions. `advice`: our judgement. */
  readonly weight: 'breach' | 'check' | 'advice';
  /** Entry of the list working-time that says so; undefined for our own advice. */
  readonly entry?: string;
  /** Figures for the text. */
  readonly values: Readonly<Record<string, number>>;
}

/** Names of the findings. */
export type FindingId =
  | 'week-too-long'
  | 'part-of-a-person'
  | 'contract-too-long'
  | 'overtime'
  | 'day-too-long'
  | 'no-weekly-rest'
  | 'no-break'
  | 'leave-too-short'
  | 'long-nights'
  | 'alone-at-night'
  | 'national-shift'
  | 'national-week'
  | 'stand-by-missing'
  | 'stand-by-may-count'
  | 'stand-by-often'
  | 'stand-by-day'
  | 'stand-by-week'
  | 'stand-by-month'
  | 'stand-by-people'
  | 'student-week'
  | 'students-alone';

/** Directive 2003/88/EC. */
const LAW = { dayRest: 11, weekRest: 35, week: 48, leave: 20, night: 8, breakAfter: 6 };
const WORKING_DAY = 8;
const OFFICE_DAYS = 5;
const LONGEST_DAY = 24 - LAW.dayRest;
/** What is rounded is no overtime. */
const OVERTIME_FROM = 1.005;
/** A smaller share of a person says nothing about a working week. */
const LEAST_PEOPLE = 0.1;
/** More turns than one week in four wear people out. Our judgement. */
const FEWEST_ON_CALL = 4;

/** What the checks look at. */
export interface WorkingTimeInput {
  readonly values: StaffingValues;
  readonly country: CountryDefaults;
  readonly seats: Seats;
  /** FTE that the cover needs, students taken off. */
  readonly needed: number;
}

/**
 * Compares a rota with Directive 2003/88/EC, with the case law on stand-by and with national limits that were read in a
 * source. It cannot see single rotas, only what follows from numbers; it is no legal advice.
 * @param input what is planned and how many people it needs
 * @returns findings, the gravest first; none means that none of these limits is touched
 */
export function workingTimeFindings(input: WorkingTimeInput): WorkingTimeFinding[] {
  const found = [...rest(input), ...nights(input), ...national(input), ...standBy(input), ...students(input)];
  const order = ['breach', 'check', 'advice'];
  return found.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

function* rest({ values, seats, needed }: WorkingTimeInput): Generator<WorkingTimeFinding> {
  const { people_fte: people, weekly_hours, hours, shift_hours } = values;
  const present = dailyPresence(hours);
  if (people !== undefined && people >= LEAST_PEOPLE && present > 0) {
    yield* week({ people, weekly_hours, work: weekly_hours * needed });
    const [heads, days] = [Math.ceil(people), presenceDays(hours)];
    // Load, handover and time away are in the FTE already: what people would work in the weeks in which they are there.
    const day = (weekly_hours * needed) / heads / days;
    if (day > LONGEST_DAY) yield breach('day-too-long', 'eu-daily-rest', { heads, day, days });
    const turns = turnsOfWeek(seats, days, Math.ceil(present / shift_hours)) / heads;
    if (turns > 6) yield breach('no-weekly-rest', 'eu-weekly-rest', { heads, turns });
  }
  if (weekly_hours > LAW.week) yield breach('contract-too-long', 'eu-weekly-maximum', { week: weekly_hours });
  if (seats.always === 1 && present > 0 && Math.min(shift_hours, present) > LAW.breakAfter)
    yield check('no-break', 'eu-break', {});
  if (values.leave_days.typical < LAW.leave)
    yield breach('leave-too-short', 'eu-leave', { days: values.leave_days.typical });
}

interface WeekInput {
  readonly people: number;
  readonly weekly_hours: number;
  /** Hours a week that all of the cover takes. */
  readonly work: number;
}

/** Art. 6. Less than one person is a part of somebody’s week, of which the rest is not known here. */
function* week({ people, weekly_hours, work }: WeekInput): Generator<WorkingTimeFinding> {
  const own = weekly_hours * people;
  if (work <= own * OVERTIME_FROM) return;
  if (people < 1) {
    const figures = { people, own, week: work };
    yield (work > LAW.week ? breach : check)('part-of-a-person', 'eu-weekly-maximum', figures);
    return;
  }
  const each = work / people;
  yield each > LAW.week
    ? breach('week-too-long', 'eu-weekly-maximum', { people, week: each })
    : check('overtime', 'eu-weekly-maximum', { people, week: each });
}

/** Shifts of a week for all together; those that the load adds in office hours fall on working days, one a day. */
function turnsOfWeek({ always, office }: Seats, days: number, shifts: number): number {
  return days * always * shifts + OFFICE_DAYS * (office - always);
}

function* nights({ values, seats }: WorkingTimeInput): Generator<WorkingTimeFinding> {
  if (!worksAtNight(values.hours)) return;
  if (values.shift_hours > LAW.night) yield check('long-nights', 'eu-night', { shift: values.shift_hours });
  if (seats.always === 1) yield { id: 'alone-at-night', weight: 'advice', values: {} };
}

function* national({ values, country }: WorkingTimeInput): Generator<WorkingTimeFinding> {
  const { limits } = country;
  const id = country.country.toLowerCase();
  const { shift_hours: shift, weekly_hours: week, hours } = values;
  if (dailyPresence(hours) > 0 && limits.shift_hours !== undefined && shift > limits.shift_hours) {
    const entry = `${id}-shift-length`;
    const figures = { shift, usual: limits.shift_hours, longest: limits.longest_shift_hours ?? limits.shift_hours };
    yield shift > figures.longest ? breach('national-shift', entry, figures) : check('national-shift', entry, figures);
  }
  const longest = weekLimit(limits, hours);
  if (longest !== undefined && week > longest) yield breach('national-week', `${id}-shift-week`, { week, longest });
}

function weekLimit(limits: NationalLimits, hours: StaffingValues['hours']): number | undefined {
  if (hours === '24x7') return limits.continuous_week;
  return hours === '16x5' ? limits.two_shift_week : undefined;
}

function* standBy({ values, country }: WorkingTimeInput): Generator<WorkingTimeFinding> {
  const { on_call_people: people, hours, response_minutes, calls_per_week, weekly_hours } = values;
  if (people === undefined) {
    if (hours === '8x5-on-call') yield { id: 'stand-by-missing', weight: 'advice', values: {} };
    return;
  }
  const outside = hoursOutside(hours);
  if (outside === 0) return;
  const each = onCallResult({ hours: outside, people, response_minutes, calls_per_week, weekly_hours });
  if (each.may_count) {
    const figures = { response: response_minutes, calls: calls_per_week, week: each.week_if_counted };
    yield check('stand-by-may-count', 'eu-stand-by', figures);
  }
  if (people < FEWEST_ON_CALL && country.limits.stand_by_people === undefined) {
    yield { id: 'stand-by-often', weight: 'advice', values: { people } };
  }
  yield* nationalStandBy(country, { people, day: 24 - Math.max(dailyPresence(hours), WORKING_DAY), each });
}

interface StandByFigures {
  readonly people: number;
  /** Hours of stand-by in a day with work. */
  readonly day: number;
  readonly each: OnCallResult;
}

function* nationalStandBy(country: CountryDefaults, { people, day, each }: StandByFigures) {
  const entry = `${country.country.toLowerCase()}-stand-by`;
  const { stand_by_people, stand_by_day_hours, stand_by_week_hours, stand_by_month_hours } = country.limits;
  if (stand_by_people !== undefined && people < stand_by_people) {
    yield breach('stand-by-people', entry, { people, least: stand_by_people });
  }
  if (stand_by_day_hours !== undefined && day > stand_by_day_hours) {
    yield check('stand-by-day', entry, { most: stand_by_day_hours });
  }
  if (stand_by_week_hours !== undefined && each.hours_each > stand_by_week_hours) {
    yield check('stand-by-week', entry, { hours: each.hours_each, most: stand_by_week_hours });
  }
  if (stand_by_month_hours !== undefined && each.hours_each_month > stand_by_month_hours) {
    yield breach('stand-by-month', entry, { hours: each.hours_each_month, most: stand_by_month_hours });
  }
}

function* students({ values, country, seats }: WorkingTimeInput): Generator<WorkingTimeFinding> {
  if (values.student_people === 0) return;
  const most = country.limits.student_week;
  if (most !== undefined && values.student_weekly_hours > most) {
    yield breach('student-week', `${country.country.toLowerCase()}-students`, {
      hours: values.student_weekly_hours,
      most,
    });
  }
  if (seats.office === 1) yield { id: 'students-alone', weight: 'advice', values: {} };
}

function breach(id: FindingId, entry: string, values: WorkingTimeFinding['values']): WorkingTimeFinding {
  return { id, weight: 'breach', entry, values };
}

function check(id: FindingId, entry: string, values: WorkingTimeFinding['values']): WorkingTimeFinding {
  return { id, weight: 'check', entry, values };
}
