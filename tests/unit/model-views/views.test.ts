import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { channelName, strictest } from '../../../src/core/model-views/architecture.ts';
import {
  architecture,
  byNumber,
  compareCosts,
  compareDuties,
  compareServices,
  compareStaff,
  compareTargets,
  costGroups,
  gravestFirst,
  modelFigures,
  partyTotals,
  raciMatrix,
  rotaChecks,
  sumCosts,
  sumFte,
  timeline,
} from '../../../src/core/model-views/index.ts';
import { compareNumbers } from '../../../src/core/shared/dotted-number.ts';
import type { DeploymentModel } from '../../../src/schemas/index.ts';

type Phase = DeploymentModel['phases'][number];
type Cost = DeploymentModel['costs'][number];

const phase = (id: string, months: number, after: string[] = [], services: string[] = []): Phase => {
  return { id, title: id, months, after, services, delivers: [], exit_criteria: ['done'] };
};
const cost = (
  category: Cost['category'],
  party: string,
  low: number,
  high: number,
  per: Cost['per'] = 'year',
): Cost => {
  return { id: `${category}-${low}`, item: category, category, party, low, high, per, basis: 'estimate', sources: [] };
};
const service = (id: string, hours: DeploymentModel['services'][number]['hours'] = '8x5') => ({
  service: id,
  level: 'standard' as const,
  hours,
  scope: 'all',
  needs: [],
  raci: { responsible: ['hub', 'member'], accountable: ['hub'], consulted: ['nren'], informed: [] },
});
const role = (id: string, party: string, fte: number, student = false) => {
  return { id, title: id, party, ecsf: ['cyber-incident-responder'], fte, student, duties: 'duty' };
};
const party = (id: string, kind: DeploymentModel['parties'][number]['kind'], inside: boolean) => ({
  id,
  kind,
  name: id,
  does: 'work',
  inside,
});
const link = (from: string, to: string, protocol: string, tlp: DeploymentModel['interfaces'][number]['tlp']) => {
  return { id: `${from}-${to}`, from, to, flows: 'data', protocol, tlp, within: 'PT1H' };
};

const PARTIES = [party('hub', 'consortium', true), party('nren', 'nren', false), party('member', 'university', false)];
const ROLES = [
  role('lead', 'hub', 1),
  role('student', 'hub', 0.5, true),
  role('contact', 'member', 0.1),
  role('other', 'member', 0.2),
];

describe('who does what', () => {
  it('gives each party its letters, in the order of the parties', () => {
    const [first, second] = raciMatrix({ parties: PARTIES, services: [service('6.1'), service('5.2')] });
    expect(first).toEqual({ service: '5.2', cells: [['R', 'A'], ['C'], ['R']] });
    expect(second?.service).toBe('6.1');
  });

  it.each([
    [
      ['6.1', '5.10', '5.2'],
      ['5.2', '5.10', '6.1'],
    ],
    [
      ['5.1', '5'],
      ['5', '5.1'],
    ],
    [[], []],
  ])('sorts %j', (ids, sorted) => {
    expect(byNumber(ids.map((id) => ({ service: id }))).map(({ service: id }) => id)).toEqual(sorted);
  });

  it('finds equal numbers equal', () => {
    expect(compareNumbers('5.1', '5.1')).toBe(0);
  });
});

describe('money and people', () => {
  const costs = [
    cost('other', 'hub', 5, 6, 'once'),
    cost('staff', 'hub', 100, 200),
    cost('staff', 'member', 10, 20, 'once'),
    cost('staff', 'member', 1, 2),
  ];

  it('keeps yearly cost and cost paid once apart', () => {
    expect(sumCosts(costs)).toEqual({ year: { low: 101, high: 202 }, once: { low: 15, high: 26 } });
    expect(sumCosts([])).toEqual({ year: { low: 0, high: 0 }, once: { low: 0, high: 0 } });
  });

  it('groups by category, yearly lines first, without empty categories', () => {
    const groups = costGroups(costs);
    expect(groups.map(({ category }) => category)).toEqual(['staff', 'other']);
    expect(groups[0]?.lines.map(({ per }) => per)).toEqual(['year', 'year', 'once']);
    expect(groups[0]?.year).toEqual({ low: 101, high: 202 });
  });

  it('gives every party its people and money', () => {
    const none = { low: 0, high: 0 };
    expect(partyTotals({ parties: PARTIES, roles: ROLES, costs })).toEqual([
      { party: 'hub', fte: 1.5, studentFte: 0.5, year: { low: 100, high: 200 }, once: { low: 5, high: 6 } },
      { party: 'nren', fte: 0, studentFte: 0, year: none, once: none },
      { party: 'member', fte: 0.3, studentFte: 0, year: { low: 1, high: 2 }, once: { low: 10, high: 20 } },
    ]);
  });

  it('adds tenths without a binary remainder', () => {
    expect(sumFte([{ fte: 0.1 }, { fte: 0.2 }])).toBe(0.3);
  });
});

