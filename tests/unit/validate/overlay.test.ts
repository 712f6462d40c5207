import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyOverlay, elementKey } from '../../../src/core/shared/overlay.ts';
import { checkAuthored } from '../../../src/core/validate/content.ts';
import { checkFile } from '../../../src/core/validate/index.ts';
import { RULE_FIXTURES, surroundings } from '../../fixtures/rule-fixtures.ts';

const english = (kind: string): string => readFileSync(join(RULE_FIXTURES, ENGLISH[kind] ?? ''), 'utf8');
const ENGLISH: Record<string, string> = {
  model: 'known-reference/passes.yaml',
  playbook: 'overlay-texts-only/passes/playbook.yaml',
  checklist: 'levels-in-order/passes.yaml',
};

/** At the end, so that the lines before it keep their numbers. */
const TRANSLATES = 'translates: "0123456789ab"\n';

/** Findings in a translation of one of the three English fixtures. */
function findings(kind: string, overlay: string): string[] {
  const input = { file: 'pl.yaml', content: overlay + TRANSLATES, base: english(kind) };
  return checkFile(input, surroundings).findings.map(
    ({ line, column, ruleId, message, hint }) => `${line}:${column} ${ruleId} ${message} ${hint}`,
  );
}

const ENGLISH_ONLY =
  'This value is the same in every language. Take it out of the translation; it is read from the English file.';

describe('a translation may hold', () => {
  it.each<[what: string, kind: string, overlay: string]>([
    ['a title', 'model', 'title: Plan uczelni z dwoma kampusami\n'],
    ['texts of entries by their id', 'model', 'parties:\n  nren:\n    name: Krajowa sieć akademicka\n'],
    ['texts of services by their number', 'model', 'services:\n  "5.1":\n    scope: Logowania i poczta.\n'],
    ['the same without quotes', 'model', 'services:\n  5.1:\n    scope: Logowania i poczta.\n'],
    [
      'texts of tools and the price note',
      'model',
      'tools:\n  wazuh:\n    use: Zbiera logi.\ncost_basis:\n  note: Przykład\n',
    ],
    ['a list of sentences', 'playbook', 'first_five_minutes: [Zrób zrzut ekranu., Zadzwoń do administratora.]\n'],
    [
      'sentences inside a step',
      'playbook',
      'steps:\n  save-logs:\n    do: [Skopiuj log dostępu z 30 dni.]\n    evidence: [Log z sumą kontrolną]\n',
    ],
    [
      'entries without an id by their position',
      'playbook',
      'severity:\n  impact:\n    - when: Formularze zbierają dane kandydatów.\n',
    ],
    [
      'reasons by week of the year',
      'playbook',
      'severity:\n  calendar:\n    admissions:\n      why: Kandydaci czytają te strony codziennie.\n',
    ],
    [
      'levels by their number',
      'checklist',
      'levels:\n  0:\n    name: Brak\nquestions:\n  rota:\n    levels:\n      2: { looks_like: Jest grafik. }\n',
    ],
    ['nothing yet but the name of its original', 'model', ''],
    ['a step to close the gap', 'checklist', 'questions:\n  rota:\n    fix:\n      next_step: Policz etaty.\n'],
  ])('%s', (_, kind, overlay) => {
    expect(findings(kind, overlay)).toEqual([]);
  });
});

