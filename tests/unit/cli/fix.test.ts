import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { checkerFor } from '../../../scripts/lib/cli/checker.ts';
import { diffOf, mended } from '../../../scripts/lib/cli/fix.ts';
import { repository } from '../../../scripts/lib/cli/repository.ts';
import { CONTENT, ROOT } from '../../../scripts/lib/files.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

const check = checkerFor(repository);
const fix = (file: string, text: string): string => mended(text, (changed) => check(file, changed)).after;
const valueOf = (text: string): unknown => parseDocument(text, { version: '1.2', uniqueKeys: false }).toJS();

const SOUND = readFileSync(join(RULE_FIXTURES, 'unique-ids/passes.yaml'), 'utf8');
/** Every fixture and every published file, the long reference lists apart, with its text. */
const FILES = [RULE_FIXTURES, join(CONTENT, 'models'), join(CONTENT, 'playbooks'), join(CONTENT, 'checklists')]
  .flatMap((folder) => globSync('**/*.yaml', { cwd: folder }).map((path) => join(folder, path)))
  .toSorted()
  .map((path) => ({ file: relative(ROOT, path), text: readFileSync(path, 'utf8') }));

describe('--fix mends', () => {
  it.each<[what: string, broken: [sound: string, broken: string], mended?: string]>([
    ['a slip in a field name', ['title:', 'titel:']],
    ['a slip in a word of a list', ['archetype: hybrid', 'archetype: hybird']],
    ['an id of a service without quotes', ['service: "5.1"', 'service: 5.1']],
    ['two slips at once', ['\ntitle:', '\ntitel:']],
  ])('%s', (_, [sound, broken]) => {
    expect(SOUND).toContain(sound);
    expect(fix('plan.yaml', SOUND.replace(sound, broken))).toBe(SOUND);
  });

  it('a field name, then what it hid', () => {
    const hidden = SOUND.replace('archetype:', 'archtype:').replace('service: "5.1"', 'service: 5.1');
    expect(fix('plan.yaml', hidden)).toBe(SOUND);
  });

  it('nothing when two words were as near', () => {
    const unclear = SOUND.replace(/^ {2}size: .*$/m, '  size: l');
    expect(fix('plan.yaml', unclear)).toBe(unclear);
  });

  it('nothing when the name put right would stand twice', () => {
    const twice = SOUND.replace('\ntitle:', '\ntitel: Another\ntitle:');
    expect(fix('plan.yaml', twice)).toBe(twice);
  });

  it('nothing in a file that cannot be read', () => {
    expect(fix('plan.yaml', 'title: [\n')).toBe('title: [\n');
  });

  it('and shows what it did', () => {
    const before = 'kind: model\ntitel: SOC\n';
    expect(diffOf('plan.yaml', { before, after: 'kind: model\ntitle: SOC\n' })).toBe(
      '--- plan.yaml\n+++ plan.yaml\n@@ -1,2 +1,2 @@\n kind: model\n-titel: SOC\n+title: SOC\n',
    );
    expect(diffOf('plan.yaml', { before, after: before })).toBe('');
  });
});

/** A file with comments at random: on lines of their own at any depth, and behind what stands on a line. */
const commented = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.record({ line: fc.nat(), indent: fc.nat(8), behind: fc.boolean() }), { maxLength: 12 }),
  )
  .map(([{ file, text }, comments]) => {
    const lines = text.split('\n');
    for (const [index, { line, indent, behind }] of comments.entries()) {
      const at = line % lines.length;
      if (behind) lines[at] = `${lines[at]!} # kept-${index}-`;
      else lines.splice(at, 0, `${' '.repeat(indent)}# kept-${index}-`);
    }
    return { file, text: lines.join('\n') };
  });

/** The same file with the fields of its groups in another order. */
const shuffled = fc.tuple(commented, fc.infiniteStream(fc.nat())).map(([{ file, text }, numbers]) => {
  const document = parseDocument(text, { version: '1.2' });
  const shuffle = (node: unknown): void => {
    if (isMap(node)) node.items.sort(() => (numbers.next().value % 2 === 0 ? 1 : -1));
    if (isMap(node)) for (const { value } of node.items) shuffle(value);
    if (isSeq(node)) node.items.forEach(shuffle);
  };
  shuffle(document.contents);
  return { file, text: document.errors.length > 0 ? text : stringify(document) };
});

const sameValue = (a: string, b: string): boolean => a === b || isDeepStrictEqual(valueOf(a), valueOf(b));
const commentsIn = (text: string): string[] => (text.match(/#.*$/gm) ?? []).map((comment) => comment.trim()).toSorted();
const errorsIn = (file: string, text: string): number =>
  check(file, text).findings.filter(({ severity }) => severity === 'error').length;

describe('--fix loses nothing', () => {
  it('keeps every comment, and changes only what the findings name', () => {
    fc.assert(
      fc.property(commented, ({ file, text }) => {
        const after = fix(file, text);
        expect(commentsIn(after)).toEqual(commentsIn(text));
        expect(sameValue(after, onlyFindings(file, text))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every comment and every value when it moves fields, and the file is no worse', () => {
    fc.assert(
      fc.property(shuffled, ({ file, text }) => {
        const after = fix(file, text);
        expect(commentsIn(after)).toEqual(commentsIn(text));
        expect(sameValue(after, onlyFindings(file, text))).toBe(true);
        expect(errorsIn(file, after)).toBeLessThanOrEqual(errorsIn(file, text));
        expect(fix(file, after)).toBe(after);
      }),
      { numRuns: 30 },
    );
  });
});

/** The text with the fix of each finding written into it, and nothing else. */
function onlyFindings(file: string, text: string): string {
  return check(file, text)
    .findings.flatMap((finding) => finding.fix ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((mending, { start, end, text: written }) => mending.slice(0, start) + written + mending.slice(end), text);
}
