import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/core/validate/index.ts';
import { findingsIn, fixtureFolders, RULE_FIXTURES, surroundings } from '../../fixtures/rule-fixtures.ts';

const SOUND = {
  model: 'known-reference/passes.yaml',
  playbook: 'minimum-telemetry/passes.yaml',
  checklist: 'levels-in-order/passes.yaml',
};
type Kind = keyof typeof SOUND;

/** Findings in a sound file after one change. */
function after(kind: Kind, from: string, to: string): string[] {
  const text = readFileSync(join(RULE_FIXTURES, SOUND[kind]), 'utf8');
  if (text.split(from).length !== 2)
    throw new Error(`“${from}” stands ${text.split(from).length - 1} times in the ${kind}`);
  const content = text.replace(from, () => to);
  return checkFile({ file: `${kind}.yaml`, content }, surroundings).findings.map(
    ({ ruleId, message }) => `${ruleId}: ${message}`,
  );
}

it('each rule says what is wrong in its failing fixture', () => {
  const said = fixtureFolders()
    .flatMap((id) => findingsIn(id, 'fails'))
    .map(({ line, column, ruleId, message, hint }) => `${ruleId} ${line}:${column}\n  ${message}\n  ${hint}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "begins-with-detection 37:8
      The playbook starts with \`confirm-change\`, a step of the phase containment.
      Start with a step that confirms what happened.
    budget-matches-costs 14:39
      The yearly budget says 115000, but the yearly cost lines add up to 145000 at the high end.
      Write 145000, or correct the cost lines.
    calendar-raises-severity 19:33
      \`low\` is not above the base severity \`medium\`.
      Raise it, lower the base, or take the entry out.
    domain-has-questions 21:9
      Domain \`escalation\` has 0 question(s).
      Add questions, or merge it with another domain.
    every-path-ends 79:9
      From step \`watch-site\` no end can be reached.
      Lead one branch to a step with \`ends: true\`.
    file-encoding 28:23
      The file has the invisible character U+202A.
      Delete it and type the text again.
    fix-page-exists 35:13
      There is no page /reference/rules/rota-covers-hours/.
      Did you mean \`/reference/rules/rota-covers-its-hours/\`?
    hours-have-a-rota 61:12
      Service 5.1 promises 24x7, but no rota of its responsible parties covers that.
      Add such a rota, name the party whose rota covers it, or promise \`on-request\`.
    id-matches-place 2:5
      The id is \`defaced-website\`, but the file stands at \`defaced-department-website\`.
      Write \`id: defaced-department-website\`, or rename the folder before it is published.
    interface-joins-two-parties 83:9
      Interface \`uplink-alerts\` leads from \`nren\` to itself.
      Name the party on the other side.
    known-local-id 146:12
      \`computing-center\` is not among the parties of this file.
      Did you mean \`computing-centre\`?
    known-reference 93:19
      \`identity-providers\` is not in the list log-sources.
      Did you mean \`identity-provider\`?
    levels-in-order 30:18
      Level 2 is expected here, but 3 stands here.
      Order the levels 0, 1, 2, 3, 4.
    minimum-telemetry 34:1
      No log source is marked as the minimum.
      Set \`minimum: true\` where the playbook cannot be followed without the source.
    missing-field 66:5
      The field \`why\` is missing in steps[4].
      Add \`why:\` — the reason, so that the step can be adapted.
    needed-service-offered 73:20
      Service 6.1 is used here but not offered in this model.
      Add service "6.1" under \`services\`, or take it out here.
    no-personal-address 28:10
      \`firstname.surname@university.example\` looks like the address of a person.
      Write a role address such as csirt@ or abuse@.
    no-phase-cycle 125:5
      The phases collect-logs → handle-incidents → collect-logs wait for each other in a circle.
      Take one of them out of \`after\`.
    no-placeholder-text 62:10
      The text holds the placeholder \`TODO\`.
      Write the text, or leave the entry out until it is finished.
    no-rota-of-students-alone 53:5
      Rota \`office-hours\` is filled by students alone.
      Add the staff role that supervises them.
    no-service-cycle 63:5
      The services 5.1 → 6.2 → 5.1 need each other in a circle.
      Take out the need that is only useful, not required.
    one-accountable-party 76:7
      Service 6.2 has 2 accountable parties.
      Keep one; make the others responsible or consulted.
    one-way-on 79:9
      Step \`watch-site\` has next and ends.
      Keep one of them.
    overlay-field-exists 7:5
      The English file has no \`titel\` here.
      Did you mean \`title\`?
    overlay-list-length 2:1
      This list has 1 entries, the English one 2.
      Translate every entry, in the same order.
    overlay-texts-only 8:13
      This value is the same in every language.
      Take it out of the translation; it is read from the English file.
    phase-delivers-something 136:9
      Phase \`practise\` delivers nothing.
      Name a service or a result, or merge the phase with its neighbour.
    range-in-order 11:24
      The low end 15000 is above the high end 4000.
      Swap the two numbers.
    role-has-a-step 32:11
      Role \`web-admin\` does no step.
      Give it a step, or take the role out.
    rota-covers-its-hours 51:12
      Rota \`office-hours\` needs 5.34 FTE for 1 seat(s) 24x7, but its roles give 2.70.
      Add 2.64 FTE, raise \`share\`, or promise fewer hours.
    service-after-its-needs 73:13
      Service 6.2 (phase \`handle-incidents\`) needs 5.1, which phase \`collect-logs\` delivers later.
      Move 5.1 to an earlier phase, move 6.2 to a later one, or add \`collect-logs\` to \`after\` of \`handle-incidents\`.
    service-delivered-once 59:14
      Service 5.1 is delivered by 2 phases: collect-logs, handle-incidents.
      Keep it in the first one.
    sources-given 109:1
      The list of sources is empty.
      Add the id of a source from reference/sources.yaml.
    staff-cost-for-every-employer 21:9
      Party \`computing-centre\` provides 3.0 FTE but has no staff cost.
      Add a cost line with \`category: staff\` and this party; 0 to 0 with the reason in \`basis\` if another line contains it.
    step-reachable 57:9
      No step leads to \`close-site\`.
      Name it in \`next\` or in a branch of an earlier step, or delete it.
    translation-names-its-original 1:13
      \`translates\` must be 12 digits and letters from a to f, in quotes.
      Compare it with the English text, then let \`npm run translations -- --update <file>\` write the field.
    unique-ids 147:9
      \`exam-weeks\` stands here twice; entry 1 has it already.
      Merge the two entries, or give this one an id of its own.
    unknown-field 119:5
      The field \`vat\` does not exist in costs[2].
      Write one of \`id\`, \`item\`, \`category\`, \`party\`, \`low\`, \`high\`, \`per\`, \`basis\` or 1 more.
    unknown-kind 1:7
      There is no kind \`runbook\`.
      Write one of \`model\`, \`playbook\`, \`checklist\`, \`reference\`.
    wrong-value 46:13
      steps[1].within is \`15 minutes\`, but must be an ISO 8601 duration such as PT15M, PT24H or P30D.
      Time target, counted from the start of the step. Write it like \`PT15M\`.
    yaml-forbidden 46:13
      An alias (*name) is not allowed here.
      Write the value out, or quote it if the * belongs to the text.
    yaml-syntax 3:8
      Nested mappings are not allowed in compact mappings.
      A text that contains a colon and a space needs quotes around it."
  `);
});

