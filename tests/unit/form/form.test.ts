import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFiles, ROOT } from '../../../scripts/lib/files.ts';
import {
  anchorOf,
  askedFields,
  draftOfFile,
  durationOf,
  durationParts,
  earlyFindings,
  emptyGroup,
  formSections,
  isBlank,
  issueOf,
  labelOf,
  mayBeLeftOut,
  numberIn,
  plainNumbers,
  proposalOf,
  typedNumber,
  valueOfDraft,
  withPart,
  yamlOf,
  type Draft,
  type DraftGroup,
  type Proposing,
  type Unit,
} from '../../../src/core/form/index.ts';
import { fieldsOf, type Field } from '../../../src/core/shared/fields.ts';
import { checkAuthored } from '../../../src/core/validate/content.ts';
import { checkFile, PROJECT, readYaml, surroundingsFrom } from '../../../src/core/validate/index.ts';
import { CorrectionSchema, KIND_SCHEMAS, ReferenceSchemas } from '../../../src/schemas/index.ts';

const TODAY = '2026-11-27';
const files = contentFiles();
const surroundings = surroundingsFrom(files);
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const items = fieldsOf(ReferenceSchemas.glossary).find(({ name }) => name === 'items');

const FORMS = {
  model: form('model', fieldsOf(KIND_SCHEMAS.model), text('scripts/templates/model.mdx.tpl')),
  playbook: form('playbook', fieldsOf(KIND_SCHEMAS.playbook), text('scripts/templates/playbook.mdx.tpl')),
  term: form('term', items?.fields ?? [], text('src/content/reference/glossary.yaml')),
  correction: form('correction', fieldsOf(CorrectionSchema), ''),
};

function form(kind: Proposing['kind'], fields: readonly Field[], beside: string): Proposing {
  return { kind, fields, beside, today: TODAY, taken: new Set(['taken']) };
}

const published = files.filter(({ path }) => /^(?:models|playbooks)\/[^/]+\/(?:model|playbook)\.yaml$/.test(path));

describe.each(published.map(({ path, content }) => ({ path, content })))('$path', ({ path, content }) => {
  const kind = path.startsWith('models') ? 'model' : 'playbook';
  const { value } = readYaml(content);
  const { draft, lost } = draftOfFile(FORMS[kind].fields, value);

  it('goes through the form without a loss', () => {
    expect(lost).toEqual([]);
    const { file } = proposalOf(draft, FORMS[kind]);
    expect(file.path).toBe(`src/content/${path}`);
    expect(readYaml(file.text).value).toEqual({ ...(value as object), updated: TODAY, reviewed: null });
  });

  it('becomes a file and a page without a finding', () => {
    const { file, page } = proposalOf(draft, FORMS[kind]);
    const check = ({ path: name, text: content }: { path: string; text: string }) =>
      checkAuthored({ file: name, content, published: true }, surroundings).findings;
    expect(check(file)).toEqual([]);
    expect(check(page!)).toEqual([]);
  });
});

