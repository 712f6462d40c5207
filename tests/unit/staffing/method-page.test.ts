import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { staffing } from '../../../src/core/staffing/index.ts';
import { queueWith, type AlertLoad } from '../../../src/core/staffing/load.ts';
import { neededFte, WEEKLY_HOURS } from '../../../src/core/shared/rota.ts';
import { defaultsOf } from './support.ts';

const page = readFileSync(join(import.meta.dirname, '../../../src/content/docs/planner/method/staffing.mdx'), 'utf8');
const text = page.replaceAll(/\s+/g, ' ');

const poland = defaultsOf('PL', 2027);
const around = { hours: '24x7', two_person: true, people_fte: 6 } as const;
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

describe('the worked example of the method page says what the planner computes', () => {
  const result = staffing(around, poland);
  const loaded = staffing({ ...around, alert_count: 80 }, poland);
  const load: AlertLoad = {
    count: 80,
    period: 'day',
    busy_hour_percent: loaded.values.busy_hour_percent,
    minutes: loaded.values.alert_minutes,
    target_wait_minutes: loaded.values.target_wait_minutes,
    max_occupancy_percent: loaded.values.max_occupancy_percent,
  };
  const erlangs = loaded.load?.erlangs ?? 0;
  const inTime = (people: number): string => `${whole(queueWith(load, erlangs, people).within_target * 100)} %`;
  const onCall = staffing({ hours: '8x5-on-call', seats: 2, on_call_people: 5 }, poland).on_call;
  const desk = staffing({ hours: '8x5', seats: 2 }, poland);
  const shared = staffing({ hours: '8x5', seats: 2, student_people: 3 }, poland);
  const busy = (people: number): string => whole((erlangs / people) * 100);
  const figure = (of: typeof result, id: string, name: string): number =>
    of.findings.find((finding) => finding.id === id)?.values[name] ?? NaN;
  const { leave_days, holidays, sick_days, training_days } = result.values;

  it.each([
    `261 weekdays less ${holidays.typical} holidays, ${leave_days.typical} days of leave, ${sick_days.typical} of illness and ${training_days.typical} of training`,
    `**${whole(result.productive_hours.typical)} hours**`,
    `(${leave_days.low}, ${sick_days.low} and ${training_days.low}) it is ${whole(result.productive_hours.high)} hours`,
    `(${leave_days.high}, ${sick_days.high} and ${training_days.high}) ${whole(result.productive_hours.low)}.`,
    `= ${staffing({ ...around, handover_minutes: 0 }, poland).fte.typical.toFixed(2)} FTE`,
    `**${result.fte.typical.toFixed(2)} FTE**`,
    `${result.fte.low.toFixed(1)} to ${result.fte.high.toFixed(1)}`,
    `**${result.rota.uncovered} of 168 hours**`,
    `Two people at a time cover ${result.rota.covered} hours`,
    `**${whole(figure(result, 'week-too-long', 'week'))} hours** a week`,
    `On seven days that is ${(figure(result, 'week-too-long', 'week') / 7).toFixed(1)} hours a day`,
    `42 shifts a week are ${figure(result, 'no-weekly-rest', 'turns') === 7 ? 'seven' : 'other'} for each of six people`,
    `the work of ${loaded.fte.typical.toFixed(2)} FTE: ${figure(loaded, 'week-too-long', 'week').toFixed(1)} hours a week, **${figure(loaded, 'day-too-long', 'day').toFixed(1)} hours a day**`,
    `${onCall?.hours_each.toFixed(1)} hours each`,
    `**${onCall?.week_if_counted.toFixed(1)} hours**`,
    `give ${shared.students?.seat_hours.toFixed(1)} hours a week`,
    `takes ${shared.students?.supervision_hours.toFixed(1)}`,
    `relieve staff of ${shared.students?.net_hours.toFixed(1)} hours`,
    `**${shared.fte.typical.toFixed(2)} instead of ${desk.fte.typical.toFixed(2)} FTE**`,
    `${loaded.load?.per_hour} in the busy hour`,
    `= ${erlangs.toFixed(2)} erlangs`,
    `busy ${busy(2)} % of their time`,
    `Three would take up ${inTime(3)} within 15 minutes`,
    `Four take up **${inTime(4)}**, at an occupancy of ${busy(4)} %`,
    `${loaded.fte_of_load.toFixed(2)} FTE, and the whole needs **${loaded.fte.typical.toFixed(2)} FTE**`,
  ])('%s', (claim) => {
    expect(text).toContain(claim);
  });

  it('and four people are the fewest that suffice', () => {
    expect(loaded.load?.crew.typical).toBe(4);
  });

  it.each(['8x5', '12x5', '16x5', '12x7', '24x7'] as const)('its table gives the hours of %s', (hours) => {
    const year = neededFte({ hours, seats: 1, productive_hours: 1, handover_minutes: 0 });
    expect(text).toContain(`| ${hours} | ${WEEKLY_HOURS[hours]} | ${whole(year)} |`);
  });
});
