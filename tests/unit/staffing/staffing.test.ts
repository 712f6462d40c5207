import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryDefaults, rotaWeek, staffing, withProfile } from '../../../src/core/staffing/index.ts';
import { WEEKLY_HOURS } from '../../../src/core/shared/rota.ts';
import { STAFFING_LIMITS, STAFFING_WHOLE, STAFFING_WORDS } from '../../../src/schemas/plan-staffing.ts';
import type { PlanStaffing, StaffingNumber } from '../../../src/schemas/plan-staffing.ts';
import { defaultsOf, workingTime } from './support.ts';

const poland = defaultsOf('PL');
const COUNTRIES = ['PL', 'CZ', 'SK', 'EE', 'LT', 'EU'] as const;

describe('people for hours of cover', () => {
  it.each<[plan: PlanStaffing, fte: string, seats: number, reason: string]>([
    [{}, '1.26', 1, 'wanted'],
    [{ hours: '24x7' }, '5.62', 1, 'wanted'],
    [{ hours: '24x7', two_person: true }, '11.24', 2, 'two-person'],
    [{ hours: '24x7', seats: 3, two_person: true }, '16.86', 3, 'wanted'],
    [{ hours: 'on-request', alert_count: 80 }, '0.00', 1, 'wanted'],
    [{ hours: '8x5', alert_count: 80 }, '5.04', 4, 'load'],
    [{ hours: '24x7', two_person: true, alert_count: 80 }, '13.92', 4, 'load'],
  ])('%j: %s FTE, %d seats in office hours, decided by %s', (plan, fte, office, reason) => {
    const result = staffing(plan, poland);
    expect([result.fte.typical.toFixed(2), result.seats.office, result.seats.reason]).toEqual([fte, office, reason]);
  });

  it.each<[plan: PlanStaffing, rota: { hours: '12x5'; seats: number } | undefined, fte: string, seats: number]>([
    [{}, { hours: '12x5', seats: 2 }, '4.01', 2],
    [{ seats: 1 }, { hours: '12x5', seats: 2 }, '2.01', 1],
    [{ two_person: true }, { hours: '12x5', seats: 3 }, '6.02', 3],
    [{}, undefined, '1.26', 1],
  ])('%j on the rota %j of a model: %s FTE for %d seats', (plan, rota, fte, seats) => {
    const result = staffing(withProfile(plan, { ...rota }), poland);
    expect([result.fte.typical.toFixed(2), result.seats.always]).toEqual([fte, seats]);
  });

  it('gives a range where leave, illness and training are not known', () => {
    const { fte } = staffing({ hours: '24x7' }, poland);
    expect([fte.low, fte.typical, fte.high].map((value) => value.toFixed(2))).toEqual(['5.24', '5.62', '5.91']);
  });

  it('gives one figure where all days away are entered and no load', () => {
    const days = { leave_days: 26, holidays: 10, sick_days: 8, training_days: 10 };
    const { fte } = staffing({ ...days, hours: '24x7' }, poland);
    expect([fte.low, fte.high]).toEqual([fte.typical, fte.typical]);
  });

  it('says which of the FTE the load adds', () => {
    const result = staffing({ hours: '24x7', two_person: true, alert_count: 80 }, poland);
    expect(result.fte_of_load.toFixed(2)).toBe('2.68');
    expect(result.load?.crew).toEqual({ low: 3, typical: 4, high: 5 });
  });

  it('takes the shorter week that Czech law gives to shifts, unless another is entered', () => {
    const czechia = defaultsOf('CZ');
    expect(
      STAFFING_WORDS.hours.map((hours) => `${hours} ${String(staffing({ hours }, czechia).values.weekly_hours)}`),
    ).toEqual(['on-request 40', '8x5 40', '8x5-on-call 40', '12x5 38.75', '16x5 38.75', '12x7 38.75', '24x7 37.5']);
    expect(staffing({ hours: '24x7', weekly_hours: 40 }, czechia).values.weekly_hours).toBe(40);
  });
});

