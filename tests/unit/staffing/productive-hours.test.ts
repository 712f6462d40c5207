import { describe, expect, it } from 'vitest';
import { productiveHours, staffing } from '../../../src/core/staffing/index.ts';
import { neededFte } from '../../../src/core/shared/rota.ts';
import type { PlanStaffing } from '../../../src/schemas/plan-staffing.ts';
import { defaultsOf } from './support.ts';

function perSeat(productive_hours: number, handover_minutes: number): string {
  return neededFte({ hours: '24x7', seats: 1, productive_hours, handover_minutes }).toFixed(2);
}

describe('FTE for one seat around the clock, with days of eight hours', () => {
  it.each([
    { week: 40, leave: 20, holidays: 10, sick: 5, training: 5, hours: 1760, seat: '4.98', handover: '5.29' },
    { week: 40, leave: 25, holidays: 12, sick: 8, training: 10, hours: 1640, seat: '5.34', handover: '5.68' },
    { week: 37.5, leave: 30, holidays: 12, sick: 8, training: 10, hours: 1470, seat: '5.96', handover: '6.33' },
  ])('$week h a week less $leave, $holidays, $sick and $training days: $hours h, $seat, $handover', (row) => {
    const hours = productiveHours({
      weekly_hours: row.week,
      weekdays: 260,
      day_hours: 8,
      leave_days: row.leave,
      holidays: row.holidays,
      sick_days: row.sick,
      training_days: row.training,
    });
    expect(hours).toBe(row.hours);
    expect([perSeat(hours, 0), perSeat(hours, 30)]).toEqual([row.seat, row.handover]);
  });
});

describe('FTE for one seat around the clock in 2026, from the defaults of a country', () => {
  const typical = { hours: '24x7', sick_days: 8, training_days: 10 } as const satisfies PlanStaffing;

  it.each([
    { country: 'PL', leave: 26, hours: 1656, seat: '5.29', handover: '5.62' },
    { country: 'CZ', leave: 25, hours: 1552.5, seat: '5.64', handover: '6.00' },
    { country: 'CZ', leave: 20, hours: 1590, seat: '5.51', handover: '5.85' },
    { country: 'SK', leave: 25, hours: 1582.5, seat: '5.54', handover: '5.88' },
    { country: 'EE', leave: 20, hours: 1712, seat: '5.12', handover: '5.44' },
    { country: 'LT', leave: 20, hours: 1704, seat: '5.14', handover: '5.46' },
  ] as const)('$country with $leave days of leave: $hours h, $seat, with half an hour of handover $handover', (row) => {
    const country = defaultsOf(row.country);
    const fte = (handover_minutes: number): string =>
      staffing({ ...typical, leave_days: row.leave, handover_minutes }, country).fte.typical.toFixed(2);
    expect(staffing({ ...typical, leave_days: row.leave }, country).productive_hours.typical).toBe(row.hours);
    expect([fte(0), fte(30)]).toEqual([row.seat, row.handover]);
  });
});

describe('a year of days away', () => {
  it('leaves nothing rather than less than nothing', () => {
    const away = { leave_days: 150, holidays: 60, sick_days: 60, training_days: 60 };
    expect(productiveHours({ weekly_hours: 40, weekdays: 261, ...away })).toBe(0);
  });
});
