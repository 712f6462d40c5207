import { describe, expect, it } from 'vitest';
import { completionsAt, type FieldSchema } from '../../../src/core/complete/index.ts';
import { placeAt } from '../../../src/core/complete/place.ts';

const text: FieldSchema = { type: 'string' };
const party: FieldSchema = { type: 'string', local: 'parties' };
const schema: FieldSchema = {
  type: 'object',
  required: ['id', 'parties'],
  properties: {
    title: { ...text, description: 'Title as readers see it.' },
    id: text,
    parties: {
      type: 'array',
      items: { type: 'object', properties: { id: text, name: text, inside: { type: 'boolean' } } },
    },
    services: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          service: { type: 'string', list: 'services' },
          hours: { enum: ['8x5', '24x7'], enumDescriptions: ['office hours', 'around the clock'] },
          tlp: { anyOf: [{ enum: ['TLP:RED', 'TLP:CLEAR'] }, { type: 'null' }] },
          raci: { type: 'object', properties: { responsible: { type: 'array', items: party } } },
          cost: { type: 'object', properties: { low: { type: 'number' }, by: party } },
        },
      },
    },
  },
};
const references = {
  services: new Map([
    ['6.2', 'Incident analysis'],
    ['6.10', 'Coordination'],
  ]),
};

/** Completes at the mark | and gives the labels. */
function labelsAt(marked: string): string[] | undefined {
  return complete(marked)?.candidates.map(({ label }) => label);
}

function complete(marked: string) {
  const offset = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), offset, { schema, references });
}

/** The text after the first candidate with this label was chosen. */
function chosen(marked: string, label: string): string {
  const plain = marked.replace('|', '');
  const { from, to, candidates } = complete(marked)!;
  return plain.slice(0, from) + candidates.find((each) => each.label === label)!.insert + plain.slice(to);
}

const PARTIES = 'parties:\n  - id: it\n    name: IT centre\n    inside: true\n  - id: nren\n    name: "NREN"\n';

describe('field names', () => {
  it.each([
    ['at the top, those that are demanded first', '|', ['id', 'parties', 'title', 'services']],
    ['without those that are there above', 'id: x\n|', ['parties', 'title', 'services']],
    ['without those that are there below', 'id: x\n|\ntitle: y', ['parties', 'services']],
    ['of an entry, at its dash', 'parties:\n  - |', ['id', 'name', 'inside']],
    ['of an entry, beside others', 'parties:\n  - id: it\n    n|', ['name', 'inside']],
    ['of a list that is not indented', 'parties:\n- id: it\n  |', ['name', 'inside']],
    ['of the second entry', 'parties:\n  - id: it\n    name: x\n  - |', ['id', 'name', 'inside']],
    ['of a group inside an entry', 'services:\n  - service: "6.2"\n    raci:\n      |', ['responsible']],
    ['in flow style', 'services:\n  - cost: { low: 1, |', ['low', 'by']],
    ['after comments and blank lines', '# note\n\nid: x\n\n|', ['parties', 'title', 'services']],
    ['after a text of several lines', 'title: >-\n  one\n  two: three\n|', ['id', 'parties', 'services']],
  ])('%s', (_, marked, labels) => {
    expect(labelsAt(marked)).toEqual(labels);
  });
});

describe('values', () => {
  it.each([
    ['words of a choice', 'services:\n  - hours: |', ['8x5', '24x7']],
    ['words of a choice that may be empty', 'services:\n  - tlp: |', ['TLP:RED', 'TLP:CLEAR']],
    ['ids of a reference list', 'services:\n  - service: |', ['6.2', '6.10']],
    ['ids of this file', `${PARTIES}services:\n  - raci:\n      responsible: [|`, ['it', 'nren']],
    ['ids of this file, after another', `${PARTIES}services:\n  - raci:\n      responsible: [it, n|]`, ['it', 'nren']],
    ['ids of this file, at a dash', `${PARTIES}services:\n  - raci:\n      responsible:\n        - |`, ['it', 'nren']],
    [
      'ids of this file, in flow over two lines',
      `${PARTIES}services:\n  - raci:\n      responsible: [it,\n        |`,
      ['it', 'nren'],
    ],
    ['ids of this file, in a flow group', `${PARTIES}services:\n  - cost: { low: 1, by: |`, ['it', 'nren']],
    ['yes and no', 'parties:\n  - inside: |', ['true', 'false']],
  ])('%s', (_, marked, labels) => {
    expect(labelsAt(marked)).toEqual(labels);
  });

  it('bring the name that belongs to an id', () => {
    expect(complete('services:\n  - service: |')?.candidates[0]).toMatchObject({ detail: 'Incident analysis' });
    expect(complete(`${PARTIES}services:\n  - cost: { by: |`)?.candidates[1]).toMatchObject({ detail: 'NREN' });
  });
});

describe('nothing', () => {
  it.each([
    ['in a comment', 'id: x # |'],
    ['in a comment line', '# |'],
    ['in a folded text', 'title: >-\n  one |'],
    ['in a quoted text over lines', 'title: "one\n  two |'],
    ['for free text', 'title: |'],
    ['in a field that does not exist', 'nonsense:\n  - |'],
    ['below a single value', 'id: x\n  |'],
  ])('%s', (_, marked) => {
    expect(labelsAt(marked)).toBeUndefined();
  });
});

it.each([
  ['a value that needs quotes', 'services:\n  - service: |', '6.2', 'services:\n  - service: "6.2"'],
  ['a value inside quotes', 'services:\n  - service: "|"', '6.2', 'services:\n  - service: "6.2"'],
  ['a word in place of another', 'services:\n  - hours: |8x5', '24x7', 'services:\n  - hours: "24x7"'],
  ['a word with a colon', 'services:\n  - tlp: TLP:|', 'TLP:CLEAR', 'services:\n  - tlp: TLP:CLEAR'],
  ['a field', 'ti|', 'title', 'title: '],
  ['a field with a list', '|', 'services', 'services:\n  - '],
  ['a field with a group', 'services:\n  - ra|', 'raci', 'services:\n  - raci:\n      '],
  ['a field in place of another', 'ti|tel: x', 'title', 'title: x'],
])('writes %s', (_, marked, label, after) => {
  expect(chosen(marked, label)).toBe(after);
});

it('answers in time and never throws, wherever the cursor stands in a broken file', () => {
  const broken = `${PARTIES}services: [[{a: "\n - - -\n: :\n\t- 'x\n  |\n${'['.repeat(5000)}\n${' '.repeat(5000)}`;
  const start = performance.now();
  for (let offset = 0; offset < broken.length; offset += 97) placeAt(broken, offset);
  expect(performance.now() - start).toBeLessThan(2000);
});
