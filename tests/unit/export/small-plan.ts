import en from '../../../src/content/i18n/en.json' with { type: 'json' };
import { durationFormat } from '../../../src/components/shared/duration.ts';
import { modelFormats } from '../../../src/components/shared/format.ts';
import { logFormats } from '../../../src/components/shared/log-formats.ts';
import { modelOf, planningData } from '../../../src/core/plan/derive/index.ts';
import { simulatedCosts } from '../../../src/core/cost/index.ts';
import type { DocumentInput } from '../../../src/core/plan/document/index.ts';
import { fill } from '../../../src/core/shared/fill.ts';
import type { Words } from '../../../src/core/shared/words.ts';
import type { DeploymentModel } from '../../../src/schemas/index.ts';
import { planFor } from '../plan/plans.ts';

const raci = (responsible: string[], accountable: string, consulted: string[] = [], informed: string[] = []) => ({
  responsible,
  accountable: [accountable],
  consulted,
  informed,
});

/** A model small enough that what is made of it can be read whole. */
export const SMALL: DeploymentModel = {
  kind: 'model',
  id: 'small',
  title: 'A small SOC',
  summary: 'For a college that begins.',
  updated: '2026-11-01',
  authors: ['SOC4Academia Toolbox contributors'],
  reviewed: null,
  archetype: 'hybrid',
  suits: {
    constituency: { low: 1000, high: 5000 },
    security_staff_fte: { low: 1, high: 2 },
    autonomy: 'low',
    yearly_budget: { low: 130000, high: 200000 },
    networks: ['One campus behind one uplink'],
    regulation: ['GDPR, Art. 33: 72 hours. Not legal advice.'],
    good_when: ['Two people can share the desk.'],
    not_when: ['Nobody is left to receive the alerts.'],
  },
  parties: [
    { id: 'it', kind: 'university', name: 'Central IT', does: 'Runs the desk and the systems.', inside: true },
    { id: 'rector', kind: 'university', name: 'Rectorate', does: 'Gives the mandate.', inside: false },
    { id: 'net', kind: 'nren', name: 'NREN', does: 'Watches the border.', inside: true },
  ],
  roles: [
    {
      id: 'analyst',
      title: 'Analyst',
      party: 'it',
      ecsf: ['cyber-incident-responder'],
      fte: 2,
      student: false,
      duties: 'Sorts alerts and leads incidents.',
    },
  ],
  rotas: [
    {
      id: 'desk',
      title: 'Desk',
      hours: '8x5',
      seats: 1,
      roles: ['analyst'],
      share: 0.8,
      productive_hours: 1600,
      handover_minutes: 0,
    },
  ],
  services: [
    {
      service: '6.1',
      level: 'standard',
      hours: '8x5',
      scope: 'One address and one number.',
      needs: [],
      raci: raci(['it'], 'it', [], ['rector']),
    },
    {
      service: '6.2',
      level: 'basic',
      hours: '8x5',
      scope: 'What happened, and how far it reaches.',
      needs: ['6.1'],
      raci: raci(['it', 'net'], 'it', ['rector']),
    },
  ],
  interfaces: [
    {
      id: 'border-alerts',
      from: 'net',
      to: 'it',
      flows: 'Alerts of the border',
      protocol: 'MISP over HTTPS',
      tlp: 'TLP:AMBER',
      within: 'PT4H',
    },
  ],
  tools: [{ tool: 'wazuh', party: 'it', use: 'Collects events.' }],
  log_sources: [{ log_source: 'identity-provider', party: 'it', retention_days: 180 }],
  cost_basis: { currency: 'EUR', year: 2026, people: 3000, note: 'Without VAT.' },
  costs: [
    {
      id: 'staff',
      item: 'Two analysts',
      category: 'staff',
      party: 'it',
      low: 100000,
      high: 140000,
      per: 'year',
      basis: '2 FTE x 50,000 to 70,000. Estimate.',
      sources: ['planning-bands-2026'],
    },
    {
      id: 'store',
      item: 'Log store',
      category: 'infrastructure',
      party: 'it',
      low: 30000,
      high: 60000,
      per: 'year',
      basis: 'Our assumption.',
      sources: [],
    },
    {
      id: 'start',
      item: 'Help for the start',
      category: 'services',
      party: 'rector',
      low: 5000,
      high: 9000,
      per: 'once',
      basis: 'Ten days. Our assumption.',
      sources: [],
    },
  ],
  phases: [
    {
      id: 'intake',
      title: 'Open the address',
      months: 3,
      after: [],
      services: ['6.1'],
      delivers: ['A mandate signed by the rector'],
      exit_criteria: ['Reports are answered within a working day.'],
    },
    {
      id: 'analysis',
      title: 'Analyse',
      months: 4,
      after: ['intake'],
      services: ['6.2'],
      delivers: [],
      exit_criteria: ['One incident has been written up.'],
    },
  ],
  maturity_targets: [{ parameter: 'O-1', level: 2, by_phase: 'intake' }],
  risks: [
    {
      id: 'one-leaves',
      risk: 'One of two people leaves.',
      likelihood: 'high',
      impact: 'high',
      mitigation: 'Each rule is known by both.',
      owner: 'rector',
    },
  ],
  sources: ['gdpr', 'planning-bands-2026'],
};

