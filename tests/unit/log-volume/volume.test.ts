import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gbPerDay,
  gibOfGb,
  logVolume,
  mbitPerSecond,
  plannedCount,
  STORAGE_DEFAULTS,
  tierDays,
  type LogSourceLoad,
  type StorageRules,
} from '../../../src/core/log-volume/index.ts';
import { POINTS } from '../../../src/core/shared/ranges.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { LOG_LIMITS } from '../../../src/schemas/plan-logs.ts';
import { ReferenceSchemas } from '../../../src/schemas/index.ts';

const exact = (value: number) => ({ low: value, typical: value, high: value });
const PLAIN: StorageRules = {
  ...STORAGE_DEFAULTS,
  hot_days: 90,
  warm_days: 0,
  index_factor: exact(0.5),
  archive_ratio: exact(8),
  peak_factor: exact(3),
};
const source = (eps: number, bytes: number, change: Partial<LogSourceLoad> = {}): LogSourceLoad => ({
  id: 'firewall',
  count: 1,
  events_per_second: exact(eps),
  bytes_per_event: exact(bytes),
  retention_days: 365,
  ...change,
});

describe('gbPerDay', () => {
  // The first row is the trap: 8.6 GB a day for 1,000 events a second holds for 100 bytes an event alone.
  it.each([
    [1000, 100, 8.64],
    [1000, 300, 25.92],
    [1000, 500, 43.2],
    [1000, 1000, 86.4],
    [2500, 500, 108],
    [1500, 500, 64.8],
    [0, 500, 0],
  ])('of %i events a second of %i bytes is %d GB', (eps, bytes, gb) => {
    expect(gbPerDay(eps, bytes)).toBeCloseTo(gb, 9);
  });

  it('agrees with a published case: 170 GB in 8 hours at 20,000 events a second are 295 bytes an event', () => {
    expect(gbPerDay(20_000, 295) / 3).toBeCloseTo(170, 0);
  });
});

describe('gibOfGb', () => {
  it.each([
    [43.2, 40.23],
    [8.64, 8.05],
    [1000, 931.32],
    [1.073741824, 1],
  ])('makes %d GB into %d GiB', (gb, gib) => {
    expect(gibOfGb(gb)).toBeCloseTo(gib, 2);
  });
});

describe('mbitPerSecond', () => {
  it.each([
    [10.8, 1],
    [43.2, 4],
    [10_800, 1000],
  ])('carries %d GB a day at %d Mbit/s', (gb, mbit) => {
    expect(mbitPerSecond(gb)).toBeCloseTo(mbit, 9);
  });
});

describe('tierDays', () => {
  it.each([
    [365, 30, 60, { hot: 30, warm: 60, cold: 275 }],
    [90, 30, 60, { hot: 30, warm: 60, cold: 0 }],
    [45, 30, 60, { hot: 30, warm: 15, cold: 0 }],
    [14, 30, 60, { hot: 14, warm: 0, cold: 0 }],
    [365, 0, 0, { hot: 0, warm: 0, cold: 365 }],
  ])('splits %i days with %i hot and %i warm', (retention, hot, warm, days) => {
    expect(tierDays(retention, hot, warm)).toEqual(days);
  });
});

describe('plannedCount', () => {
  const size = { people: 30_000, staff: 4000, sites: 2 };
  it.each([
    ['1,000 users', { units: 1, for_each: 1000, of: 'people' }, 30],
    ['domain controllers', { units: 1, for_each: 10_000, of: 'people', whole: true }, 3],
    ['Gbit/s on average', { units: 0.1, for_each: 1000, of: 'people' }, 3],
    ['servers, not 301 for a rounding error', { units: 10, for_each: 1000, of: 'people', whole: true }, 300],
    ['sensors', { units: 1, for_each: 1, of: 'sites', whole: true }, 2],
    ['a firewall', { units: 1, for_each: 30_000, of: 'people' }, 1],
    ['a border', { units: 1, for_each: 1, of: 'institution', whole: true }, 1],
  ] as const)('gives %s', (_, planning, count) => {
    expect(plannedCount(planning, size)).toBe(count);
  });

  it('gives a small college a whole domain controller', () => {
    const college = { people: 900, staff: 90, sites: 1 };
    expect(plannedCount({ units: 1, for_each: 10_000, of: 'people', whole: true }, college)).toBe(1);
  });
});

