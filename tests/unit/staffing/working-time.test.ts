import { describe, expect, it } from 'vitest';
import { staffing, type WorkingCountry } from '../../../src/core/staffing/index.ts';
import type { PlanStaffing } from '../../../src/schemas/plan-staffing.ts';
import { defaultsOf, workingTime } from './support.ts';

/** Findings of a plan, each as its weight, id and figures. */
function found(plan: PlanStaffing, country: WorkingCountry): string[] {
  return staffing(plan, defaultsOf(country)).findings.map(({ weight, id, values }) => {
    const figures = Object.entries(values).map(([name, value]) => `${name} ${Math.round(value * 10) / 10}`);
    return [weight, id, ...figures].join(', ');
  });
}

describe('working-time findings', () => {
  it.each<[plan: PlanStaffing, country: WorkingCountry, findings: string[]]>([
    [{ hours: '8x5', seats: 2, people_fte: 3 }, 'PL', []],
    [{ hours: '24x7', two_person: true, people_fte: 12 }, 'LT', []],
    [{ hours: '8x5' }, 'EU', ['check, no-break']],
    [
      { hours: '24x7', two_person: true, people_fte: 6 },
      'PL',
      ['breach, week-too-long, people 6, week 74.9', 'breach, no-weekly-rest, heads 6, turns 7'],
    ],
    [
      { hours: '24x7', seats: 2, people_fte: 3 },
      'PL',
      [
        'breach, week-too-long, people 3, week 149.9',
        'breach, day-too-long, heads 3, day 21.4, days 7',
        'breach, no-weekly-rest, heads 3, turns 14',
      ],
    ],
    [
      { hours: '24x7', two_person: true, people_fte: 6, alert_count: 80 },
      'PL',
      [
        'breach, week-too-long, people 6, week 92.8',
        'breach, day-too-long, heads 6, day 13.3, days 7',
        'breach, no-weekly-rest, heads 6, turns 8.7',
      ],
    ],
    [
      { hours: '8x5', seats: 1, people_fte: 0.3 },
      'PL',
      ['breach, part-of-a-person, people 0.3, own 12, week 50.4', 'check, no-break'],
    ],
    [
      { hours: '8x5', seats: 1, people_fte: 0.8, leave_days: 20, sick_days: 0, training_days: 0 },
      'PL',
      ['check, part-of-a-person, people 0.8, own 32, week 45.1', 'check, no-break'],
    ],
    [{ hours: '24x7', seats: 2, people_fte: 10 }, 'PL', ['check, overtime, people 10, week 45']],
    [{ hours: '8x5', seats: 2, leave_days: 15 }, 'PL', ['breach, leave-too-short, days 15']],
    [{ hours: '8x5', seats: 2, weekly_hours: 50 }, 'PL', ['breach, contract-too-long, week 50']],
    [
      { hours: '24x7', shift_hours: 12 },
      'PL',
      [
        'check, no-break',
        'check, long-nights, shift 12',
        'check, national-shift, shift 12, usual 8, longest 12',
        'advice, alone-at-night',
      ],
    ],
    [{ hours: '24x7', seats: 2, weekly_hours: 40 }, 'CZ', ['breach, national-week, week 40, longest 37.5']],
    [{ hours: '16x5', seats: 2, weekly_hours: 40 }, 'SK', ['breach, national-week, week 40, longest 38.8']],
    [{ hours: '24x7', seats: 2 }, 'CZ', []],
  ])('%j in %s: %j', (plan, country, findings) => {
    expect(found(plan, country)).toEqual(findings);
  });
});

describe('stand-by outside office hours', () => {
  const plan = { hours: '8x5-on-call', seats: 2 } as const satisfies PlanStaffing;

  it.each<[plan: PlanStaffing, country: WorkingCountry, findings: string[]]>([
    [{ on_call_people: 6 }, 'EU', []],
    [{}, 'EU', ['advice, stand-by-missing']],
    [{ on_call_people: 3 }, 'EU', ['advice, stand-by-often, people 3']],
    [{ on_call_people: 6, response_minutes: 20 }, 'EU', ['check, stand-by-may-count, response 20, calls 2, week 61.3']],
    [{ on_call_people: 6, calls_per_week: 7 }, 'EU', ['check, stand-by-may-count, response 60, calls 7, week 61.3']],
    [{ on_call_people: 3 }, 'LT', ['breach, stand-by-people, people 3, least 4']],
    [{ on_call_people: 4 }, 'LT', []],
    [{ on_call_people: 6 }, 'PL', ['check, stand-by-day, most 5']],
    [{ on_call_people: 6 }, 'SK', ['check, stand-by-week, hours 21.3, most 8']],
    [{ on_call_people: 4 }, 'EE', ['breach, stand-by-month, hours 139, most 130']],
    [{ on_call_people: 5 }, 'EE', []],
  ])('%j in %s: %j', (change, country, findings) => {
    expect(found({ ...plan, ...change }, country)).toEqual(findings);
  });

  it('leaves no hours where somebody is present around the clock', () => {
    expect(staffing({ hours: '24x7', on_call_people: 4 }, defaultsOf('LT')).on_call).toBeNull();
  });
});

describe('students', () => {
  it.each<[plan: PlanStaffing, country: WorkingCountry, findings: string[]]>([
    [{ student_people: 2, student_weekly_hours: 24 }, 'SK', ['breach, student-week, hours 24, most 20']],
    [{ student_people: 2, student_weekly_hours: 24 }, 'PL', []],
    [{ student_people: 2, seats: 1 }, 'PL', ['check, no-break', 'advice, students-alone']],
  ])('%j in %s: %j', (plan, country, findings) => {
    expect(found({ seats: 2, ...plan }, country)).toEqual(findings);
  });
});

it('every finding that names an entry of the list names one that exists', () => {
  const entries = new Set(workingTime.map(({ id }) => id));
  const plans: PlanStaffing[] = [
    { hours: '24x7', seats: 2, people_fte: 3, shift_hours: 12, weekly_hours: 50, leave_days: 10 },
    { hours: '24x7', seats: 2, people_fte: 10, weekly_hours: 40 },
    { hours: '16x5', weekly_hours: 40, on_call_people: 1, response_minutes: 5 },
    { hours: '8x5-on-call', on_call_people: 1, student_people: 1, student_weekly_hours: 40 },
  ];
  for (const country of ['PL', 'CZ', 'SK', 'EE', 'LT', 'EU'] as const) {
    const named = plans.flatMap((plan) =>
      staffing(plan, defaultsOf(country)).findings.flatMap(({ entry }) => entry ?? []),
    );
    expect(named.filter((entry) => !entries.has(entry))).toEqual([]);
  }
});
