import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/core/validate/index.ts';
import { findingsAfter, RULE_FIXTURES, surroundings, type SoundKind } from '../../fixtures/rule-fixtures.ts';

const WHY = 'why: A redesign by the department looks the same to a visitor.';
const DUTY = 'duty: Report a breach of personal data (GDPR, Article 33).';
const PERIOD = 'within: PT72H\n    role: analyst';
const RACI =
  'needs: ["5.1"]\n    raci:\n      responsible: [computing-centre]\n      accountable: [computing-centre]\n';
const ALERTS = 'tlp: TLP:AMBER\n    within: PT4H';
const STAFF = 'low: 90000\n    high: 130000';
const EDITION = 'version: v2i, mapped_on: "2026-11-23"';

type Case = [what: string, kind: SoundKind, from: string, to: string];
type Fault = [...Case, rules: string[]];

describe('just outside of what a rule allows', () => {
  it.each<Fault>([
    ['an article without its period', 'playbook', PERIOD, 'role: analyst', ['legal-periods-kept']],
    [
      'an early warning after two days',
      'playbook',
      DUTY,
      'duty: Early warning, NIS2 Art. 23(4)(a).',
      ['legal-periods-kept'],
    ],
    ['73 hours', 'playbook', PERIOD, 'within: PT73H\n    role: analyst', ['legal-periods-kept']],
    ['two answers in the same words', 'playbook', 'answer: "No"', 'answer: "yes"', ['decision-leads-apart']],
    ['a first step of 61 minutes', 'playbook', 'within: PT15M', 'within: PT1H1M', ['first-step-is-quick']],
    ['a step of 91 days', 'playbook', 'within: PT24H', 'within: P91D', ['period-plausible']],
    ['a sentence cut off', 'playbook', WHY, 'why: A redesign by the', ['whole-sentences']],
    ['a link', 'playbook', WHY, 'why: See [the guide](https://example.org).', ['plain-text-only']],
    ['bold type', 'playbook', WHY, 'why: It looks **the same** to a visitor.', ['plain-text-only']],
    [
      'a letter that got lost',
      'playbook',
      WHY,
      'why: A redesign by the facult\uFFFD looks the same.',
      ['no-garbled-letters'],
    ],
    [
      'an apostrophe read as Latin-1',
      'playbook',
      WHY,
      'why: The departmentâ€™s redesign looks the same.',
      ['no-garbled-letters'],
    ],
    ['a day of the last century', 'playbook', 'updated: "2026-11-23"', 'updated: "1926-11-23"', ['date-plausible']],
    [
      'a group as reviewer',
      'playbook',
      'reviewed: null',
      'reviewed: { by: The SOC team, on: "2026-11-23" }',
      ['reviewer-is-a-person'],
    ],
    [
      'a reviewer of one word',
      'playbook',
      'reviewed: null',
      'reviewed: { by: Ada, on: "2026-11-23" }',
      ['reviewer-is-a-person'],
    ],
    ['an interface of no time', 'model', ALERTS, 'tlp: TLP:AMBER\n    within: PT0M', ['period-plausible']],
    [
      'staff at a tenth of a salary',
      'model',
      STAFF,
      'low: 9000\n    high: 13000',
      ['budget-matches-costs', 'budget-matches-costs', 'staff-cost-plausible'],
    ],
    ['logs for four years', 'model', 'retention_days: 180', 'retention_days: 1460', ['retention-plausible']],
    ['logs for four weeks', 'model', 'retention_days: 180', 'retention_days: 29', ['retention-plausible']],
    ['costs of a smaller university', 'model', 'people: 12000', 'people: 3999', ['costs-fit-the-size']],
    ['prices of three years later', 'model', 'year: 2026', 'year: 2029', ['prices-of-the-time']],
    [
      'an area for a service',
      'model',
      'services: ["6.2"]',
      'services: ["6.2", "6"]',
      ['needed-service-offered', 'reference-of-right-depth'],
    ],
    [
      'accountable and informed',
      'model',
      `${RACI}      consulted: [nren]\n      informed: []`,
      `${RACI}      consulted: [nren]\n      informed: [computing-centre]`,
      ['one-part-in-a-service'],
    ],
    [
      'a tool twice',
      'model',
      'alerts. }',
      'alerts. }\n  - { tool: wazuh, party: computing-centre, use: Watches servers. }',
      ['no-repeated-entry'],
    ],
    [
      'a function of the CSF',
      'checklist',
      'csf: [], nis2: [art-21-2-b]',
      'csf: [GV], nis2: [art-21-2-b]',
      ['mapping-has-a-version', 'reference-of-right-depth'],
    ],
    ['another article of NIS2', 'checklist', 'nis2: [art-21-2-b]', 'nis2: [art-23-4-a]', ['reference-of-right-depth']],
    ['a mapping of the day after', 'checklist', EDITION, 'version: v2i, mapped_on: "2026-11-24"', ['dates-in-order']],
    ['a target of nothing', 'checklist', 'target: 3', 'target: 0', ['target-above-zero']],
    [
      'two levels in the same words',
      'checklist',
      'Nobody passes anything on.',
      'People tell each other when they meet.',
      ['no-repeated-text'],
    ],
  ])('%s', (_, kind, from, to, rules) => {
    expect(
      findingsAfter(kind, from, to)
        .map(({ ruleId }) => ruleId)
        .toSorted(),
    ).toEqual(rules);
  });
});