it.each([
  ['a college, with the log of a small firewall', 2020, 0.07],
  ['the student-staffed model, whose published disks count 39 GB a day', 16_000, 0.5],
  ['the centralised model, whose published disks count 78 GB a day', 30_000, 1],
  ['the centralised model around the clock, whose published disks count 156 GB a day', 60_000, 2],
])('the firewall of the list follows the people: %s', (_, people, count) => {
  const list = readYaml(readFileSync('src/content/reference/log-sources.yaml', 'utf8')).value;
  const { items } = ReferenceSchemas['log-sources'].parse(list);
  const firewall = items.find(({ id }) => id === 'perimeter-firewall');
  expect(firewall?.planning_count && plannedCount(firewall.planning_count, { people, staff: 0, sites: 1 })).toBe(count);
});

describe('logVolume', () => {
  it('stores one source as computed by hand', () => {
    // 43.2 GB a day. Hot: 43.2 x 90 x 0.5 x 2 / 0.85 = 4574.1. Cold: 43.2 x 275 / 8 = 1485.
    const { volume, problems } = logVolume([source(1000, 500)], PLAIN);
    expect(problems).toEqual([]);
    expect(volume.gb_per_day.typical).toBeCloseTo(43.2, 9);
    expect(volume.hot_gb.typical).toBeCloseTo(4574.12, 2);
    expect(volume.warm_gb.typical).toBe(0);
    expect(volume.cold_gb.typical).toBeCloseTo(1485, 9);
    expect(volume.peak_eps.typical).toBe(3000);
    expect(volume.mean_mbit_per_second.typical).toBeCloseTo(4, 9);
    expect(volume.peak_mbit_per_second.typical).toBeCloseTo(12, 9);
  });

  it('repeats the sizing of the published centralised model: 300 GB a day, 30 days on flash, 60 on disk, 275 archived', () => {
    const rules = { ...PLAIN, hot_days: 30, warm_days: 60 };
    const { volume } = logVolume([source(300e9 / 86_400 / 500, 500)], rules);
    expect(volume.hot_gb.typical / 1000).toBeCloseTo(10.6, 1);
    expect(volume.warm_gb.typical / 1000).toBeCloseTo(21.2, 1);
    expect(volume.cold_gb.typical / 1000).toBeCloseTo(10.3, 1);
  });

  it('drops what is filtered from storage, not from the rate that arrives', () => {
    const { volume } = logVolume([source(1000, 500)], { ...PLAIN, filtered_percent: 40 });
    expect(volume.gb_per_day.typical).toBeCloseTo(43.2, 9);
    expect(volume.cold_gb.typical).toBeCloseTo(1485 * 0.6, 9);
  });

  it.each([
    [{ count: NaN }, 'count', 'not-a-number'],
    [{ count: -1 }, 'count', 'too-low'],
    [{ count: 1e9 }, 'count', 'too-high'],
    [{ retention_days: 0 }, 'retention_days', 'too-low'],
    [{ events_per_second: { low: 5, typical: 2, high: 9 } }, 'events_per_second.low', 'out-of-order'],
    [{ events_per_second: { low: 1, typical: 2, high: 1.5 } }, 'events_per_second.high', 'out-of-order'],
    [{ bytes_per_event: { low: 1, typical: Infinity, high: 9 } }, 'bytes_per_event.typical', 'not-a-number'],
  ] as const)('names a source with %o and computes the rest', (change, field, problem) => {
    const { volume, sources, problems } = logVolume(
      [source(10, 500, { id: 'faulty', ...change }), source(1000, 500)],
      PLAIN,
    );
    expect(problems).toEqual([{ field: `sources.faulty.${field}`, problem }]);
    expect(sources.map(({ id }) => id)).toEqual(['firewall']);
    expect(volume.gb_per_day.typical).toBeCloseTo(43.2, 9);
  });

  it('sets a rule that cannot be right back to its default, and no other', () => {
    const { volume, problems } = logVolume([source(1000, 500)], { ...PLAIN, fill_percent: 0 });
    expect(problems).toEqual([{ field: 'fill_percent', problem: 'too-low' }]);
    expect(volume.hot_gb.typical).toBeCloseTo(4574.12, 2);
  });
});

