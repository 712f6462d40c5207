import { describe, expect, it } from 'vitest';
import {
  amongParties,
  leadingParty,
  partOf,
  proposedRaci,
  raciProblems,
  usualParts,
  withParts,
  type Raci,
} from '../../../src/core/responsibilities/index.ts';
import type { Part } from '../../../src/schemas/plan-responsibilities.ts';

const raci = (
  responsible: string[],
  accountable: string[],
  consulted: string[] = [],
  informed: string[] = [],
): Raci => ({
  responsible,
  accountable,
  consulted,
  informed,
});
const BEFORE = raci(['soc', 'firm'], ['soc'], ['lab'], ['rector']);

describe('the part of a party', () => {
  it.each<[string, Part]>([
    ['soc', 'RA'],
    ['firm', 'R'],
    ['lab', 'C'],
    ['rector', 'I'],
    ['stranger', 'none'],
  ])('%s', (party, part) => {
    expect(partOf(party, BEFORE)).toBe(part);
  });

  it('is accountable alone where it does not do the work', () => {
    expect(partOf('soc', raci(['firm'], ['soc']))).toBe('A');
  });
});

describe('other parts', () => {
  it.each<[string, Record<string, Part>, Raci]>([
    ['none: nothing changes', {}, BEFORE],
    ['a party is taken out', { firm: 'none' }, raci(['soc'], ['soc'], ['lab'], ['rector'])],
    ['a party comes in', { net: 'C' }, raci(['soc', 'firm'], ['soc'], ['lab', 'net'], ['rector'])],
    ['answering moves', { soc: 'R', rector: 'A' }, raci(['soc', 'firm'], ['rector'], ['lab'], [])],
    [
      'a second party answers: the gap is the visitor’s to see',
      { lab: 'RA' },
      raci(['soc', 'firm', 'lab'], ['soc', 'lab'], [], ['rector']),
    ],
  ])('%s', (_, parts, expected) => {
    expect(withParts(BEFORE, parts)).toEqual(expected);
  });

  it('names of parties that are gone drop out', () => {
    expect(amongParties(BEFORE, new Set(['soc', 'lab']))).toEqual(raci(['soc'], ['soc'], ['lab'], []));
  });
});

describe('gaps and doubles', () => {
  const parties = [
    { id: 'soc', kind: 'university' as const },
    { id: 'rector', kind: 'university' as const },
    { id: 'firm', kind: 'vendor' as const },
    { id: 'cert', kind: 'national-csirt' as const },
  ];
  const kinds = (one: Raci): string[] =>
    raciProblems(parties, [{ service: '5.1', raci: one }])
      .filter(({ kind }) => kind !== 'no-part')
      .map(({ kind }) => kind);

  it.each<[string, Raci, string[]]>([
    ['all well', raci(['soc'], ['soc']), []],
    ['nobody does the work', raci([], ['soc']), ['nobody-responsible']],
    ['nobody answers', raci(['soc'], []), ['nobody-accountable']],
    ['two answer', raci(['soc'], ['soc', 'rector']), ['several-accountable']],
    ['a firm answers', raci(['firm'], ['firm']), ['cannot-answer']],
    ['an authority answers beside us', raci(['soc'], ['soc', 'cert']), ['several-accountable', 'cannot-answer']],
    ['nothing at all', raci([], []), ['nobody-responsible', 'nobody-accountable']],
  ])('%s', (_, one, expected) => {
    expect(kinds(one)).toEqual(expected);
  });

  it('parties without any part are named', () => {
    expect(raciProblems(parties, [{ service: '5.1', raci: raci(['soc'], ['soc'], ['rector'], ['cert']) }])).toEqual([
      { kind: 'no-part', party: 'firm' },
    ]);
  });
});

describe('a proposal for a service that the model lacks', () => {
  const parties = [
    { id: 'rector', kind: 'university' as const },
    { id: 'soc', kind: 'university' as const },
    { id: 'firm', kind: 'vendor' as const },
    { id: 'lab', kind: 'faculty' as const },
    { id: 'net', kind: 'nren' as const },
  ];
  const service = (id: string, one: Raci) => ({ service: id, raci: one });
  const offered = [
    service('5.1', raci(['firm'], ['soc'])),
    service('5.2', raci(['firm'], ['soc'])),
    service('6.6', raci(['rector'], ['rector'])),
  ];
  const usual = usualParts([
    { parties, services: [service('9.1', raci(['soc'], ['soc'], ['lab'], ['rector']))] },
    { parties, services: [service('9.1', raci(['soc', 'net'], ['soc'], ['lab'], ['rector']))] },
  ]).get('9.1');

  it('counts parts by kind of party', () => {
    expect(usual).toMatchObject({ faculty: { C: 2 }, nren: { none: 1, R: 1 }, university: { RA: 2, I: 2 } });
  });

  it('is led by the party that answers for most', () => {
    expect(leadingParty(parties, offered)).toBe('soc');
  });

  it('is never led by a firm, even where it answers for all', () => {
    expect(leadingParty(parties, [service('5.1', raci(['firm'], ['firm']))])).toBe('rector');
  });

  it('asks and tells the others as published models do', () => {
    expect(proposedRaci({ parties, offered, usual })).toEqual(raci(['soc'], ['soc'], ['lab', 'net'], ['rector']));
  });

  it('leaves the others out of a service that no model offers', () => {
    expect(proposedRaci({ parties, offered, usual: undefined })).toEqual(raci(['soc'], ['soc']));
  });
});