describe('phases in time', () => {
  it.each<[string, Phase[], [string, number, number, boolean][], number]>([
    ['none', [], [], 0],
    [
      'one after the other',
      [phase('a', 3), phase('b', 2, ['a'])],
      [
        ['a', 0, 3, true],
        ['b', 3, 5, true],
      ],
      5,
    ],
    [
      'side by side: the shorter one has slack',
      [phase('a', 3), phase('b', 6, ['a']), phase('c', 7, ['a']), phase('d', 4, ['b', 'c'])],
      [
        ['a', 0, 3, true],
        ['b', 3, 9, false],
        ['c', 3, 10, true],
        ['d', 10, 14, true],
      ],
      14,
    ],
    [
      'written in another order',
      [phase('b', 2, ['a']), phase('a', 3)],
      [
        ['b', 3, 5, true],
        ['a', 0, 3, true],
      ],
      5,
    ],
    [
      'two ends',
      [phase('a', 2), phase('b', 5)],
      [
        ['a', 0, 2, false],
        ['b', 0, 5, true],
      ],
      5,
    ],
  ])('%s', (_, phases, expected, months) => {
    const result = timeline(phases);
    expect(result.phases.map(({ id, start, end, critical }) => [id, start, end, critical])).toEqual(expected);
    expect(result.months).toBe(months);
  });

  it('refuses a circle and names it', () => {
    expect(() => timeline([phase('a', 1, ['b']), phase('b', 1, ['a'])])).toThrow('Phases wait for one another: a, b.');
  });
});

describe('rotas', () => {
  const rota = (hours: '8x5' | '24x7', seats: number, share: number) => {
    return {
      id: 'desk',
      title: 'Desk',
      hours,
      seats,
      roles: ['lead', 'contact'],
      share,
      productive_hours: 1600,
      handover_minutes: 0,
    };
  };

  it.each([
    ['one seat in office hours, by everyone’s whole time', rota('8x5', 1, 1), 1.304, 1.1, false],
    ['a seat around the clock', rota('24x7', 1, 1), 5.475, 1.1, false],
  ])('%s', (_, each, needed, available, enough) => {
    const [check] = rotaChecks({ rotas: [each], roles: ROLES });
    expect(check?.needed).toBeCloseTo(needed, 3);
    expect(check?.available).toBeCloseTo(available, 5);
    expect(check?.pool).toBeCloseTo(1.1, 5);
    expect(check?.enough).toBe(enough);
  });

  it('takes the share of the pool', () => {
    const [check] = rotaChecks({ rotas: [rota('8x5', 1, 0.5)], roles: [role('lead', 'hub', 4)] });
    expect(check).toMatchObject({ pool: 4, available: 2, enough: true, weeklyHours: 40 });
  });
});

