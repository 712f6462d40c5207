import { describe, expect, it } from 'vitest';
import {
  closure,
  coverage,
  coverageCounts,
  dependants,
  plannedServices,
  usualNeeds,
  type ServicesInput,
} from '../../../src/core/services/index.ts';

const NEEDS = new Map([
  ['5.2', ['5.1']],
  ['6.2', ['5.1', '6.1']],
  ['6.3', ['6.2']],
  ['8.2', ['5.2', '8.1']],
]);
const offer = (service: string, needs: string[] = []) => ({ service, needs });

describe('what a service usually needs', () => {
  const models = [
    { services: [offer('6.1'), offer('6.2', ['6.1', '5.1'])] },
    { services: [offer('6.2', ['6.1', '7.2'])] },
    { services: [offer('6.2', ['6.1', '5.1'])] },
    { services: [offer('6.2', ['6.1'])] },
  ];
  it.each([
    ['named by all and by just half of the models', '6.2', 4, ['5.1', '6.1']],
    ['nothing', '6.1', 1, []],
  ])('%s', (_, id, offered, needs) => {
    const found = usualNeeds(models).get(id);
    expect(found?.offered).toBe(offered);
    expect(found?.needs.map(({ service }) => service)).toEqual(needs);
  });

  it('says how many models agree', () => {
    expect(usualNeeds(models).get('6.2')?.needs).toEqual([
      { service: '5.1', models: 2 },
      { service: '6.1', models: 4 },
    ]);
  });

  it('knows nothing of a service that no model offers', () => {
    expect(usualNeeds(models).has('7.1')).toBe(false);
  });
});

describe('the services that a choice brings with it', () => {
  it.each([
    ['nothing', [], []],
    ['itself', ['6.1'], ['6.1']],
    ['what it needs', ['5.2'], ['5.1', '5.2']],
    ['what its needs need', ['6.3'], ['5.1', '6.1', '6.2', '6.3']],
    ['shared needs once', ['5.2', '6.3'], ['5.1', '5.2', '6.1', '6.2', '6.3']],
  ])('%s', (_, chosen, expected) => {
    expect([...closure(chosen, NEEDS).keys()]).toEqual(expected);
  });

  it('says which services need which', () => {
    expect(closure(['6.3', '5.2'], NEEDS).get('5.1')).toEqual(['5.2', '6.2']);
  });

  it('ends where services need each other in a circle', () => {
    const circle = new Map([
      ['5.1', ['5.2']],
      ['5.2', ['5.1']],
    ]);
    expect([...closure(['5.1'], circle).keys()]).toEqual(['5.1', '5.2']);
  });
});

describe('what breaks without a service', () => {
  const all = ['5.1', '5.2', '6.1', '6.2', '6.3', '8.1', '8.2'];
  it.each([
    ['5.1', ['5.2', '6.2', '6.3', '8.2']],
    ['6.2', ['6.3']],
    ['6.3', []],
  ])('%s', (service, expected) => {
    expect(dependants(service, closure(all, NEEDS))).toEqual(expected);
  });

  it('is nothing that the plan does not hold', () => {
    expect(dependants('5.1', closure(['5.1', '5.2'], NEEDS))).toEqual(['5.2']);
  });
});