describe('the page of a proposal', () => {
  it('has no gap, no heading without text below it, and the title whatever is in it', () => {
    const title = "Exams: “outage” $& of # the 'system'";
    const draft = { ...emptyGroup(FORMS.playbook.fields), id: 'exam-outage', title, summary: 'One sentence.' };
    const { page } = proposalOf(draft, FORMS.playbook);
    expect(page?.text).not.toContain('TODO');
    expect(page?.text).not.toMatch(/^## .*\s+(?:## |$(?![\s\S]))/m);
    expect(page?.text).toContain('<Playbook id="exam-outage" part="card" />');
    expect(checkAuthored({ file: page!.path, content: page!.text }, withPlaybook('exam-outage')).findings).toEqual([]);
  });
});

function withPlaybook(id: string): typeof surroundings {
  return surroundingsFrom([...files, { path: `playbooks/${id}/playbook.yaml`, content: '' }]);
}

/** What the engine says of what was entered, as `way: rule`. */
function said(kind: keyof typeof FORMS, draft: DraftGroup): string[] {
  const { file, at } = proposalOf(draft, FORMS[kind]);
  const registry = { ...PROJECT, kinds: { ...PROJECT.kinds, correction: CorrectionSchema } };
  const { findings } = checkFile({ file: file.path, content: file.text }, surroundings, registry);
  return findings.map(
    ({ path, ruleId }) => `${anchorOf(FORMS[kind].fields, path.slice(at.length)).join('.')}: ${ruleId}`,
  );
}

describe('an empty form', () => {
  it.each(['model', 'playbook', 'term', 'correction'] as const)(
    'of a %s leads to a field with every finding, and says of each what to write',
    (kind) => {
      const draft = emptyGroup(FORMS[kind].fields);
      expect(isBlank(draft)).toBe(true);
      const ways = said(kind, draft);
      expect(ways.length).toBeGreaterThan(1);
      expect(ways.filter((way) => way.startsWith(':'))).toEqual([]);
    },
  );

  it.each([
    ['term', ['name: wrong-value', 'definition: wrong-value']],
    ['correction', ['page: wrong-value', 'wrong: wrong-value', 'right: wrong-value', 'source: wrong-value']],
  ] as const)('of a %s asks for %j', (kind, ways) => {
    expect(said(kind, emptyGroup(FORMS[kind].fields))).toEqual(ways);
  });
});

/** What the engine says of a draft that still has gaps, as `way: rule`. */
function early(draft: DraftGroup): string[] {
  const { fields } = FORMS.model;
  const { file, value } = proposalOf(draft, FORMS.model);
  const check = (content: string) =>
    checkFile({ file: file.path, content, published: true }, surroundings, PROJECT).findings;
  const broken = check(file.text)
    .filter(({ category }) => category === 'schema')
    .map(({ path }) => path);
  expect(broken.length).toBeGreaterThan(0);
  return earlyFindings(fields, value, broken, (whole) => check(yamlOf(fields, whole))).map(
    ({ path, ruleId }) => `${path.join('.')}: ${ruleId}`,
  );
}

describe('a model with gaps', () => {
  const empty = emptyGroup(FORMS.model.fields);
  const [service] = empty['services'] as DraftGroup[];
  const [link] = empty['interfaces'] as DraftGroup[];
  const parties = [
    { ...(empty['parties'] as DraftGroup[])[0], id: 'it' },
    { ...(empty['parties'] as DraftGroup[])[0], id: 'soc' },
  ];
  const filled = (raci: DraftGroup): DraftGroup => ({
    ...empty,
    parties,
    services: [{ ...service, raci: { ...(service?.['raci'] as DraftGroup), ...raci } }],
  });
  it.each<[string, DraftGroup, string[]]>([
    ['nothing', empty, []],
    [
      'an unknown service',
      { ...empty, services: [{ ...service, service: 'nope' }] },
      ['services.0.service: known-reference'],
    ],
    [
      'an unknown party',
      filled({ accountable: ['it'], informed: ['who'] }),
      ['services.0.raci.informed.0: known-local-id'],
    ],
    [
      'two accountable parties',
      filled({ accountable: ['it', 'soc'] }),
      ['services.0.raci.accountable: one-accountable-party'],
    ],
    [
      'an interface to itself',
      { ...empty, parties, interfaces: [{ ...link, from: 'it', to: 'it' }] },
      ['interfaces.0.to: interface-joins-two-parties'],
    ],
    [
      'low above high',
      { ...empty, suits: { security_staff_fte: { low: '5', high: '3' } } },
      ['suits.security_staff_fte.low: range-in-order'],
    ],
    ['low alone', { ...empty, suits: { security_staff_fte: { low: '5', high: '' } } }, []],
  ])('of which there is %s', (_, draft, ways) => {
    expect(early(draft)).toEqual(ways);
  });
});

describe('a time span', () => {
  it.each<[string, Unit, string]>([
    ['15', 'minutes', 'PT15M'],
    ['2', 'days', 'P2D'],
    [' pt15m ', 'hours', 'PT15M'],
    ['P1DT12H', 'hours', 'P1DT12H'],
    ['1,5', 'hours', '1,5'],
    ['90 min', 'hours', '90 min'],
    ['', 'hours', ''],
  ])('typed as %j with %s stands in the file as %j', (typed, unit, written) => {
    expect(durationOf(typed, unit)).toBe(written);
  });

  it.each([
    ['PT15M', { amount: '15', unit: 'minutes' }],
    ['P30D', { amount: '30', unit: 'days' }],
    ['P1DT12H', undefined],
    ['90 min', undefined],
  ])('%s has the parts %j', (written, parts) => {
    expect(durationParts(written)).toEqual(parts);
  });

  it.each(['1,5', '90 min', 'PT'])('%j is answered in terms of amount and unit', (within) => {
    const draft = { ...emptyGroup(FORMS.model.fields), interfaces: [{ within }] };
    expect(proposalOf(draft, FORMS.model).problems).toMatchObject([
      { path: ['interfaces', 0, 'within'], message: `\`${within}\` is no amount of time.` },
    ]);
  });
});

it('quotes around an id or number are not part of it', () => {
  const draft = { ...emptyGroup(FORMS.model.fields), id: '"hybrid"', title: '"Hybrid"' };
  expect(proposalOf(draft, FORMS.model).value).toMatchObject({ id: 'hybrid', title: '"Hybrid"' });
});

it.each(['accountable', 'sources'])('nobody is told that %s may be left out', (name) => {
  const field = FORMS.playbook.fields.find((each) => each.name === 'sources')!;
  expect(mayBeLeftOut({ ...field, name, required: true, entries: {} })).toBe(false);
  expect(mayBeLeftOut({ ...field, name: 'informed', required: true, entries: {} })).toBe(true);
});

describe('a term', () => {
  const draft: DraftGroup = {
    name: 'Honeynet',
    id: 'honeynet',
    definition: 'Machines that nobody has a reason to use, watched to see who tries.',
    see: ['csirt'],
  };

  it('is put in its place, and changes no other line', () => {
    const { file, own, at } = proposalOf(draft, FORMS.term);
    expect(said('term', draft)).toEqual([]);
    expect(file.text.replace(own, '')).toBe(FORMS.term.beside);
    const { value } = readYaml(file.text);
    expect((value as { items: unknown[] }).items[Number(at[1])]).toMatchObject({ id: 'honeynet', see: ['csirt'] });
  });

  it.each([
    ['taken', '`taken` exists already.'],
    ['Not an id', 'This is no id.'],
    ['', 'This is no id.'],
  ])('with the id %j says so at the id', (id, message) => {
    const { problems, at } = proposalOf({ ...draft, id }, FORMS.term);
    expect(problems).toMatchObject([{ path: ['id'], message }]);
    expect(Number(at[1])).toBeGreaterThan(0);
  });

  it.each(['true', 'null', 'no'])('may be called %s, which is a word of YAML', (id) => {
    expect(said('term', { ...draft, id })).toEqual([]);
    const { file, at } = proposalOf({ ...draft, id }, FORMS.term);
    expect((readYaml(file.text).value as { items: unknown[] }).items[Number(at[1])]).toMatchObject({ id });
  });

  it('leaves out what may be left out', () => {
    expect(proposalOf({ ...draft, see: [], short_for: '  ' }, FORMS.term).own).toBe(
      '  - id: honeynet\n    name: Honeynet\n' +
        '    definition: Machines that nobody has a reason to use, watched to see who tries.\n',
    );
  });
});

it('a correction becomes an issue under the headings of the issue form', () => {
  const correction = { page: '/glossary/', wrong: 'One\ntwo', right: '```\nThree', source: 'A manual', urgent: true };
  expect(issueOf({ kind: 'correction', ...correction })).toEqual({
    title: 'Content: /glossary/',
    text:
      '### Page\n\n/glossary/\n\n### What it says\n\n> One\n> two\n\n### What is right\n\n> ```\n> Three\n\n' +
      '### How you know\n\nA manual\n\n### Urgency\n\n' +
      'Somebody who follows the text today may lose evidence, miss a legal deadline or harm a system.\n',
  });
});

it.each([
  ['2.5', 2.5],
  ['2,5', 2.5],
  [' 10 000 ', 10_000],
  ['-3', -3],
  ['0,125', 0.125],
  ['10,000', undefined],
  ['1.125', undefined],
  ['1,125', undefined],
  ['1.1250', 1.125],
  ['1,125,000', 1_125_000],
  ['1.25', 1.25],
  ['-0', 0],
  ['9'.repeat(400), undefined],
  ['two', undefined],
  ['1e3', undefined],
  ['', undefined],
])('%j is read as %s', (typed, number) => {
  expect(numberIn(typed)).toBe(number);
});

it.each([
  ['1.125', false, ['1125', '1.1250']],
  ['-1,125', false, ['-1125', '-1.1250']],
  ['1,125', true, ['1125']],
  ['0,125', false, []],
  ['1.25', false, []],
])('in place of %j (whole numbers alone: %s) one writes %j', (typed, whole, plain) => {
  expect(plainNumbers(typed, whole)).toEqual(plain);
});

it('a number that can be read in two ways is refused at its field, with what to write', () => {
  const draft = withPart({ ...emptyGroup(FORMS.model.fields) }, ['suits'], {
    security_staff_fte: { low: '1.125', high: '2' },
  });
  expect(proposalOf(draft, FORMS.model).problems).toEqual([
    {
      path: ['suits', 'security_staff_fte', 'low'],
      message: '`1.125` can be read in two ways.',
      hint: 'Write `1125` or `1.1250`.',
    },
  ]);
});

it('a number of a file is typed so that it is read back', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer(),
        fc.integer().map((whole) => whole / 1000),
      ),
      (number) => {
        expect(numberIn(typedNumber(number))).toBe(number === 0 ? 0 : number);
      },
    ),
  );
});

