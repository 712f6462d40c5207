import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../scripts/lib/files.ts';
import { readYaml } from '../../src/core/validate/index.ts';

const files = globSync('**/*.{yaml,yml}', { cwd: CONTENT }).toSorted();

/** The value as a second, independent YAML 1.2 parser reads it. */
function secondReading(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA });
}

describe('two independent YAML readers agree', () => {
  it('on more than a handful of files', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('on %s', (file) => {
    const bytes = readFileSync(join(CONTENT, file));
    const { value, faults } = readYaml(bytes);
    expect(faults).toEqual([]);
    expect(value).toEqual(secondReading(bytes.toString('utf8')));
  });

  it.each<[what: string, text: string]>([
    ['days', 'updated: 2026-11-23'],
    ['words that YAML 1.1 took for yes and no', 'a: [yes, no, on, off, y, n, Yes, NO]'],
    ['numbers', 'a: [1.10, 010, 0x1F, 0o17, 1e3, 1_000, 1:30, +5, -5]'],
    ['nothing', 'a: [~, null, Null, "", NULL]\nb:'],
    ['folded and kept lines', 'a: >-\n  x\n  y\n\n  z\nb: |+\n  x\n\nc: >\n  a\n   b\n  c\n'],
    ['quotes', 'a: \'it\'\'s\'\nb: "\\u017e\\n"\nc: "x\\\n  y"\n'],
    ['hash signs and colons', 'a: x#y # note\nb: http://csirt.university.example/#top\nc: a:b\n'],
    ['Windows line ends', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n'],
  ])('on %s', (_, text) => {
    expect(readYaml(text)).toMatchObject({ faults: [], value: secondReading(text) as object });
  });
});