describe('an average week', () => {
  it.each<[plan: PlanStaffing, uncovered: number]>([
    [{ hours: '24x7', two_person: true, people_fte: 12 }, 0],
    [{ hours: '24x7', two_person: true, people_fte: 11.24 }, 1],
    [{ hours: '24x7', two_person: true, people_fte: 6 }, 79],
    [{ hours: '24x7', people_fte: 6 }, 0],
    [{ hours: '8x5', people_fte: 1 }, 9],
    [{ hours: '8x5', people_fte: 0 }, 40],
    [{ hours: '8x5-on-call', people_fte: 2 }, 0],
    [{ hours: 'on-request', people_fte: 0 }, 0],
    [{ hours: '24x7' }, 0],
  ])('%j leaves %d hours without enough people', (plan, uncovered) => {
    const { rota, values } = staffing(plan, poland);
    expect(rota.uncovered).toBe(uncovered);
    expect(rota.covered + rota.uncovered).toBe(WEEKLY_HOURS[values.hours]);
    expect(rota.hours).toHaveLength(168);
  });

  it('fills office hours first and leaves the nights of the weekend for last', () => {
    const { rota } = staffing({ hours: '24x7', people_fte: 4 }, poland);
    const state = (day: number, hour: number): string => rota.hours[day * 24 + hour]!.state;
    expect([state(0, 10), state(4, 20), state(6, 12), state(6, 23)]).toEqual(['staff', 'staff', 'staff', 'uncovered']);
  });

  it('keeps one person alone to office hours', () => {
    const { rota } = staffing({ hours: '24x7', people_fte: 1 }, poland);
    const covered = rota.hours.filter(({ state }) => state === 'staff');
    expect(covered.map(({ day, hour }) => `${day} ${hour}`).filter((at) => !/^[0-4] (9|1[0-6])$/.test(at))).toEqual([]);
  });

  it.each([
    { staff_hours: 0, covered: 0 },
    { staff_hours: 10, covered: 10 },
    { staff_hours: 40, covered: 40 },
  ])('covers $covered hours with $staff_hours hours of staff, however many students there are', (row) => {
    const people = { hours: '8x5', seats: 2, student_hours: 400, on_call: false } as const;
    expect(rotaWeek({ ...people, staff_hours: row.staff_hours }).covered).toBe(row.covered);
  });

  it('seats students beside staff in office hours, never alone and never at night', () => {
    const week = (seats: number): string[] =>
      staffing({ hours: '24x7', seats, people_fte: 14, student_people: 4 }, poland)
        .rota.hours.filter(({ state }) => state === 'with-students')
        .map(({ day, hour }) => `${day} ${hour}`);
    expect(week(1)).toEqual([]);
    expect(week(2)).not.toEqual([]);
    for (const at of week(2)) expect(at).toMatch(/^[0-4] (9|1[0-6])$/);
  });

  it('shows stand-by in all hours that nobody is present', () => {
    const { rota } = staffing({ hours: '8x5-on-call', people_fte: 2 }, poland);
    expect(rota.hours.filter(({ state }) => state === 'on-call')).toHaveLength(128);
  });
});

describe('the queue with other numbers of people', () => {
  it.each<[change: PlanStaffing, verdicts: string[]]>([
    [{}, ['2 overloaded', '3 too-slow', '4 enough', '5 enough']],
    [{ max_occupancy_percent: 50 }, ['3 too-slow', '4 too-busy', '5 enough', '6 enough']],
    [{ alert_count: 1 }, ['1 enough', '2 enough']],
  ])('80 cases a day, %j: %j', (change, verdicts) => {
    const { crews } = staffing({ hours: '24x7', alert_count: 80, ...change }, poland);
    expect(crews.map(({ people, verdict }) => `${people} ${verdict}`)).toEqual(verdicts);
  });
});

describe('limits of a country', () => {
  it('are only those that were read in a source', () => {
    const limits = (certainty: 'read' | 'uncertain') =>
      countryDefaults(
        workingTime.map((item) => ({ ...item, certainty })),
        'SK',
        2027,
      ).limits;
    expect(limits('uncertain')).toEqual({});
    expect(limits('read')).toEqual({
      two_shift_week: 38.75,
      continuous_week: 37.5,
      shift_hours: 8,
      longest_shift_hours: 12,
      stand_by_week_hours: 8,
      student_week: 20,
    });
  });
});

describe('students', () => {
  it('take off what they sit beside staff, less supervision and exam weeks', () => {
    const students = { student_people: 3, student_weekly_hours: 12, exam_weeks: 10, supervision_minutes: 10 };
    const result = staffing({ hours: '8x5', seats: 2, ...students }, poland);
    expect(result.students?.term_hours).toBe(36);
    // 36 h in 42.14 of 52.14 weeks; a sixth of it is supervision.
    expect(result.students?.seat_hours.toFixed(2)).toBe('29.10');
    expect(result.students?.net_hours.toFixed(2)).toBe('24.25');
    expect(result.fte.typical.toFixed(2)).toBe('1.76');
    expect(staffing({ hours: '8x5', seats: 2 }, poland).fte.typical.toFixed(2)).toBe('2.52');
  });

  it('take nothing off a desk with one seat, since they never sit alone', () => {
    const { fte } = staffing({ hours: '8x5', student_people: 6 }, poland);
    expect(fte).toEqual(staffing({ hours: '8x5' }, poland).fte);
  });
});

