import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { logVolume, plannedCount, STORAGE_DEFAULTS, tierDays } from '../../../src/core/log-volume/index.ts';
import { POINTS } from '../../../src/core/shared/ranges.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { ReferenceSchemas } from '../../../src/schemas/index.ts';
import { guide, numberIn, tableRows, written } from './tables.ts';

const page = guide('logs');
const list = ReferenceSchemas['log-sources'].parse(
  readYaml(readFileSync('src/content/reference/log-sources.yaml', 'utf8')).value,
);
const IDS: Readonly<Record<string, string>> = {
  'Identity provider': 'identity-provider',
  'Domain controllers': 'active-directory',
  'Perimeter firewall': 'perimeter-firewall',
  'DNS resolver': 'dns-resolver',
  'Windows servers': 'windows-events',
};
const HEAD = ['Source', 'Units', 'Days kept', 'Events per second, typical', 'GB a day, typical'];
const rows = tableRows(page, HEAD);
const loads = rows.map(([name = '', units, days]) => {
  const item = list.items.find(({ id }) => id === IDS[name]);
  if (!item?.events_per_second || !item.bytes_per_event) throw new Error(`No planning value for ${name}.`);
  return { ...item, item, count: numberIn(units), retention_days: numberIn(days) };
});
const { volume, sources, problems } = logVolume(
  loads.map(({ id, count, events_per_second, bytes_per_event, retention_days }) => {
    if (!events_per_second || !bytes_per_event) throw new Error(`No planning value for ${id}.`);
    return { id, count, events_per_second, bytes_per_event, retention_days };
  }),
  STORAGE_DEFAULTS,
);

it('takes the units of the example from the list, for 18,000 people', () => {
  expect(problems).toEqual([]);
  const size = { people: 18_000, staff: 2000, sites: 1 };
  const planned = loads.map(({ item }) => item.planning_count && plannedCount(item.planning_count, size));
  expect(planned).toEqual(loads.map(({ count }) => count));
});

it('gives each source of the example the rate and the volume that the guide prints', () => {
  const printed = rows.map((cells) => cells.slice(3));
  expect(sources.map(({ eps, gb_per_day }) => [written(eps.typical), written(gb_per_day.typical, 1)])).toEqual(printed);
});

it('gives the results that the guide prints', () => {
  const tb = (gb: number): string => written(gb / 1000, 1);
  expect(tableRows(page, ['Result', 'Low', 'Typical', 'High'])).toEqual([
    ['Events per second', ...POINTS.map((at) => written(volume.eps[at]))],
    ['GB a day', ...POINTS.map((at) => written(volume.gb_per_day[at], 1))],
    ['Busy hour, events per second', ...POINTS.map((at) => written(volume.peak_eps[at]))],
    ['Hot storage, TB', ...POINTS.map((at) => tb(volume.hot_gb[at]))],
    ['Warm storage, TB', ...POINTS.map((at) => tb(volume.warm_gb[at]))],
    ['Archive, TB', ...POINTS.map((at) => tb(volume.cold_gb[at]))],
    ['Busy hour, Mbit/s', ...POINTS.map((at) => written(volume.peak_mbit_per_second[at], 1))],
  ]);
});

it('says the shares and the split of days that it says', () => {
  const large = sources.filter(({ id }) => id === 'perimeter-firewall' || id === 'windows-events');
  const part = large.reduce((sum, { gb_per_day }) => sum + gb_per_day.typical, 0) / volume.gb_per_day.typical;
  expect(page).toContain(`are ${written(part * 100)} % of the volume`);
  expect(tierDays(365, STORAGE_DEFAULTS.hot_days, STORAGE_DEFAULTS.warm_days)).toEqual({
    hot: 30,
    warm: 60,
    cold: 275,
  });
  expect(page).toContain(`= ${written((46.656 * 30 * 0.5 * 2) / 0.85)} GB`);
});