describe('logVolume, for any input', () => {
  const within = ({ min, max }: { min: number; max: number }) => fc.double({ min, max, noNaN: true });
  const estimate = (limits: { min: number; max: number }) =>
    fc.tuple(within(limits), within(limits), within(limits)).map((values) => {
      const [low = 0, typical = 0, high = 0] = values.toSorted((a, b) => a - b);
      return { low, typical, high };
    });
  const load = fc.record({
    id: fc.constant('any'),
    count: within(LOG_LIMITS.count),
    events_per_second: estimate(LOG_LIMITS.events_per_second),
    bytes_per_event: estimate(LOG_LIMITS.bytes_per_event),
    retention_days: fc.integer(LOG_LIMITS.retention_days),
  });
  const rules = fc.record({
    filtered_percent: within(LOG_LIMITS.filtered_percent),
    hot_days: fc.integer(LOG_LIMITS.hot_days),
    warm_days: fc.integer(LOG_LIMITS.warm_days),
    hot_replicas: fc.integer(LOG_LIMITS.replicas),
    warm_replicas: fc.integer(LOG_LIMITS.replicas),
    cold_copies: fc.integer(LOG_LIMITS.cold_copies),
    fill_percent: within(LOG_LIMITS.fill_percent),
    index_factor: estimate(LOG_LIMITS.index_factor),
    archive_ratio: estimate(LOG_LIMITS.archive_ratio),
    peak_factor: estimate(LOG_LIMITS.peak_factor),
  });
  const storedOf = ({ volume }: ReturnType<typeof logVolume>, at: (typeof POINTS)[number]) =>
    volume.hot_gb[at] + volume.warm_gb[at] + volume.cold_gb[at];

  it('more events never need less storage', () => {
    fc.assert(
      fc.property(load, rules, fc.double({ min: 1, max: 50, noNaN: true }), (one, storage, factor) => {
        const count = Math.min(one.count * factor, LOG_LIMITS.count.max);
        const before = logVolume([one], storage);
        const after = logVolume([{ ...one, count }], storage);
        for (const at of POINTS) expect(storedOf(after, at)).toBeGreaterThanOrEqual(storedOf(before, at));
      }),
    );
  });

  it('low is never above typical, nor typical above high', () => {
    fc.assert(
      fc.property(fc.array(load, { maxLength: 5 }), rules, (loads, storage) => {
        const { volume, problems } = logVolume(loads, storage);
        expect(problems).toEqual([]);
        for (const { low, typical, high } of Object.values(volume)) {
          expect(low).toBeLessThanOrEqual(typical * (1 + 1e-12));
          expect(typical).toBeLessThanOrEqual(high * (1 + 1e-12));
        }
      }),
    );
  });

  it('yields no NaN, no infinity and nothing negative, whatever is entered', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(-1, 0, 1e300, -Infinity));
    const wild = fc.record({ low: number, typical: number, high: number });
    const anything = fc.record({
      id: fc.constant('any'),
      count: number,
      events_per_second: wild,
      bytes_per_event: wild,
      retention_days: number,
    });
    const wildRules = fc.record({
      filtered_percent: number,
      hot_days: number,
      warm_days: number,
      hot_replicas: number,
      warm_replicas: number,
      cold_copies: number,
      fill_percent: number,
      index_factor: wild,
      archive_ratio: wild,
      peak_factor: wild,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(load, anything), { maxLength: 4 }), wildRules, (loads, storage) => {
        const { eps, peak_eps, gb_per_day, hot_gb, warm_gb, cold_gb, ...rates } = logVolume(loads, storage).volume;
        const all = [eps, peak_eps, gb_per_day, hot_gb, warm_gb, cold_gb, ...Object.values(rates)];
        const values = all.flatMap((each) => POINTS.map((at) => each[at]));
        expect(values.filter((value) => !(Number.isFinite(value) && value >= 0))).toEqual([]);
      }),
    );
  });
});

describe('the list of log sources', () => {
  const { value } = readYaml(readFileSync('src/content/reference/log-sources.yaml', 'utf8'));
  const { items } = ReferenceSchemas['log-sources'].parse(value);

  it('has a size for every source with a rate', () => {
    for (const { id, events_per_second, bytes_per_event } of items) {
      expect([id, events_per_second === undefined || bytes_per_event !== undefined]).toEqual([id, true]);
    }
  });

  it('never plans with 100 bytes an event or less but for flow records', () => {
    const small = items.filter(({ bytes_per_event }) => (bytes_per_event?.typical ?? 1000) <= 100);
    expect(small.map(({ id }) => id)).toEqual(['netflow']);
  });
});