describe('the services of a plan', () => {
  const offered = [
    { service: '5.1', level: 'standard' as const, hours: '24x7' as const, needs: [] },
    { service: '6.1', level: 'standard' as const, hours: '8x5' as const, needs: [] },
    { service: '6.2', level: 'basic' as const, hours: '8x5' as const, needs: ['6.1'] },
  ];
  const plan = (choices: ServicesInput['choices']) => plannedServices({ offered, usual: NEEDS, choices });
  const ids = (choices: ServicesInput['choices']): string[] =>
    plan(choices).map(({ service, because }) => `${service} ${because}`);
  const promise = (choices: ServicesInput['choices'], id: string): string | undefined => {
    const found = plan(choices).find(({ service }) => service === id);
    return found && `${found.level} ${found.hours}`;
  };

  it.each<[string, ServicesInput['choices'], string[]]>([
    ['nothing said: those of the model', undefined, ['5.1 model', '6.1 model', '6.2 model']],
    ['one left out', { '5.1': { offered: false } }, ['6.1 model', '6.2 model']],
    ['left out, but another one needs it', { '6.1': { offered: false } }, ['5.1 model', '6.1 needed', '6.2 model']],
    ['left out together with what needs it', { '6.1': { offered: false }, '6.2': { offered: false } }, ['5.1 model']],
    [
      'picked, with what the published models need for it',
      { '8.2': { offered: true } },
      ['5.1 model', '5.2 needed', '6.1 model', '6.2 model', '8.1 needed', '8.2 picked'],
    ],
    [
      'all left out: the model stays as it is',
      { '5.1': { offered: false }, '6.1': { offered: false }, '6.2': { offered: false } },
      ['5.1 model', '6.1 model', '6.2 model'],
    ],
  ])('%s', (_, choices, expected) => {
    expect(ids(choices)).toEqual(expected);
  });

  it.each<[string, ServicesInput['choices'], string, string]>([
    ['as in the model', undefined, '5.1', 'standard 24x7'],
    ['as the visitor says', { '5.1': { level: 'advanced', hours: '8x5' } }, '5.1', 'advanced 8x5'],
    ['the least for a picked one', { '8.1': { offered: true } }, '8.1', 'basic on-request'],
    ['by day for what a daily one leans on', { '8.2': { offered: true, hours: '8x5' } }, '8.1', 'basic 8x5'],
    [
      'standard for what an advanced one leans on',
      { '8.2': { offered: true, level: 'advanced' } },
      '5.2',
      'standard on-request',
    ],
  ])('promise: %s', (_, choices, id, expected) => {
    expect(promise(choices, id)).toBe(expected);
  });

  it('says that the visitor left out what stays', () => {
    const found = plan({ '6.1': { offered: false } }).find(({ service }) => service === '6.1');
    expect(found).toMatchObject({ heldIn: true, neededBy: ['6.2'], breaks: ['6.2'] });
  });
});

describe('who does the work', () => {
  const parties = [
    { id: 'soc', kind: 'university' as const },
    { id: 'lab', kind: 'faculty' as const },
    { id: 'net', kind: 'nren' as const },
    { id: 'firm', kind: 'vendor' as const },
    { id: 'hub', kind: 'consortium' as const },
    { id: 'cert', kind: 'national-csirt' as const },
  ];
  const service = (id: string, responsible: string[]) => ({
    service: id,
    raci: { responsible, accountable: ['soc'], consulted: [], informed: [] },
  });

  it.each([
    ['university and faculty are ourselves', ['soc', 'lab'], ['own']],
    [
      'others in a fixed order',
      ['firm', 'net', 'hub', 'soc', 'cert'],
      ['own', 'partners', 'nren', 'vendor', 'authority'],
    ],
    ['nobody known', ['gone'], []],
  ])('%s', (_, responsible, doers) => {
    expect(coverage([service('5.1', responsible)], parties)[0]?.doers).toEqual(doers);
  });

  it.each([
    ['the network gives it and has no part', ['soc'], true],
    ['the network has a part already', ['soc', 'net'], false],
  ])('%s', (_, responsible, expected) => {
    expect(coverage([service('5.1', responsible)], parties, ['5.1'])[0]?.nrenOffers).toBe(expected);
  });

  it('counts a shared service for both', () => {
    const counts = coverageCounts(coverage([service('5.1', ['soc', 'net']), service('5.2', ['soc'])], parties));
    expect(counts).toEqual({ own: 2, partners: 0, nren: 1, vendor: 0, authority: 0 });
  });
});