it.each([
  ['productive_hours', 'Productive hours'],
  ['ecsf', 'ECSF profiles'],
  ['not_when', 'Not when'],
])('%s is called “%s”', (name, label) => {
  expect(labelOf({ name })).toBe(label);
});

it('a form has a part for each group, and asks for no day, review or kind', () => {
  const parts = formSections(FORMS.playbook.fields).map(({ fields }) => fields.map(({ name }) => name).join(' '));
  expect(parts).toEqual([
    'title id summary authors tlp when not_when rsit attack',
    'severity',
    'first_five_minutes',
    'call',
    'roles',
    'telemetry',
    'start',
    'steps',
    'notifications',
    'exit_criteria lessons sources',
  ]);
});

describe('a change of a draft', () => {
  const draft = { title: 'A', steps: [{ id: 'a' }, { id: 'b' }] };
  it.each<[string, (string | number)[], Draft | undefined, unknown]>([
    ['sets a text', ['title'], 'B', { ...draft, title: 'B' }],
    ['sets a text inside', ['steps', 1, 'id'], 'c', { title: 'A', steps: [{ id: 'a' }, { id: 'c' }] }],
    ['takes an entry out', ['steps', 0], undefined, { title: 'A', steps: [{ id: 'b' }] }],
    ['takes a group out', ['title'], undefined, { steps: draft.steps }],
    [
      'adds a group',
      ['steps', 0, 'decision'],
      { question: '?' },
      { title: 'A', steps: [{ id: 'a', decision: { question: '?' } }, { id: 'b' }] },
    ],
  ])('%s', (_, path, part, expected) => {
    expect(withPart(draft, path, part)).toEqual(expected);
    expect(draft).toEqual({ title: 'A', steps: [{ id: 'a' }, { id: 'b' }] });
  });
});