describe('the picture of the parties', () => {
  const words = {
    inside: 'Inside',
    smallWords: ['over', 'the', 'to', 'of'],
    detail: (_: unknown, fte: number) => `${fte} FTE`,
  };
  const view = architecture(
    {
      parties: PARTIES,
      roles: ROLES,
      interfaces: [
        link('hub', 'member', 'MISP sync over HTTPS', 'TLP:GREEN'),
        link('nren', 'hub', 'Signed mail', 'TLP:AMBER'),
        link('member', 'hub', 'Telephone', 'TLP:RED'),
      ],
    },
    words,
  );

  it('joins what runs between two parties, numbered, with the strictest label', () => {
    expect(view.edges).toEqual([
      { from: 'member', to: 'hub', label: '1\u00a0MISP sync over HTTPS\n3\u00a0Telephone\nTLP:RED', arrow: 'both' },
      { from: 'hub', to: 'nren', label: '2\u00a0Signed mail\nTLP:AMBER', arrow: 'start' },
    ]);
  });

  it('stands the own house above the SOC and others below it', () => {
    expect(view.rows).toEqual([['member'], ['hub'], ['nren']]);
    expect(view.clusters).toEqual([{ id: 'inside', label: 'Inside', nodes: ['hub'] }]);
    expect(view.nodes[0]).toEqual({ id: 'hub', label: 'hub', kind: 'consortium', detail: '1.5 FTE' });
  });

  it.each([
    ['Signed mail', 'Signed mail'],
    ['Case system (DFIR-IRIS) with signed mail; telephone', 'Case system'],
    ['Case over the REST API of the case system', 'Case over the REST API'],
    ['Call-back to the number in the contract', 'Call-back'],
    ['OpenSearch cross-cluster search over TLS', 'OpenSearch'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesellschaft'],
  ])('shortens %j to %j', (protocol, name) => {
    expect(channelName(protocol, words.smallWords)).toBe(name);
  });

  it('knows which label is strictest', () => {
    expect(strictest(['TLP:GREEN', 'TLP:AMBER+STRICT', 'TLP:AMBER'])).toBe('TLP:AMBER+STRICT');
    expect(strictest([])).toBe('TLP:CLEAR');
  });
});

describe('risks', () => {
  const risk = (id: string, likelihood: 'low' | 'medium' | 'high', impact: 'low' | 'medium' | 'high') => {
    return { id, risk: id, likelihood, impact, mitigation: 'm', owner: 'hub' };
  };

  it('come with the gravest first and otherwise as written', () => {
    const all = [
      risk('a', 'low', 'high'),
      risk('b', 'high', 'high'),
      risk('c', 'high', 'low'),
      risk('d', 'medium', 'medium'),
    ];
    expect(gravestFirst(all).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('models side by side', () => {
  const folder = new URL('../../../src/content/models/', import.meta.url).pathname;
  const [model] = globSync('*/model.yaml', { cwd: folder })
    .toSorted()
    .map((path) => parse(readFileSync(folder + path, 'utf8')) as DeploymentModel);
  const base: DeploymentModel = {
    ...model!,
    id: 'one',
    parties: PARTIES,
    services: [service('5.1'), service('6.2')],
    roles: ROLES,
    costs: [cost('staff', 'hub', 10, 20)],
    phases: [phase('plan', 2), phase('run', 3, ['plan'], ['5.1', '6.2'])],
    maturity_targets: [
      { parameter: 'O-1', level: 2, by_phase: 'plan' },
      { parameter: 'O-1', level: 3, by_phase: 'run' },
    ],
  };
  const other: DeploymentModel = { ...base, id: 'two', services: [service('5.1', '24x7')], maturity_targets: [] };

  it('counts people, money and months', () => {
    expect(modelFigures(base)).toMatchObject({
      fte: 1.8,
      studentFte: 0.5,
      services: 2,
      months: 5,
      firstServiceMonth: 5,
      year: { low: 10, high: 20 },
    });
  });

  it('says at which level and in which hours each offers a service', () => {
    expect(compareServices([base, other])).toEqual([
      {
        service: '5.1',
        offers: [
          { level: 'standard', hours: '8x5' },
          { level: 'standard', hours: '24x7' },
        ],
      },
      { service: '6.2', offers: [{ level: 'standard', hours: '8x5' }, null] },
    ]);
  });

  it('counts for each area of services what a party delivers and answers for', () => {
    const [area, next] = compareDuties([base, { ...base, services: [] }]);
    expect([area?.area, next?.area]).toEqual(['5', '6']);
    expect(area?.duties).toEqual([
      [
        { party: 'hub', responsible: 1, accountable: 1 },
        { party: 'member', responsible: 1, accountable: 0 },
      ],
      [],
    ]);
  });

  it('adds up people by the kind of their organisation, without kinds that employ nobody', () => {
    const alone = { ...base, roles: [role('contact', 'member', 2)] };
    expect(compareStaff([base, alone])).toEqual([
      { kind: 'consortium', fte: [1.5, 0] },
      { kind: 'university', fte: [0.3, 2] },
    ]);
  });

  it('adds up running costs by category, without what is paid once', () => {
    const costs = [cost('tools', 'hub', 1, 2), cost('tools', 'member', 3, 4), cost('other', 'hub', 5, 6, 'once')];
    expect(compareCosts([base, { ...base, costs }])).toEqual([
      { category: 'staff', years: [{ low: 10, high: 20 }, null] },
      { category: 'tools', years: [null, { low: 4, high: 6 }] },
    ]);
  });

  it('takes the last target of a parameter, with the month in which its phase ends', () => {
    expect(compareTargets([base, other], ['H-1', 'O-1'])).toEqual([
      { parameter: 'O-1', targets: [{ level: 3, month: 5 }, null] },
    ]);
  });
});
