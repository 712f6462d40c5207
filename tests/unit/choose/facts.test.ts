import { describe, expect, it } from 'vitest';
import { CRITERIA, MODELS } from './support.ts';

describe('what the choice reads from the published models', () => {
  it('knows whose people each of them counts, and who takes part', () => {
    expect(Object.fromEntries(MODELS.map(({ id, traits }) => [id, traits.join(' ')]))).toMatchInlineSnapshot(`
      {
        "additional-duty": "one-university nren-inside incidents-on-request",
        "centralised": "one-university own-people-alone students-help",
        "centralised-24x7": "one-university own-people-alone",
        "federated": "neighbouring-universities own-people-alone students-help",
        "hybrid": "one-university vendor-inside nren-inside students-help",
        "national-academic": "whole-sector own-people-alone",
        "nren-shared": "nren-members nren-inside",
        "research-hpc": "one-research-centre own-people-alone",
        "student-staffed": "one-university own-people-alone students-at-the-desk",
      }
    `);
  });

  it.each([
    ['federated', { low: 4, high: 6 }],
    ['nren-shared', { low: 10, high: 30 }],
    ['national-academic', undefined],
  ])('%s is shared, and says among how many where it can', (id, members) => {
    expect(MODELS.find((model) => model.id === id)).toMatchObject({ shared: true, members });
  });

  it.each([
    // Sums of the yearly lines whose party is a network, a consortium or an authority.
    ['federated', { low: 492_300, high: 971_500 }],
    ['nren-shared', { low: 862_800, high: 1_822_300 }],
    ['national-academic', { low: 619_000, high: 1_373_500 }],
    ['centralised', undefined],
  ])('%s costs the network or body itself this much a year', (id, own) => {
    expect(MODELS.find((model) => model.id === id)?.network_budget).toEqual(own);
  });

  it('every published model has its costs in euro, in which a profile gives its budget', () => {
    expect(MODELS.filter(({ currency }) => currency !== 'EUR')).toEqual([]);
  });
});

describe('the published criteria', () => {
  it('each compare in exactly one way', () => {
    const ways = CRITERIA.map(({ id, range, scale, cases }) => [id, [range, scale, cases].filter(Boolean).length]);
    expect(ways.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('have cases that speak: each gives or takes points, or puts a model out', () => {
    const silent = CRITERIA.flatMap(({ id, cases = [] }) =>
      cases
        .filter(({ fit, excludes }) => (fit === undefined) === (excludes === undefined))
        .map((each) => [id, each.id]),
    );
    expect(silent).toEqual([]);
  });

  it('look only for traits that some model has', () => {
    const present = new Set(MODELS.flatMap(({ traits }) => traits));
    const wanted = CRITERIA.flatMap(({ cases = [] }) => cases.map(({ trait }) => trait));
    expect(wanted.filter((trait) => !present.has(trait))).toEqual([]);
  });
});
