import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import fc from 'fast-check';
import { contentFiles } from '../../../scripts/lib/files.ts';
import { isMapping } from '../../../src/core/shared/overlay.ts';
import { readYaml, type FileToCheck } from '../../../src/core/validate/index.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

/** How one change is made: where, how much, and with what. Shares between 0 and 1 pick places in a file of any size. */
interface Change {
  readonly kind: (typeof TEXT_CHANGES | typeof VALUE_CHANGES)[number];
  readonly where: number;
  readonly there: number;
  readonly noise: string;
  readonly value: unknown;
}

const TEXT_CHANGES = ['cut', 'insert', 'overwrite', 'swap', 'double', 'indent', 'end'] as const;
const VALUE_CHANGES = ['drop', 'replace', 'rename', 'copy', 'repeat'] as const;

/** Pieces that mean something to YAML, to Unicode or to JavaScript, besides any letter. */
const NOISE = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    ...[
      '\t',
      '\n',
      '\r\n',
      ' ',
      '  ',
      ': ',
      '- ',
      '? ',
      '# ',
      '"',
      "'",
      '|',
      '>',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
    ],
    ...['!!js/function ', '%YAML 1.1\n', '---\n', '...\n', '<<: ', '__proto__: ', 'constructor: ', 'toString: '],
    ...[
      '\u0000',
      '\u0085',
      '\u200B',
      '\u2028',
      '\u202E',
      '\uFEFF',
      '\uFFFF',
      '\uD83D',
      '🎓',
      'e\u0301',
      '.nan',
      '.inf',
    ],
    ...['9007199254740993', '-1', '1e400', '0x', '~', 'null', 'NO', '2026-02-30', 'PT-1H', '((((', '\\', '${x}'],
  ),
);

const ODD_VALUE = fc.oneof(
  fc.constantFrom(null, '', ' ', 0, -1, 1e308, 0.1, true, false, 'TODO', '2026-02-30', 'P', 'x'.repeat(5000)),
  fc.constantFrom([], {}, [[]], [{}], [null], { id: null }, { toString: 1 }, { constructor: [] }, { length: -1 }),
  fc.jsonValue({ maxDepth: 3 }),
);

function change<Kind extends Change['kind']>(kinds: readonly Kind[]): fc.Arbitrary<Change> {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  return fc.record({ kind: fc.constantFrom(...kinds), where: share, there: share, noise: NOISE, value: ODD_VALUE });
}

interface RealFile {
  readonly path: string;
  readonly text: string;
  /** Its value; undefined for a fixture that is no YAML. */
  readonly value: unknown;
}

const realFile = ({ path, content }: { path: string; content: Uint8Array | string }): RealFile => {
  return { path, text: content.toString(), value: readYaml(content).value };
};
const published = contentFiles()
  .filter(({ path }) => path.endsWith('.yaml'))
  .map(realFile);
const fixtures = globSync('**/*.yaml', { cwd: RULE_FIXTURES })
  .toSorted()
  .map((path) => realFile({ path, content: readFileSync(join(RULE_FIXTURES, path)) }));

/** Any real file; a large one seldom, because ten small ones are read in its time. */
const FILE = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...published) },
  { weight: 12, arbitrary: fc.constantFrom(...published.filter(({ text }) => text.length < 6000), ...fixtures) },
);

/** A real file with one to four changes to its text, or to its value, which is then written anew. */
export const MUTANT: fc.Arbitrary<FileToCheck> = fc.oneof(
  mutant(TEXT_CHANGES, ({ text }, changes) => changes.reduce(changedText, text)),
  mutant(VALUE_CHANGES, (file, changes, asJson) => {
    const value = changes.reduce(changedValue, structuredClone(file.value));
    return asJson ? (JSON.stringify(value, undefined, 1) ?? '') : dump(value, { skipInvalid: true });
  }),
);

function mutant(
  kinds: readonly Change['kind'][],
  apply: (file: RealFile, changes: readonly Change[], asJson: boolean) => string,
): fc.Arbitrary<FileToCheck> {
  const changes = fc.array(change(kinds), { minLength: 1, maxLength: 4 });
  return fc.tuple(FILE, changes, fc.boolean(), fc.boolean()).map(([file, list, asJson, published]) => {
    const broken = apply(file, list, asJson);
    // A translation meets a sound English file; a broken English file meets a sound translation.
    const pair = published ? { content: broken, base: file.text } : { content: file.text, base: broken };
    const isTranslation = /(?:pl|cs|sk|et|lt)\.yaml$/.test(file.path);
    return { file: file.path, published, ...(isTranslation ? pair : { content: broken }) };
  });
}

function changedText(text: string, { kind, where, there, noise }: Change): string {
  const at = Math.floor(where * text.length);
  const to = at + Math.floor(there * there * (text.length - at));
  switch (kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(to);
    case 'insert':
      return text.slice(0, at) + noise + text.slice(at);
    case 'overwrite':
      return text.slice(0, at) + noise + text.slice(at + noise.length);
    case 'swap': {
      const lines = text.split('\n');
      const [a, b] = [Math.floor(where * lines.length), Math.floor(there * lines.length)];
      return lines
        .with(a, lines[b] ?? '')
        .with(b, lines[a] ?? '')
        .join('\n');
    }
    case 'double':
      return text.slice(0, to) + text.slice(at);
    case 'indent':
      return text.slice(0, at) + text.slice(at).replace('\n', `\n${' '.repeat(Math.floor(there * 9))}`);
    default:
      return text.slice(0, at);
  }
}

/** Every group or list of a value with each of its keys. */
function placesIn(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function changedValue(value: unknown, { kind, where, there, noise, value: odd }: Change): unknown {
  const places = placesIn(value);
  const place = places[Math.floor(where * places.length)];
  const other = places[Math.floor(there * places.length)];
  if (place === undefined || other === undefined) return odd;
  const { holder, key } = place;
  if (kind === 'replace') holder[key] = odd;
  else if (kind === 'copy') holder[key] = structuredClone(other.holder[other.key]);
  else if (kind === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else {
    if (kind === 'rename' && isMapping(holder) && noise !== '__proto__') holder[noise] = holder[key];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- The key is whatever the file holds.
    delete holder[key];
  }
  return value;
}
