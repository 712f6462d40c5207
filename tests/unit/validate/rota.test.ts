import { describe, expect, it } from 'vitest';
import { HoursSchema, type Hours } from '../../../src/schemas/index.ts';
import { availableFte, covers, neededFte, WEEKLY_HOURS } from '../../../src/core/shared/rota.ts';

/** Productive hours of 52 weeks, less 8 hours for each day of leave, holiday, illness and training. */
function productive(weekly: number, ...daysAway: number[]): number {
  return 52 * weekly - 8 * daysAway.reduce((sum, days) => sum + days, 0);
}

describe('FTE for one seat around the clock', () => {
  it.each([
    { weekly: 40, leave: 20, holidays: 10, sick: 5, training: 5, hours: 1760, seat: '4.98', withHandover: '5.29' },
    { weekly: 40, leave: 25, holidays: 12, sick: 8, training: 10, hours: 1640, seat: '5.34', withHandover: '5.68' },
    { weekly: 37.5, leave: 30, holidays: 12, sick: 8, training: 10, hours: 1470, seat: '5.96', withHandover: '6.33' },
  ])('$hours productive hours need $seat, with half an hour of handover $withHandover', (row) => {
    expect(productive(row.weekly, row.leave, row.holidays, row.sick, row.training)).toBe(row.hours);
    const rota = { hours: '24x7', seats: 1, productive_hours: row.hours, handover_minutes: 0 } as const;
    expect(neededFte(rota).toFixed(2)).toBe(row.seat);
    expect(neededFte({ ...rota, handover_minutes: 30 }).toFixed(2)).toBe(row.withHandover);
  });

  it('two seats at all times need ten to twelve FTE', () => {
    const rota = { hours: '24x7', seats: 2, handover_minutes: 0 } as const;
    expect(neededFte({ ...rota, productive_hours: 1760 }).toFixed(2)).toBe('9.95');
    expect(neededFte({ ...rota, productive_hours: 1470 }).toFixed(2)).toBe('11.92');
  });
});

describe('FTE for one seat with 1,640 productive hours and no handover', () => {
  it.each<[hours: Hours, fte: string, shareOfWeek: string]>([
    ['on-request', '0.00', '0.000'],
    ['8x5', '1.27', '0.238'],
    ['8x5-on-call', '1.27', '0.238'],
    ['12x5', '1.91', '0.357'],
    ['16x5', '2.54', '0.476'],
    ['12x7', '2.67', '0.500'],
    ['24x7', '5.34', '1.000'],
  ])('%s needs %s, which is %s of the week', (hours, fte, shareOfWeek) => {
    expect(neededFte({ hours, seats: 1, productive_hours: 1640, handover_minutes: 0 }).toFixed(2)).toBe(fte);
    expect((WEEKLY_HOURS[hours] / 168).toFixed(3)).toBe(shareOfWeek);
  });

  it('a seat around the clock is 8,760 hours a year', () => {
    expect(neededFte({ hours: '24x7', seats: 1, productive_hours: 1, handover_minutes: 0 })).toBeCloseTo(8760, 6);
  });
});

describe('FTE that the roles of a rota give', () => {
  const role = { title: '', party: 'soc', ecsf: [], student: false, duties: '' };
  const roles = [
    { ...role, id: 'analyst', fte: 1.5 },
    { ...role, id: 'student-analyst', fte: 2 },
    { ...role, id: 'architect', fte: 1 },
  ];

  it.each<[names: string[], share: number, fte: number]>([
    [['analyst'], 1, 1.5],
    [['analyst', 'student-analyst'], 0.5, 1.75],
    [['nobody'], 1, 0],
  ])('%j at a share of %d give %d', (names, share, fte) => {
    expect(availableFte({ roles: names, share }, roles)).toBe(fte);
  });
});

describe('a rota covers a promise', () => {
  const all = HoursSchema.options;

  it.each<[cover: Hours, promises: Hours[]]>([
    ['on-request', ['on-request']],
    ['8x5', ['on-request', '8x5']],
    ['8x5-on-call', ['on-request', '8x5', '8x5-on-call']],
    ['12x5', ['on-request', '8x5', '12x5']],
    ['16x5', ['on-request', '8x5', '12x5', '16x5']],
    ['12x7', ['on-request', '8x5', '12x5', '12x7']],
    ['24x7', all],
  ])('%s covers %j and nothing else', (cover, promises) => {
    expect(all.filter((promise) => covers(cover, promise))).toEqual(promises);
  });
});
