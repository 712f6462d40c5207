import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/core/validate/index.ts';
import {
  findingsAfter,
  findingsIn,
  fixtureFolders,
  RULE_FIXTURES,
  surroundings,
  type SoundKind,
} from '../../fixtures/rule-fixtures.ts';

/** Findings in a sound file after one change. */
function after(kind: SoundKind, from: string, to: string): string[] {
  return findingsAfter(kind, from, to).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

it('each rule says what is wrong in its failing fixture', () => {
  const said = fixtureFolders()
    .flatMap((id) => findingsIn(id, 'fails'))
    .map(({ line, column, ruleId, message, hint }) => `${ruleId} ${line}:${column}\n  ${message}\n  ${hint}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "accountable-not-bought 71:21
      Service 5.1 makes a vendor, \`night-watch\`, accountable.
      Name the party of the university, the consortium or the research network that answers for the result.
    action-leaves-evidence 63:5
      Step \`close-site\` of the phase containment keeps no evidence.
      Name at least what was done, when and by whom, and where it is kept.
    begins-with-detection 37:8
      The playbook starts with \`confirm-change\`, a step of the phase containment.
      Start with a step that confirms what happened.
    budget-matches-costs 14:39
      The yearly budget says 115000, but the yearly cost lines add up to 145000 at the high end.
      Write 145000, or correct the cost lines.
    calendar-raises-severity 19:33
      \`low\` is not above the base severity \`medium\`.
      Raise it, lower the base, or take the entry out.
    cited-source-listed 105:15
      Source \`gdpr\` is cited here, but does not stand in the list \`sources\` of the file.
      Add it to the list at the end of the file, or cite another source here.
    component-props 14:41
      In \`<Playbook>\`, part is \`cards\`, but must be one of the listed words.
      Did you mean \`card\`?
    containment-comes-first 89:12
      Step \`restore-site\` belongs to recovery, but no step of containment or eradication leads to it.
      Add a step before it that stops the harm, or correct the phase.
    cost-range-usable 115:10
      The high end of \`log-store\`, 15000, is 17 times its low end, 900.
      Count the zeros of both. If the range is meant, split the cost into what is sure and what may come on top.
    costs-fit-the-size 98:11
      The costs are for 120000 people, but the model suits 4000 to 15000.
      Correct the number, or widen the range of the constituency.
    date-plausible 5:10
      The date 2206-11-23 is far from today.
      Check the year; digits change places easily.
    dates-in-order 55:49
      SIM3 was mapped on 2027-11-23, after the file’s own day, 2026-11-23.
      Correct the date here, or \`updated\` above.
    decision-leads-apart 78:31
      Every answer of step \`way-in-known\` leads to \`restore-site\`.
      Lead one answer to another step, or write \`next\` instead of \`decision\`.
    doer-has-people 80:39
      \`faculty\` does the work of service 6.2, but no role gives it any FTE.
      Add a role for this party with the share of a post that the work takes, or name the party that does it.
    domain-has-questions 21:9
      Domain \`escalation\` has 0 questions.
      Add questions, or merge it with another domain.
    every-path-ends 79:9
      From step \`watch-site\` no end can be reached.
      Lead one branch to a step with \`ends: true\`.
    every-string-translated 2:3
      The string \`checklist.print\` is missing.
      Translate it: “Print the checklist”.
    file-encoding 28:23
      The file has the invisible character U+202A.
      Delete it and type the text again.
    first-step-is-quick 46:13
      The first step, \`confirm-change\`, may take P1D.
      Keep it to an hour at most: confirm first, and leave the search to a later step.
    fix-page-exists 35:13
      There is no page /reference/rules/rota-covers-hours/.
      Did you mean \`/reference/rules/rota-covers-its-hours/\`?
    group-fits-id 11:50
      \`H-2\` has the quadrant \`tools\`, which does not fit its id.
      Write \`human\`, or correct the id.
    hours-have-a-rota 61:12
      Service 5.1 promises 24x7, but no rota of its responsible parties covers that.
      Add such a rota, name the party whose rota covers it, or promise \`on-request\`.
    id-matches-place 2:5
      The id is \`defaced-website\`, but the file stands at \`defaced-department-website\`.
      Write \`id: defaced-department-website\`, or rename the folder before it is published.
    interface-joins-two-parties 83:9
      Interface \`uplink-alerts\` leads from \`nren\` to itself.
      Name the party on the other side.
    known-component 12:11
      The component \`Term\` is not imported.
      Add \`import { Term } from '~/components';\` below the front matter.
    known-local-id 146:12
      \`computing-center\` is not among the parties of this file.
      Did you mean \`computing-centre\`?
    known-reference 93:19
      \`identity-providers\` is not in the list log-sources.
      Did you mean \`identity-provider\`?
    legal-periods-kept 103:13
      Notification \`data-protection\` names GDPR Art. 33(1), which allows 72 hours, but says P7D.
      Write \`within: PT72H\`, or less if your national act asks for it.
    levels-in-order 30:18
      Level 2 is expected here, but 3 stands here.
      Order the levels 0, 1, 2, 3, 4.
    link-leads-to-a-page 10:34
      There is no page /playbooks/credential-phising/.
      Did you mean \`/playbooks/credential-phishing/\`?
    loop-has-a-decision 65:5
      The steps confirm-change → close-site → confirm-change lead in a circle without a decision.
      Ask in one of them whether to go round again, or lead on to another step.
    mapping-has-a-version 54:1
      Questions are mapped to NIS2, but its version is not given.
      Add an entry with \`framework: NIS2\`, the version and the day of the mapping.
    minimum-telemetry 34:1
      No log source is marked as the minimum.
      Set \`minimum: true\` where the playbook cannot be followed without the source.
    missing-field 66:5
      The field \`why\` is missing in steps[4].
      Add \`why:\` — the reason, so that the step can be adapted.
    needed-service-offered 73:20
      Service 6.1 is used here but not offered in this model.
      Add service "6.1" under \`services\`, or take it out here.
    no-doubled-word 44:10
      “the the” stands here.
      Take one of the two words out, and read the sentence again.
    no-garbled-letters 8:12
      Letters are garbled near “twierdÅº podmi”.
      Copy the text again from the original, and save the file as UTF-8.
    no-personal-address 28:10
      \`firstname.surname@university.example\` looks like the address of a person.
      Write a role address such as csirt@ or abuse@.
    no-phase-cycle 125:5
      The phases collect-logs → handle-incidents → collect-logs wait for each other in a circle.
      Take one of them out of \`after\`.
    no-placeholder-text 62:10
      The text holds the placeholder \`TODO\`.
      Write the text, or leave the entry out until it is finished.
    no-repeated-entry 154:47
      This entry stands in the list already, as number 2.
      Take it out, or write what was meant in its place.
    no-repeated-text 50:12
      Entry 1 of this list has the same title.
      Write what is different here, or merge the two entries.
    no-rota-of-students-alone 53:5
      Rota \`office-hours\` is filled by students alone.
      Add the staff role that supervises them.
    no-service-cycle 63:5
      The services 5.1 → 6.2 → 5.1 need each other in a circle.
      Take out the need that is only useful, not required.
    notes-not-public 8:6
      Notes taken with this playbook would be TLP:CLEAR, free for everybody.
      Write \`TLP:AMBER\`, or \`TLP:AMBER+STRICT\` if they must not leave the university.
    one-accountable-party 76:7
      Service 6.2 has 2 accountable parties.
      Keep one; make the others responsible or consulted.
    one-currency 96:13
      The currency is PLN, but the bases of the costs name EUR and never PLN.
      Write EUR, or convert the amounts and say so in their bases.
    one-part-in-a-service 78:18
      In service 6.2 \`nren\` is consulted and informed at once.
      Take it out here, or name the party that is to be informed instead.
    one-way-on 88:5
      Step \`watch-site\` has next and ends.
      Keep one of them.
    overlay-field-exists 7:5
      The English file has no \`titel\` here.
      Did you mean \`title\`?
    overlay-is-translated 9:10
      This text is still the English one.
      Translate it, or take it out: what a translation leaves out is shown in English and marked so.
    overlay-keeps-figures 8:10
      The English text has 30, where this one has 90.
      Use the figures of the English text. If that one is wrong, correct it first.
    overlay-list-length 2:1
      The entries of this list are 1, those of the English one 2.
      Translate every entry, in the same order, or leave the whole list out: it stays English then.
    overlay-texts-only 8:13
      This value is the same in every language.
      Take it out of the translation; it is read from the English file.
    page-syntax 12:10
      Expected a closing tag for \`<Term>\`.
      Close the tag after its text, or end it with \`/>\` if it holds none.
    parent-one-level-up 13:78
      \`5.1.1\` has the parent \`5.2\`.
      Write \`parent: "5.1"\`.
    partners-are-connected 80:39
      \`night-watch\` works for service 6.2, but no interface joins it to computing-centre.
      Add an interface that says what is handed over, how, at which TLP and how fast.
    party-takes-part 31:9
      Nothing in this file names party \`faculty\`.
      Give it a role, a service or an interface, or take the party out.
    period-plausible 86:13
      PT0H is no time at all.
      Write the real period: PT15M is 15 minutes, PT4H four hours, P14D two weeks.
    phase-delivers-something 141:5
      Phase \`practise\` delivers nothing.
      Name a service or a result, or merge the phase with its neighbour.
    phases-in-reading-order 125:13
      Phase \`collect-logs\` waits for \`sign-mandate\`, which stands below it.
      Move \`sign-mandate\` above \`collect-logs\`, or correct \`after\`.
    phases-move-on 58:12
      Step \`close-site\` of the phase containment leads to \`save-logs\` of the phase detection.
      Correct the phase of one of them, or lead on to a later step.
    plain-text-only 44:10
      The text holds HTML, \`<b>\`.
      Write it as plain text; an address goes into the entry of the source.
    prices-of-the-time 97:9
      The prices are of 2021, but the file was last changed in 2026.
      Bring the amounts up to date and write their year, at most 2 years from the change.
    question-is-a-question 25:15
      This question has no question mark.
      Write it as a question.
    question-is-mapped 37:5
      Question \`rota\` is mapped to nothing.
      Name what comes close in SIM3, SOC-CMM, NIST CSF or NIS2, or ask whether the question belongs here.
    questions-by-domain 28:13
      Question \`rota\` of the domain \`escalation\` stands among those of another domain.
      Move it to the other questions of its domain, or correct the domain.
    range-in-order 11:24
      The low end 15000 is above the high end 4000.
      Swap the two numbers.
    reference-of-right-depth 12:10
      \`TA0040\` (Impact) is of the wrong depth here.
      Write a technique such as T1566; a tactic says only why it is done.
    retention-plausible 93:79
      Logs of \`identity-provider\` are kept for 18 days.
      Keep them for 30 days at least, in an archive if need be.
    reviewer-is-a-person 8:7
      “Security team” does not begin with the name of a person.
      Write first name, surname and role, separated by a comma, or \`reviewed: null\` until somebody has read it.
    risk-owner-answers 164:12
      Risk \`late-alerts\` is owned by \`night-watch\`, which is not part of the universities.
      Name the party that decides on the mitigation and pays for it.
    roadmap-within-a-term 124:13
      Phase \`handle-incidents\` ends after 51 months.
      Shorten \`collect-logs\`, the longest phase, or let phases run side by side, so that all end within 48 months.
    role-has-a-step 32:11
      Role \`web-admin\` does no step.
      Give it a step, or take the role out.
    role-not-overbooked 62:12
      The rotas take 110 % of the working time of role \`analyst\`.
      Lower the shares to 1 in all, or take the role out of one rota.
    rota-covers-its-hours 51:12
      Rota \`office-hours\` needs 5.34 FTE for 1 seat 24x7, but its roles give 2.70.
      Add 2.64 FTE, raise \`share\`, or promise fewer hours.
    rota-has-hours 59:12
      Rota \`evening-phone\` has no hours: it is on request.
      Write the hours in which somebody is on duty, or take the rota out.
    secure-address 15:11
      The address http://cert.example does not begin with https.
      Write https, and open the page once to see that it answers.
    service-after-its-needs 73:13
      Service 6.2 (phase \`handle-incidents\`) needs 5.1, which phase \`collect-logs\` delivers later.
      Move 5.1 to an earlier phase, move 6.2 to a later one, or add \`collect-logs\` to \`after\` of \`handle-incidents\`.
    service-delivered-once 59:14
      Service 5.1 is delivered by 2 phases: collect-logs, handle-incidents.
      Keep it in the first one.
    service-not-above-its-needs 73:13
      Service 6.2 is 8x5, but needs 5.1, which is on-request.
      Raise \`hours\` of 5.1, or promise less here.
    short-title-and-summary 3:8
      The title has 92 characters.
      Keep it to 90: what it is, and for whom.
    sources-given 109:1
      The list of sources is empty.
      Add the id of a source from reference/sources.yaml.
    staff-cost-for-every-employer 21:9
      Party \`computing-centre\` provides 3.0 FTE but has no staff cost.
      Add a cost line with \`category: staff\` and this party; 0 to 0 with the reason in \`basis\` if another line contains it.
    staff-cost-plausible 106:10
      Staff of \`computing-centre\` costs 1935 to 2796 EUR a year for each of its 46.5 FTE.
      Compare the amount with the FTE of the roles; one of them is likely wrong by a factor.
    step-reachable 57:9
      No step leads to \`close-site\`.
      Name it in \`next\` or in a branch of an earlier step, or delete it.
    string-placeholders-kept 2:21
      The string lacks {all}.
      Keep {done}, {all} as in English.
    students-are-marked 45:14
      The role “Student analyst” says \`student: false\`.
      Write \`student: true\`, or give the role another title.
    target-above-zero 138:30
      Level 0 is no target.
      Write the level to reach, 1 to 4, or take the target out.
    targets-rise 139:30
      O-1 is to reach level 1 here, after level 1 before.
      Keep one of the two, or let the later one aim higher.
    technique-has-a-tactic 11:11
      Technique \`T1598\` names no tactic.
      Write the ids of its tactics, such as [TA0001].
    translation-names-its-original 1:13
      \`translates\` must be 12 digits and letters from a to f, in quotes.
      Compare it with the English text, then let \`npm run translations -- --update <file>\` write the field.
    typical-within-range 14:45
      The typical value of \`identity-provider\`, 50, is not between 0.1 and 5.
      Correct the one of the three that is wrong.
    unique-ids 147:9
      \`exam-weeks\` stands here twice; entry 1 has it already.
      Merge the two entries, or give this one an id of its own.
    unknown-field 119:5
      The field \`vat\` does not exist in costs[2].
      Write one of \`id\`, \`item\`, \`category\`, \`party\`, \`low\`, \`high\`, \`per\`, \`basis\` or 2 more.
    unknown-kind 1:7
      There is no kind \`runbook\`.
      Write one of \`model\`, \`playbook\`, \`checklist\`, \`reference\`.
    whole-sentences 44:10
      The sentence ends with “department looks the”, without a full stop.
      Finish the sentence, or add the full stop.
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
  it.each<[what: string, kind: SoundKind, from: string, to: string, found: string]>([
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
      'rota-covers-its-hours: Rota `office-hours` needs 3.82 FTE for 3 seats 8x5, but its roles give 2.70.',
    ],
    [
      'a share too small',
      'model',
      'share: 0.9',
      'share: 0.4',
      'rota-covers-its-hours: Rota `office-hours` needs 1.27 FTE for 1 seat 8x5, but its roles give 1.20.',
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

describe('an unknown id is said once, and not what follows from it', () => {
  it.each<[what: string, kind: SoundKind, from: string, to: string, found: string]>([
    [
      'the start is no step',
      'playbook',
      'start: confirm-change',
      'start: call-police',
      'known-local-id: `call-police` is not among the steps of this file.',
    ],
    [
      'the next step is gone',
      'playbook',
      'next: [restore-site]',
      'next: [call-police]',
      'known-local-id: `call-police` is not among the steps of this file.',
    ],
    [
      'a service is done by nobody known',
      'model',
      'no faculty servers.\n    needs: []\n    raci:\n      responsible: [computing-centre]',
      'no faculty servers.\n    needs: []\n    raci:\n      responsible: [night-watch]',
      'known-local-id: `night-watch` is not among the parties of this file.',
    ],
  ])('%s', (_, kind, from, to, found) => {
    expect(after(kind, from, to)).toEqual([found]);
  });
});

describe('one change to a sound file is allowed', () => {
  it.each<[what: string, kind: SoundKind, from: string, to: string]>([
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