describe('one change to a sound file is found', () => {
  it.each<[what: string, kind: Kind, from: string, to: string, found: string]>([
    [
      'nobody accountable',
      'model',
      'needs: []\n    raci:\n      responsible: [computing-centre]\n      accountable: [computing-centre]',
      'needs: []\n    raci:\n      responsible: [computing-centre]\n      accountable: []',
      'one-accountable-party: Service 5.1 has no accountable parties.',
    ],
    [
      'a service in no phase',
      'model',
      'services: ["5.1"]',
      'services: []',
      'service-delivered-once: No phase delivers service 5.1.',
    ],
    [
      'a budget too low at the low end',
      'model',
      'low: 100000, high: 145000',
      'low: 90000, high: 145000',
      'budget-matches-costs: The yearly budget says 90000, but the yearly cost lines add up to 100000 at the low end.',
    ],
    [
      'promised hours of another party’s rota',
      'model',
      'needs: []\n    raci:\n      responsible: [computing-centre]',
      'needs: []\n    raci:\n      responsible: [nren]',
      'hours-have-a-rota: Service 5.1 promises 8x5, but no rota of its responsible parties covers that.',
    ],
    [
      'a seat too many',
      'model',
      'seats: 1',
      'seats: 3',
      'rota-covers-its-hours: Rota `office-hours` needs 3.82 FTE for 3 seat(s) 8x5, but its roles give 2.70.',
    ],
    [
      'a share too small',
      'model',
      'share: 0.9',
      'share: 0.4',
      'rota-covers-its-hours: Rota `office-hours` needs 1.27 FTE for 1 seat(s) 8x5, but its roles give 1.20.',
    ],
    [
      'staff from low to high the wrong way round',
      'model',
      '{ low: 1, high: 4 }',
      '{ low: 4, high: 1 }',
      'range-in-order: The low end 4 is above the high end 1.',
    ],
    [
      'a service that FIRST does not know',
      'model',
      'services: ["6.2"]',
      'services: ["6.2", "6.9"]',
      'known-reference: `6.9` is not in the list services.',
    ],
    [
      'a role that ECSF does not know',
      'model',
      'ecsf: [cyber-incident-responder]\n    fte: 1.5\n    student: true',
      'ecsf: [soc-analyst]\n    fte: 1.5\n    student: true',
      'known-reference: `soc-analyst` is not in the list roles.',
    ],
    [
      'a SIM3 parameter that is not there',
      'model',
      'parameter: O-1,',
      'parameter: O-12,',
      'known-reference: `O-12` is not in the list sim3.',
    ],
    [
      'a source that is not there',
      'model',
      'written off over five years.\n    sources: []',
      'written off over five years.\n    sources: [price-list]',
      'known-reference: `price-list` is not in the list sources.',
    ],
    [
      'a target phase that is not there',
      'model',
      'by_phase: handle-incidents',
      'by_phase: exercise',
      'known-local-id: `exercise` is not among the phases of this file.',
    ],
    [
      'a technique that MITRE revoked',
      'playbook',
      'attack: [T1491.002]',
      'attack: [T1562]',
      'known-reference: `T1562` is not in the list attack.',
    ],
    [
      'an incident type that RSIT does not know',
      'playbook',
      'rsit: [information-content-security:unauthorised-information-modification]',
      'rsit: [defacement]',
      'known-reference: `defacement` is not in the list rsit.',
    ],
    [
      'a week that the academic calendar does not have',
      'playbook',
      'window: admissions',
      'window: graduation',
      'known-reference: `graduation` is not in the list calendar-windows.',
    ],
    [
      'an impact that raises nothing',
      'playbook',
      'data of applicants., to: high',
      'data of applicants., to: medium',
      'calendar-raises-severity: `medium` is not above the base severity `medium`.',
    ],
    [
      'a branch to nowhere',
      'playbook',
      '{ answer: "No", to: watch-site }',
      '{ answer: "No", to: call-police }',
      'known-local-id: `call-police` is not among the steps of this file.',
    ],
    [
      'a step without a way on',
      'playbook',
      '    next: [restore-site]\n',
      '',
      'one-way-on: Step `watch-site` leads nowhere.',
    ],
    ['an empty way on', 'playbook', 'next: [restore-site]', 'next: []', 'one-way-on: Step `watch-site` leads nowhere.'],
    [
      'three dots',
      'playbook',
      'why: A redesign by the department looks the same to a visitor.',
      'why: "..."',
      'no-placeholder-text: The text holds the placeholder `...`.',
    ],
    [
      'question marks',
      'playbook',
      'why: A redesign by the department looks the same to a visitor.',
      'why: "???"',
      'no-placeholder-text: The text holds the placeholder `???`.',
    ],
    [
      'a promise to write it later',
      'playbook',
      'looks the same to a visitor.',
      'is to be defined.',
      'no-placeholder-text: The text holds the placeholder `to be defined`.',
    ],
    [
      'one log source twice',
      'playbook',
      '\nstart: confirm-change',
      '  - { log_source: web-servers, needed_for: Again., minimum: false }\n\nstart: confirm-change',
      'unique-ids: `web-servers` stands here twice; entry 1 has it already.',
    ],
    [
      'a level twice',
      'checklist',
      '{ level: 1, name: Informal',
      '{ level: 0, name: Informal',
      'levels-in-order: Level 1 is expected here, but 0 stands here.',
    ],
    [
      'a domain that is not there',
      'checklist',
      'id: handover\n    domain: duty',
      'id: handover\n    domain: dutys',
      'known-local-id: `dutys` is not among the domains of this file.',
    ],
    [
      'a measure that NIS2 does not have',
      'checklist',
      'nis2: [art-21-2-b]',
      'nis2: [art-21-2-k]',
      'known-reference: `art-21-2-k` is not in the list nis2.',
    ],
    [
      'a translated address of a page',
      'checklist',
      'page: /reference/rules/hours-have-a-rota/',
      'page: /pl/reference/rules/hours-have-a-rota/',
      'fix-page-exists: There is no page /pl/reference/rules/hours-have-a-rota/.',
    ],
  ])('%s', (_, kind, from, to, found) => {
    expect(after(kind, from, to)).toContain(found);
  });
});

