import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { stableIndex, type IndexFile } from '../../config/stable-index.ts';

/** A file as Pagefind packs it: a signature and CBOR, compressed. */
function packed(path: string, value: unknown): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)])) };
}

function unpacked(file: IndexFile | undefined): unknown {
  return decode(gunzipSync(file?.content ?? new Uint8Array()).subarray('pagefind_dcd'.length));
}

function plain(path: string, value: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}

const kinds = [
  ['Guide', [1]],
  ['Playbook', [2, 3]],
];
const page: IndexFile = { path: 'fragment/en_aa11.pf_fragment', content: Buffer.from('a page') };

/** One index, written in two orders of chance. */
const first: readonly IndexFile[] = [
  page,
  packed('filter/en_1111111.pf_filter', ['Kind', kinds]),
  packed('filter/en_2222222.pf_filter', ['For whom', [['Analysts', [3]]]]),
  packed('pagefind.en_3333333.pf_meta', [
    '1.5.2',
    ['pages'],
    ['chunks'],
    [
      ['Kind', 'en_1111111'],
      ['For whom', 'en_2222222'],
    ],
  ]),
  plain('pagefind-entry.json', { version: '1.5.2', languages: { pl: { hash: 'pl_9' }, en: { hash: 'en_3333333' } } }),
];
const second: readonly IndexFile[] = [
  plain('pagefind-entry.json', { version: '1.5.2', languages: { en: { hash: 'en_5555555' }, pl: { hash: 'pl_9' } } }),
  packed('pagefind.en_5555555.pf_meta', [
    '1.5.2',
    ['pages'],
    ['chunks'],
    [
      ['For whom', 'en_2222222'],
      ['Kind', 'en_4444444'],
    ],
  ]),
  packed('filter/en_2222222.pf_filter', ['For whom', [['Analysts', [3]]]]),
  packed('filter/en_4444444.pf_filter', ['Kind', kinds.toReversed()]),
  page,
];

const named = (files: readonly IndexFile[]) => new Map(stableIndex(files).map((file) => [file.path, file]));

describe('an index written in two orders of chance', () => {
  it('comes out with the same names and the same bytes', () => {
    const [one, other] = [named(first), named(second)];
    expect([...one.keys()].toSorted()).toEqual([...other.keys()].toSorted());
    for (const [path, file] of one)
      expect(Buffer.from(other.get(path)?.content ?? [])).toEqual(Buffer.from(file.content));
  });

  it('leaves the pages as they are', () => {
    expect(named(second).get(page.path)).toEqual(page);
  });

  it('names in its register the files that are there', () => {
    const files = named(second);
    const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json')?.content ?? []).toString()) as {
      languages: { en: { hash: string } };
    };
    const meta = files.get(`pagefind.${entry.languages.en.hash}.pf_meta`);
    const [, , , filters] = unpacked(meta) as [string, unknown, unknown, [string, string][]];
    expect(filters.map(([name]) => name)).toEqual(['For whom', 'Kind']);
    for (const [name, hash] of filters)
      expect(unpacked(files.get(`filter/${hash}.pf_filter`))).toEqual([name, expect.any(Array)]);
  });
});

it('refuses a file whose name it does not know', () => {
  expect(() => stableIndex([packed('filter/odd.pf_filter', ['Kind', []])])).toThrow(
    'unknown name: filter/odd.pf_filter',
  );
});
