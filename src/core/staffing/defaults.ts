import type { ReferenceItem } from '../../schemas/index.ts';
import type { PlanProfile } from '../../schemas/plan-profile.ts';
import { exactly, type Estimate } from '../shared/estimate.ts';

type Item = ReferenceItem<'working-time'>;
type Topic = Item['topic'];

/** A country whose working time is in the reference list; `EU` stands for every other. */
export type WorkingCountry = Item['country'];

/** One default and the entry of the list that it comes from. */
export interface CountryFigure extends Estimate {
  readonly entry: string;
}

/** Limits of national law that the checks look at. A limit that was not found in a source we read is left out. */
export interface NationalLimits {
  /** Longest contractual week in two shifts, and around the clock. */
  readonly two_shift_week?: number;
  readonly continuous_week?: number;
  /** Longest shift without a special arrangement, and with one. */
  readonly shift_hours?: number;
  readonly longest_shift_hours?: number;
  /** Hours of stand-by: in a working day, in a week without agreement, in a month. */
  readonly stand_by_day_hours?: number;
  readonly stand_by_week_hours?: number;
  readonly stand_by_month_hours?: number;
  /** People who take turns at least. */
  readonly stand_by_people?: number;
  /** Hours of a student in a week. */
  readonly student_week?: number;
}

/** What a plan begins with in one country. */
export interface CountryDefaults {
  readonly country: WorkingCountry;
  /** Year whose public holidays are counted. */
  readonly year: number;
  readonly weekly_hours: CountryFigure;
  /** Weekly hours of shift workers. */
  readonly shift_hours: CountryFigure;
  readonly leave_days: CountryFigure;
  readonly holidays: CountryFigure;
  readonly sick_days: CountryFigure;
  readonly training_days: CountryFigure;
  readonly limits: NationalLimits;
}

/** Year whose public holidays a plan counts: the first whole year in which it can run. */
export const PLANNING_YEAR = 2027;

/**
 * The country of a plan as the reference list knows it.
 * @param country answer in the profile
 * @returns `EU` for every country that is not in the list, and when nothing was said
 */
export function workingCountry(country: PlanProfile['country']): WorkingCountry {
  return country === undefined || country === 'other' ? 'EU' : country;
}

const UNKNOWN: CountryFigure = { ...exactly(0), entry: '' };

/**
 * What a plan begins with in a country, from the reference list. What the list does not say for the country comes from
 * the entries for all of Europe.
 * @param items entries of the list working-time
 * @param country country of the plan
 * @param year year whose public holidays are counted; another year is taken where the list has none for it
 * @returns defaults with the ids of their entries
 */
export function countryDefaults(items: readonly Item[], country: WorkingCountry, year: number): CountryDefaults {
  const find = (topic: Topic): CountryFigure | undefined => figureOf(items, country, topic, year);
  const figure = (topic: Topic): CountryFigure => find(topic) ?? figureOf(items, 'EU', topic, year) ?? UNKNOWN;
  const weekly_hours = figure('weekly-hours');
  return {
    country,
    year,
    weekly_hours,
    shift_hours: find('shift-week') ?? weekly_hours,
    leave_days: figure('leave'),
    holidays: figure('holidays'),
    sick_days: figure('sick-days'),
    training_days: figure('training-days'),
    limits: country === 'EU' ? {} : limitsOf(items, country),
  };
}

function figureOf(items: readonly Item[], country: WorkingCountry, topic: Topic, year: number) {
  const found = items.filter((item) => item.country === country && item.topic === topic && item.figure);
  const item = found.find((each) => each.year === year) ?? found[0];
  if (item?.figure === undefined) return undefined;
  const { low, typical, high } = item.figure;
  return { low, typical, high, entry: item.id };
}

/** Only what was read in a source is a limit; what is uncertain is shown in the list and not held against a plan. */
function limitsOf(items: readonly Item[], country: WorkingCountry): NationalLimits {
  const read = (topic: Topic): Item['figure'] =>
    items.find((item) => item.country === country && item.topic === topic && item.certainty === 'read')?.figure;
  const [shift, week, standBy, students] = [
    read('shift-length'),
    read('shift-week'),
    read('stand-by'),
    read('students'),
  ];
  return {
    ...(week ? { two_shift_week: week.high, continuous_week: week.low } : {}),
    ...(shift ? { shift_hours: shift.typical, longest_shift_hours: shift.high } : {}),
    ...(standBy?.unit === 'hours-a-day' ? { stand_by_day_hours: standBy.typical } : {}),
    ...(standBy?.unit === 'hours-a-week' ? { stand_by_week_hours: standBy.typical } : {}),
    ...(standBy?.unit === 'hours-a-month' ? { stand_by_month_hours: standBy.typical } : {}),
    ...(standBy?.unit === 'people' ? { stand_by_people: standBy.typical } : {}),
    ...(students ? { student_week: students.typical } : {}),
  };
}