it('says what of a file has no place in the form', () => {
  const value = { kind: 'playbook', title: ['a'], colour: 'red', steps: 'none', roles: [{ id: 'x', age: 3 }] };
  expect(draftOfFile(FORMS.playbook.fields, value).lost).toEqual(['colour', 'title', 'roles[1].age', 'steps']);
});

const typed = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'true',
    '2026-11-27',
    '- a: b',
    '6.10',
    'no',
    '#',
    '1e3',
    'null',
    '~',
    '>-',
    "'",
    '"',
    '\\',
    '%',
    '---',
    '12:30',
    '0x1f',
  ),
);

/** Any draft of a group, with anything in its fields. */
function drafts(fields: readonly Field[]): fc.Arbitrary<DraftGroup> {
  const own = askedFields(fields).map((field) => {
    const entry: fc.Arbitrary<Draft> = field.fields.length > 0 ? drafts(field.fields) : typed;
    return [field.name, field.entries === undefined ? entry : fc.array(entry, { maxLength: 3 })] as const;
  });
  return fc.record(Object.fromEntries(own), { requiredKeys: [] }) as fc.Arbitrary<DraftGroup>;
}

describe.each(['model', 'playbook', 'term', 'correction'] as const)(
  'whatever is typed into the form of a %s',
  (kind) => {
    const { fields } = FORMS[kind];
    const written = kind === 'model' || kind === 'playbook' ? { updated: TODAY, reviewed: null } : {};

    it('the text reads back to the same values', () => {
      fc.assert(
        fc.property(drafts(fields), (draft) => {
          const value = valueOfDraft(fields, draft, written);
          const read = readYaml(yamlOf(fields, value, ['head']));
          expect(read.faults).toEqual([]);
          expect(read.value).toEqual(value);
        }),
        { numRuns: kind === 'term' || kind === 'correction' ? 400 : 60 },
      );
    });

    it('the file can be checked, and a draft made of it makes it again', () => {
      fc.assert(
        fc.property(drafts(fields), (draft) => {
          const first = proposalOf(draft, FORMS[kind]);
          expect(readYaml(first.file.text).faults).toEqual([]);
          const again = proposalOf(draftOfFile(fields, first.value).draft, FORMS[kind]);
          expect(again.file).toEqual(first.file);
        }),
        { numRuns: 40 },
      );
    });
  },
);