const LIST = [
  { id: '6', name: 'Information Security Incident Management', level: 'area' as const },
  { id: '6.1', name: 'Report acceptance', level: 'service' as const, parent: '6', gist: 'Takes reports.' },
  { id: '6.2', name: 'Incident analysis', level: 'service' as const, parent: '6', gist: 'Finds out what happened.' },
  { id: '9.2', name: 'Training', level: 'service' as const, parent: '9', gist: 'Teaches those who run systems.' },
  { id: '9.3', name: 'Exercises', level: 'service' as const, parent: '9', gist: 'Rehearses incidents.' },
];

/** Strings of the interface, in English. */
export const WORDS: Words = (key, values) => fill(en[key], values);

/** A plan on the small model: one service picked, a name that tries to become a formula and a link. */
export const PLAN = planFor(SMALL, {
  name: '=SOC of the [North](https://example.org)',
  profile: { country: 'EE', students: 3000, staff: 400, team_fte: 0.5 },
  reason: 'The NREN watches our border *already*.',
  services: { choices: { '9.2': { offered: true } } },
  responsibilities: {
    parties: [{ id: 'firm', kind: 'vendor', name: '@Firm', does: 'Stands by for the worst' }],
    parts: { '6.2': { firm: 'R', net: 'C' }, '9.2': { rector: 'A' } },
  },
});

/** One source of logs with figures that are easy to check: 3,400 people send 0.1 events a second each. */
const SIGN_INS = {
  id: 'identity-provider',
  name: 'Identity provider',
  events_per_second: { low: 0.05, typical: 0.1, high: 0.2, per: 'person' },
  bytes_per_event: { low: 500, typical: 1000, high: 2000 },
  planning_count: { units: 1, for_each: 1, of: 'people' as const },
};
const DATA = planningData([SMALL], { services: LIST, logSources: [SIGN_INS], payBands: [], workingTime: [] });
const formats = modelFormats('en', 'EUR');
const logs = logFormats('en');

const derived = modelOf(PLAN, SMALL, DATA);

/** What the plan’s document is written from. */
export const INPUT: DocumentInput = {
  plan: PLAN,
  base: SMALL,
  derived,
  simulation: simulatedCosts(derived.costLines, PLAN.costs).simulation,
  data: DATA,
  legal: {
    date: '2026-11-23',
    items: [
      { id: 'ee-clock', name: 'Estonia: clock', article: 'KüTS, Section 8(1)', fact: '24 hours.', certainty: 'read' },
      { id: 'pl-clock', name: 'Poland: clock', article: 'KSC act', fact: '24 hours.', certainty: 'uncertain' },
      { id: 'gdpr-art-33', name: 'Personal data', article: 'GDPR Art. 33', fact: '72 hours.', certainty: 'read' },
      { id: 'ee-transition', name: 'Estonia: transition', article: 'KüTS', fact: 'By 2029.', certainty: 'uncertain' },
    ],
    contacts: [
      {
        id: 'cert-ee',
        name: 'CERT-EE',
        country: 'EE',
        role: 'national-csirt',
        does: 'Takes reports.',
        certainty: 'read',
      },
      {
        id: 'cert-pl',
        name: 'CERT Polska',
        country: 'PL',
        role: 'national-csirt',
        does: 'Takes reports.',
        certainty: 'read',
      },
    ],
  },
  names: { logSource: (id) => id, source: (id) => `Source ${id}`, step: (id) => id, model: (id) => `Model ${id}` },
  words: WORDS,
  formats: {
    ...formats,
    euro: (amount) => formats.money({ low: amount, high: amount }),
    volume: logs.volume,
    rate: logs.number,
    date: (day) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
    duration: durationFormat('en'),
    list: (names) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
  },
};