describe('just inside of what a rule allows', () => {
  it.each<Case>([
    ['a processor without a period', 'playbook', DUTY, 'duty: As processor, tell the controller (GDPR Art. 33(2)).'],
    ['a shorter period of a national act', 'playbook', PERIOD, 'within: PT24H\n    role: analyst'],
    ['a final report long before the month is over', 'playbook', DUTY, 'duty: Final report, NIS2 Art. 23(4)(d).'],
    ['a first step of an hour', 'playbook', 'within: PT15M', 'within: PT1H'],
    [
      'a loop that a decision closes',
      'playbook',
      '{ answer: "No", to: watch-site }',
      '{ answer: "No", to: watch-site }\n        - { answer: Not yet, to: save-logs }',
    ],
    [
      'three answers, two of them alike',
      'playbook',
      '{ answer: "No", to: watch-site }',
      '{ answer: "No", to: watch-site }\n        - { answer: Not sure, to: watch-site }',
    ],
    [
      'a person with titles',
      'playbook',
      'reviewed: null',
      'reviewed: { by: "Dr Ada Example, University of Example", on: "2026-11-23" }',
    ],
    ['a word that may stand twice', 'playbook', WHY, 'why: The page that that department had had looks the same.'],
    ['a sign that is no markup', 'playbook', WHY, 'why: Below 5 < 7 and a * b the page looks the same [sic].'],
    ['letters of the region', 'playbook', WHY, 'why: Škola, Žilina, Łódź, Ąžuolas, Öö and Ülikool look the same.'],
    [
      'an abbreviation in brackets at the end',
      'playbook',
      WHY,
      'why: A redesign looks the same to a visitor (see above.)',
    ],
    ['logs for a year', 'model', 'retention_days: 180', 'retention_days: 365'],
    ['prices of the year before', 'model', 'year: 2026', 'year: 2025'],
    [
      'a log source of two parties',
      'model',
      'retention_days: 180 }',
      'retention_days: 180 }\n  - { log_source: identity-provider, party: nren, retention_days: 90 }',
    ],
    [
      'an amount in another currency beside its own',
      'model',
      'basis: Three FTE',
      'basis: EUR 40,000 (CZK 1,000,000) for each of three FTE',
    ],
    [
      'a remark after the question',
      'checklist',
      'on every working day of the term?',
      'on every working day? Count exam weeks too.',
    ],
  ])('%s', (_, kind, from, to) => {
    expect(findingsAfter(kind, from, to)).toEqual([]);
  });
});

describe('figures of a translation', () => {
  const english = readFileSync(join(RULE_FIXTURES, 'overlay-keeps-figures/passes/playbook.yaml'), 'utf8');

  it.each<[english: string, polish: string, found: string[]]>([
    ['Keep 8,760 lines.', 'Zachowaj 8 760 wierszy.', []],
    ['Keep 8,760 lines.', 'Zachowaj 8\u00A0760 wierszy.', []],
    ['Wait for 0.75 hours.', 'Czekaj 0,75 godziny.', []],
    ['Call the 13th person.', 'Zadzwoń do trzynastej osoby.', []],
    ['Wait for 2 hours.', 'Czekaj dwie godziny.', []],
    ['Wait for 72 hours.', 'Czekaj 27 godzin.', ['The English text has 72, where this one has 27.']],
    ['Wait for 72 hours.', 'Czekaj trzy dni.', ['The English text has 72, this one does not.']],
    ['Wait for three days.', 'Czekaj 72 godziny.', ['The English text has no 72.']],
  ])('%s → %s', (original, text, found) => {
    const base = english.replace('Compare the page with a copy from a search engine.', `"${original}"`);
    const content = `translates: "68e72f24db2a"\nsteps:\n  confirm-change:\n    do: ["${text}"]\n`;
    const { findings } = checkFile(
      { file: 'playbooks/defaced-department-website/pl.yaml', content, base },
      surroundings,
    );
    expect(findings.filter(({ ruleId }) => ruleId === 'overlay-keeps-figures').map(({ message }) => message)).toEqual(
      found,
    );
  });
});
