import { describe, expect, it } from 'vitest';
import {
  estimateWith,
  FIRST_SOURCES,
  logRows,
  plannedSize,
  STORAGE_DEFAULTS,
  storageRules,
  type SourceFacts,
} from '../../../src/core/log-volume/index.ts';

const FACTS: readonly SourceFacts[] = [
  {
    id: 'identity-provider',
    name: 'Identity provider',
    events_per_second: { low: 0.1, typical: 0.5, high: 5, per: '1 000 users' },
    bytes_per_event: { low: 400, typical: 600, high: 900 },
    planning_count: { units: 1, for_each: 1000, of: 'people' },
  },
  {
    id: 'endpoint-edr',
    name: 'Endpoint detection',
    events_per_second: { low: 1, typical: 5, high: 20, per: 'agent' },
    bytes_per_event: { low: 800, typical: 1200, high: 2500 },
  },
  { id: 'vpn', name: 'VPN' },
];
const CONTEXT = { size: { people: 18_000, staff: 2000, sites: 1 }, retention: undefined };

describe('logRows', () => {
  it('begins with the first sources, counted for the size', () => {
    const rows = logRows(FACTS, {}, CONTEXT);
    expect(rows.map(({ id, used, load }) => [id, used, load.count, load.retention_days])).toEqual([
      ['identity-provider', true, 18, 365],
      ['endpoint-edr', false, 0, 365],
      ['vpn', false, 1, 365],
    ]);
  });

  it('follows the model that was chosen: its sources, and how long it keeps them', () => {
    const rows = logRows(FACTS, {}, { ...CONTEXT, retention: { vpn: 200, 'endpoint-edr': 90 } });
    expect(rows.map(({ id, used, load }) => [id, used, load.retention_days])).toEqual([
      ['identity-provider', false, 365],
      ['endpoint-edr', true, 90],
      ['vpn', true, 200],
    ]);
  });

  it('takes what was entered, and keeps saying what held before', () => {
    const sources = { 'identity-provider': { count: 20, use: false, retention_days: 30 } };
    const [row] = logRows(FACTS, { sources }, CONTEXT);
    expect([row?.used, row?.load.count, row?.load.retention_days]).toEqual([false, 20, 30]);
    expect([row?.defaults.count, row?.defaults.retention_days]).toEqual([18, 365]);
  });

  it('has no rate for a source of which none is known, until one is entered', () => {
    const [, , before] = logRows(FACTS, {}, CONTEXT);
    expect(before?.has_rate).toBe(false);
    const [, , after] = logRows(FACTS, { sources: { vpn: { events_per_second: { typical: 3 } } } }, CONTEXT);
    expect([after?.has_rate, after?.load.events_per_second]).toEqual([true, { low: 3, typical: 3, high: 3 }]);
  });

  it('adds sources that are not on the list', () => {
    const rows = logRows(
      FACTS,
      { sources: { 'own-1': { name: 'Telescope', events_per_second: { typical: 7 } } } },
      CONTEXT,
    );
    expect(rows.at(-1)).toMatchObject({ id: 'own-1', own_name: 'Telescope', used: true, has_rate: true });
  });
});

describe('estimateWith', () => {
  const list = { low: 1, typical: 5, high: 20 };
  it.each([
    ['nothing', undefined, list],
    ['a measured value', { typical: 30 }, { low: 30, typical: 30, high: 30 }],
    ['an end', { high: 12 }, { low: 1, typical: 5, high: 12 }],
    ['all three', { low: 2, typical: 3, high: 4 }, { low: 2, typical: 3, high: 4 }],
  ])('with %s entered', (_, entered, estimate) => {
    expect(estimateWith(entered, list)).toEqual(estimate);
  });
});

describe('storageRules', () => {
  it('changes what was entered and nothing else', () => {
    expect(storageRules({})).toEqual(STORAGE_DEFAULTS);
    expect(storageRules({ hot_days: 7, archive_ratio: { typical: 10 } })).toEqual({
      ...STORAGE_DEFAULTS,
      hot_days: 7,
      archive_ratio: { low: 10, typical: 10, high: 10 },
    });
  });
});

describe('plannedSize', () => {
  it.each([
    [{ students: 26_000, staff: 4000, sites: 3 }, 3000, { from: 'profile', people: 30_000, staff: 4000, sites: 3 }],
    [{ students: 30_000 }, undefined, { from: 'profile', people: 30_000, staff: 4000, sites: 1 }],
    [{}, 3000, { from: 'model', people: 3000, staff: 400, sites: 1 }],
    [{ students: 0, staff: 0 }, undefined, { from: 'example', people: 10_000, staff: 1333, sites: 1 }],
  ])('of the profile %o with a model for %s', (profile, model, size) => {
    expect(plannedSize(profile, model)).toEqual(size);
  });
});

it('every source that planning begins with has an id of its own', () => {
  expect(new Set(FIRST_SOURCES).size).toBe(FIRST_SOURCES.length);
});