describe('a translation may not hold', () => {
  it.each<[what: string, kind: string, overlay: string, found: string[]]>([
    ['an id', 'model', 'id: plan\n', [`1:5 overlay-texts-only ${ENGLISH_ONLY}`]],
    ['a figure', 'model', 'costs:\n  analysts:\n    low: 1\n', [`3:10 overlay-texts-only ${ENGLISH_ONLY}`]],
    ['a choice', 'model', 'archetype: hybrydowy\n', [`1:12 overlay-texts-only ${ENGLISH_ONLY}`]],
    ['a date', 'playbook', 'updated: "2026-12-01"\n', [`1:10 overlay-texts-only ${ENGLISH_ONLY}`]],
    ['a period', 'playbook', 'steps:\n  save-logs:\n    within: PT2H\n', [`3:13 overlay-texts-only ${ENGLISH_ONLY}`]],
    [
      'an id of a list',
      'playbook',
      'steps:\n  save-logs:\n    next: [koniec]\n',
      [`3:12 overlay-texts-only ${ENGLISH_ONLY}`],
    ],
    [
      'a page',
      'checklist',
      'questions:\n  rota:\n    fix:\n      page: /pl/\n',
      [`4:13 overlay-texts-only ${ENGLISH_ONLY}`],
    ],
    [
      'a number where a text stands',
      'model',
      'title: 2026\n',
      [
        '1:8 overlay-texts-only A text is expected here, not number. Write the translated sentence, in quotes if it begins with a number.',
      ],
    ],
    [
      'nothing where a text stands',
      'model',
      'title:\n',
      [
        '1:1 overlay-texts-only A text is expected here, not an empty value. Write the translated sentence, in quotes if it begins with a number.',
      ],
    ],
    [
      'an empty text',
      'model',
      'title: " "\n',
      [
        '1:8 overlay-texts-only The text is empty, so nothing would stand in its place. Translate it, or take it out: what a translation leaves out is shown in English.',
      ],
    ],
    [
      'a text where fields stand',
      'model',
      'cost_basis: Przykład\n',
      [
        '1:13 overlay-texts-only Fields are expected here. Use the fields of the English file, or delete the line: what a translation leaves out stays English.',
      ],
    ],
    [
      'a text where a list stands',
      'playbook',
      'when: Dziwna treść\n',
      [
        '1:7 overlay-texts-only A list or fields by id are expected here. Use the fields of the English file, or delete the line: what a translation leaves out stays English.',
      ],
    ],
    [
      'a step that was renamed',
      'playbook',
      'steps:\n  save-log:\n    title: Zapisz logi\n',
      ['2:3 overlay-field-exists The English file has no `save-log` here. Did you mean `save-logs`?'],
    ],
    [
      'a translated field name',
      'playbook',
      'tytuł: Strona\n',
      [
        '1:1 overlay-field-exists The English file has no `tytuł` here. Take it out, or add it to the English file first.',
      ],
    ],
    [
      'a name that every JavaScript object has',
      'playbook',
      'toString: Strona\n',
      [
        '1:1 overlay-field-exists The English file has no `toString` here. Take it out, or add it to the English file first.',
      ],
    ],
    [
      'half a list',
      'playbook',
      'first_five_minutes: [Zrób zrzut ekranu.]\n',
      [
        '1:1 overlay-list-length The entries of this list are 1, those of the English one 2. Translate every entry, in the same order, or leave the whole list out: it stays English then.',
      ],
    ],
    [
      'a placeholder',
      'playbook',
      'title: TODO\n',
      [
        '1:8 no-placeholder-text The text holds the placeholder `TODO`. Write the text, or leave the entry out until it is finished.',
      ],
    ],
  ])('%s', (_, kind, overlay, found) => {
    expect(findings(kind, overlay)).toEqual(found);
  });

  it.each<[what: string, base: string | undefined]>([
    ['none', undefined],
    ['one that cannot be read', 'kind: playbook\ntitle: "open\n'],
    ['one of no kind', 'title: Phishing\n'],
  ])('anything without an English file: %s', (_, base) => {
    const input = {
      file: 'playbooks/phishing/cs.yaml',
      content: 'title: Phishing\n',
      ...(base === undefined ? {} : { base }),
    };
    expect(checkFile(input, surroundings).findings).toEqual([
      {
        ruleId: 'overlay-field-exists',
        severity: 'error',
        category: 'translation',
        path: [],
        related: [],
        message: 'No readable English file stands beside this translation.',
        hint: 'Put it in the folder of the English file, and correct that file first.',
        file: 'playbooks/phishing/cs.yaml',
        url: '/reference/rules/overlay-field-exists/',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 6,
      },
    ]);
  });

  it('an English file without sense, without the check giving up', () => {
    const base = 'kind: playbook\ntoString: x\nsteps: [{ id: { toString: 1 } }]\n';
    const input = { file: 'pl.yaml', content: 'toString: y\nsteps: { a: b }\n' + TRANSLATES, base };
    expect(checkFile(input, surroundings).findings.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual([
      '1 overlay-texts-only',
      '2 overlay-field-exists',
    ]);
  });
});

describe('laying a translation over the English text', () => {
  const base = {
    title: 'Stolen account',
    fte: 2,
    steps: [
      { id: 'reset', title: 'Reset the password', within: 'PT15M' },
      { id: 'tell', title: 'Tell the student', within: 'PT4H' },
    ],
    levels: [{ level: 0, name: 'Absent' }],
    when: ['Mail bounces.', 'A student calls.'],
    note: null,
  };

  it.each<[what: string, overlay: unknown, change: object]>([
    ['a text', { title: 'Kradzione konto' }, { title: 'Kradzione konto' }],
    [
      'a text of one entry, by its id',
      { steps: { tell: { title: 'Powiadom studenta' } } },
      { steps: [base.steps[0], { ...base.steps[1], title: 'Powiadom studenta' }] },
    ],
    [
      'a text of one level, by its number',
      { levels: { '0': { name: 'Brak' } } },
      { levels: [{ level: 0, name: 'Brak' }] },
    ],
    ['a list of texts', { when: ['Poczta wraca.', 'Dzwoni student.'] }, { when: ['Poczta wraca.', 'Dzwoni student.'] }],
    [
      'half a list leaves the rest English',
      { when: ['Poczta wraca.'] },
      { when: ['Poczta wraca.', 'A student calls.'] },
    ],
    ['nothing', {}, {}],
    ['no translation at all', undefined, {}],
    ['figures stay', { fte: 9, note: 'x' }, {}],
    ['a text in place of a list is left out', { when: 'Poczta wraca.', steps: 'x' }, {}],
    ['a field that English does not have is left out', { owner: 'rektor', toString: 'x' }, {}],
  ])('%s', (_, overlay, change) => {
    const before = structuredClone(base);
    expect(applyOverlay(base, overlay)).toEqual({ ...base, ...change });
    expect(base).toEqual(before);
  });

  it.each<[element: unknown, key: string | undefined]>([
    [{ id: 'nren', kind: 'nren' }, 'nren'],
    [{ service: '5.1', level: 'basic' }, '5.1'],
    [{ log_source: 'vpn', party: 'soc' }, 'vpn'],
    [{ level: 0, looks_like: 'x' }, '0'],
    [{ when: 'x', to: 'high' }, undefined],
    [{ id: { toString: 1 } }, undefined],
    ['Mail bounces.', undefined],
  ])('%j is addressed as %s', (element, key) => {
    expect(elementKey(element)).toBe(key);
  });
});

describe('the name of the original', () => {
  it.each([
    ['is left out', '', '1:1 The field `translates` is missing'],
    [
      'is a number, since YAML reads digits without quotes as one',
      'translates: 123456789012\n',
      '1:13 `translates` must',
    ],
    [
      'is a date',
      'translates: "2026-11-23"\n',
      '1:13 `translates` must be 12 digits and letters from a to f, in quotes.',
    ],
    ['is too short', 'translates: "0123456789a"\n', '1:13 `translates` must'],
    ['is in capitals', 'translates: "0123456789AB"\n', '1:13 `translates` must'],
  ])('that %s is refused with the command that writes it', (_, line, expected) => {
    const input = { file: 'pl.yaml', content: `${line}title: Strona\n`, base: english('playbook') };
    const found = checkFile(input, surroundings).findings;
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['translation-names-its-original']);
    expect(`${found[0]?.line}:${found[0]?.column} ${found[0]?.message}`).toContain(expected);
    expect(found[0]?.hint).toContain('`npm run translations -- --update <file>`');
  });
});

describe('a translated page', () => {
  const page = (more: string): string =>
    `---\ntitle: Strona\ndescription: O niej.\nkind: about\n${more}---\n\nTekst.\n`;
  it.each<[what: string, file: string, more: string, found: string[]]>([
    ['names its original', 'docs/pl/about/soccer.mdx', 'translates: "0123456789ab"\n', []],
    ['that does not is refused', 'docs/pl/about/soccer.mdx', '', ['2 translation-names-its-original']],
    ['is known by any path to it', 'C:\\site\\docs\\pl\\about\\soccer.mdx', '', ['2 translation-names-its-original']],
    ['names it as every field is written', 'docs/pl/about/soccer.mdx', 'translates: 12\n', ['5 wrong-value']],
    ['needs none where no English page stands', 'docs/pl/about/krajowy-soc.mdx', '', []],
    ['is no English one', 'docs/about/soccer.mdx', '', []],
  ])('%s', (_, file, more, found) => {
    const { findings: all } = checkAuthored({ file, content: page(more) }, surroundings);
    expect(all.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(found);
  });
});