describe('absurd input', () => {
  it('is named at its field and replaced by the default; the rest is computed', () => {
    const result = staffing(
      { hours: '24x7', seats: 0, leave_days: 400, weekly_hours: Number.NaN, student_people: 1.5 },
      poland,
    );
    expect(result.problems).toEqual([
      { field: 'seats', problem: 'too-low' },
      { field: 'weekly_hours', problem: 'not-a-number' },
      { field: 'leave_days', problem: 'too-high' },
      { field: 'student_people', problem: 'not-whole' },
    ]);
    expect(result.fte).toEqual(staffing({ hours: '24x7' }, poland).fte);
  });
});

describe('of any plan', () => {
  it('nothing is NaN, infinite or negative, however absurd the numbers', () => {
    fc.assert(
      fc.property(plans(fc.double()), fc.constantFrom(...COUNTRIES), (plan, country) => {
        const result = staffing(plan, defaultsOf(country));
        expect(numbersIn(result).filter((value) => !(Number.isFinite(value) && value >= 0))).toEqual([]);
        // Equal people are summed in another order, which may change the last digit.
        expect(result.fte.low).toBeLessThanOrEqual(result.fte.typical * (1 + 1e-12));
        expect(result.fte.typical).toBeLessThanOrEqual(result.fte.high * (1 + 1e-12));
      }),
    );
  });

  it('more hours of cover never need fewer people', () => {
    fc.assert(
      fc.property(sensiblePlans(), fc.constantFrom(...COUNTRIES), (plan, country) => {
        const { options } = staffing(plan, defaultsOf(country));
        const byHours = options.toSorted((a, b) => WEEKLY_HOURS[a.hours] - WEEKLY_HOURS[b.hours]);
        for (const end of ['low', 'typical', 'high'] as const)
          expect(rising(byHours.map(({ fte }) => fte[end]))).toBe(true);
      }),
    );
  });

  it.each(['alert_count', 'seats', 'alert_minutes', 'leave_days', 'handover_minutes'] as const)(
    'more %s never needs fewer people',
    (field) => {
      fc.assert(
        fc.property(sensiblePlans(), amount(field), amount(field), (plan, a, b) => {
          const fte = (value: number): number => staffing({ ...plan, [field]: value }, poland).fte.typical;
          expect(fte(Math.max(a, b))).toBeGreaterThanOrEqual(fte(Math.min(a, b)) - 1e-9);
        }),
      );
    },
  );

  it('more people never leave more hours uncovered', () => {
    fc.assert(
      fc.property(sensiblePlans(), amount('people_fte'), amount('people_fte'), (plan, a, b) => {
        const uncovered = (people_fte: number): number => staffing({ ...plan, people_fte }, poland).rota.uncovered;
        expect(uncovered(Math.max(a, b))).toBeLessThanOrEqual(uncovered(Math.min(a, b)));
      }),
    );
  });

  it('as many people as it needs leave no hour uncovered', () => {
    fc.assert(
      fc.property(sensiblePlans(), (plan) => {
        const { student_people: _, ...staffOnly } = plan;
        const { fte } = staffing(staffOnly, poland);
        const { rota } = staffing({ ...staffOnly, people_fte: Math.min(fte.typical, 200) }, poland);
        if (fte.typical <= 200) expect(rota.uncovered).toBe(0);
      }),
    );
  });
});

const NUMBERS = Object.keys(STAFFING_LIMITS) as StaffingNumber[];

function amount(field: StaffingNumber): fc.Arbitrary<number> {
  const { min, max } = STAFFING_LIMITS[field];
  if (STAFFING_WHOLE.includes(field)) return fc.integer({ min, max });
  // A tenth of the largest load keeps a run short.
  return fc.double({ min, max: field === 'alert_count' ? max / 10 : max, noNaN: true });
}

function sensiblePlans(): fc.Arbitrary<PlanStaffing> {
  const numbers = Object.fromEntries(NUMBERS.map((field) => [field, amount(field)]));
  return withWords(fc.record(numbers, { requiredKeys: [] }));
}

function plans(number: fc.Arbitrary<number>): fc.Arbitrary<PlanStaffing> {
  const any = (field: StaffingNumber) => fc.oneof(amount(field), number);
  const numbers = Object.fromEntries(NUMBERS.map((field) => [field, any(field)]));
  return withWords(fc.record(numbers, { requiredKeys: [] }));
}

function withWords(numbers: fc.Arbitrary<Partial<Record<StaffingNumber, number>>>): fc.Arbitrary<PlanStaffing> {
  const words = fc.record(
    {
      hours: fc.constantFrom(...STAFFING_WORDS.hours),
      alert_period: fc.constantFrom(...STAFFING_WORDS.alert_period),
      two_person: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(numbers, words).map(([a, b]) => ({ ...a, ...b }));
}

function rising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= values[index - 1]! - 1e-9);
}

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