describe('one change to a sound file is allowed', () => {
  it.each<[what: string, kind: Kind, from: string, to: string]>([
    [
      'the same log source at two parties',
      'model',
      '\ncost_basis:',
      '  - { log_source: identity-provider, party: nren, retention_days: 30 }\n\ncost_basis:',
    ],
    [
      'the same tool for two uses',
      'model',
      '\nlog_sources:',
      '  - { tool: wazuh, party: nren, use: Watches the uplink. }\n\nlog_sources:',
    ],
    [
      'two parameters at the same level',
      'model',
      '\nrisks:',
      '  - { parameter: O-2, level: 2, by_phase: collect-logs }\n\nrisks:',
    ],
    ['a budget within five per cent', 'model', 'low: 100000, high: 145000', 'low: 104000, high: 139000'],
    [
      'a service on request without a rota',
      'model',
      'level: basic\n    hours: 8x5',
      'level: basic\n    hours: on-request',
    ],
    [
      'two services in one phase, one needing the other',
      'model',
      'services: ["5.1"]\n    delivers: [Log store with 180 days of logins]',
      'services: ["5.1"]\n    delivers: []',
    ],
    [
      'one-off costs outside the yearly budget',
      'model',
      '\nphases:',
      '  - id: move\n    item: Racks\n    category: infrastructure\n    party: nren\n    low: 5000\n    high: 9000\n    per: once\n    basis: Two racks.\n    sources: []\n\nphases:',
    ],
    [
      'a role address',
      'playbook',
      'Phone number on the list of department contacts.',
      'Mail to csirt@university.example.',
    ],
    [
      'a placeholder inside a command',
      'playbook',
      'do: [Compare the page with a copy from a search engine.]',
      'do: [Compare the page with a copy.]\n    commands: [{ where: Web server, run: mktemp /tmp/XXX }]',
    ],
    [
      'a start with detection',
      'playbook',
      'id: confirm-change\n    phase: analysis',
      'id: confirm-change\n    phase: detection',
    ],
    [
      'a word that begins like a placeholder',
      'playbook',
      'looks the same to a visitor.',
      'went to todos los visitantes.',
    ],
  ])('%s', (_, kind, from, to) => {
    expect(after(kind, from, to)).toEqual([]);
  });

  it('any page, where the pages are not at hand', () => {
    const content = readFileSync(join(RULE_FIXTURES, 'fix-page-exists/fails.yaml'));
    expect(checkFile({ file: 'our-check.yaml', content }, { references: surroundings.references }).findings).toEqual(
      [],
    );
  });

  it('any id, in a plan outside the content folder', () => {
    const content = readFileSync(join(RULE_FIXTURES, 'id-matches-place/fails.yaml'));
    expect(checkFile({ file: 'our plans/playbook.yaml', content }, surroundings).findings).toEqual([]);
  });
});
