import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/files.ts';
import { isGap } from '../../src/core/shared/gap.ts';
import { checkFile, READING_RULES, ruleUrl, rules } from '../../src/core/validate/index.ts';
import { findingsIn, fixtureFolders, fixturePath, RULE_FIXTURES, surroundings } from '../fixtures/rule-fixtures.ts';

const RULE_FILES = join(ROOT, 'src/core/validate/rules');
const PAGES = join(ROOT, 'src/content/docs/reference/rules');

/** Its failing file would be too large to commit; tests/unit/validate/parse.test.ts makes it. */
const WITHOUT_FIXTURES = ['file-size'];

/** Speaks of the mark itself. */
const UNFINISHED = ['no-placeholder-text'];

const ruleIds = rules.map(({ id }) => id);
const allIds = [...ruleIds, ...READING_RULES];
const withFixtures = allIds.filter((id) => !WITHOUT_FIXTURES.includes(id));

describe.each(ruleIds)('rule %s', (id) => {
  it('has the file that bears its name', async () => {
    const file = (await import(`${RULE_FILES}/${id}.ts`)) as { default: { id: string } };
    expect(file.default.id).toBe(id);
  });

  it('says what it demands and why, ready to stand in a sentence', () => {
    const rule = rules.find((other) => other.id === id);
    expect(rule?.demands).toMatch(/^[a-z].*[^.]$/);
    expect(rule?.why).toMatch(/^[A-Z].*\.$/);
  });

  it('is written to its end', () => {
    expect(isGap(readFileSync(`${RULE_FILES}/${id}.ts`, 'utf8')), `${id}.ts still holds TODO`).toBe(
      UNFINISHED.includes(id),
    );
  });
});

describe.each(withFixtures)('%s', (id) => {
  it('is broken by its failing fixture, once, and nothing else is', () => {
    const broken = findingsIn(id, 'fails').map(({ ruleId }) => ruleId);
    expect(broken, `tests/fixtures/rules/${id}/fails.yaml is to break this rule once, and no other`).toEqual([id]);
  });

  it('is kept by its passing fixture, as is every other rule', () => {
    expect(findingsIn(id, 'passes')).toEqual([]);
  });

  it('has two fixtures that differ in a few lines', () => {
    expect(linesThatDiffer(id)).toBeLessThanOrEqual(4);
  });

  it('names in its finding the place, the fault, the fix and its page', () => {
    for (const finding of findingsIn(id, 'fails')) {
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.column).toBeGreaterThan(0);
      expect(finding.message).toMatch(/\.$/);
      expect(finding.hint).toMatch(/[.?]$/);
      expect(finding.url).toBe(ruleUrl(id));
    }
  });
});

describe.each(allIds)('the page of %s', (id) => {
  it('stands where the finding links to, shows the example and says how to fix it', () => {
    const path = join(ROOT, 'src/content/docs', `${ruleUrl(id).slice(1, -1)}.mdx`);
    expect(existsSync(path), `${path} is missing`).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`\n<RuleExample id="${id}" />\n`);
    expect(text).toContain('\n## How to fix it\n');
    expect(text).toMatch(/^title: \S/m);
    expect(text).toMatch(/^description: \S/m);
    expect(text).toMatch(/^kind: rule$/m);
    expect(isGap(text), `${path} still holds TODO`).toBe(false);
  });
});

describe('nothing is left over', () => {
  it('every file under rules/ is registered', () => {
    expect(namesIn(RULE_FILES, '.ts').filter((name) => name !== 'index')).toEqual(ruleIds.toSorted());
  });

  it('no rule is registered twice', () => {
    expect([...new Set(ruleIds)]).toEqual(ruleIds);
  });

  it('every folder with fixtures belongs to a rule', () => {
    expect(fixtureFolders()).toEqual(withFixtures.toSorted());
  });

  it('every page belongs to a rule', () => {
    expect(namesIn(PAGES, '.mdx').filter((name) => name !== 'index')).toEqual(allIds.toSorted());
  });

  it('the English file of each translated fixture is sound', () => {
    const bases = fixtureFolders().flatMap((id) =>
      ['fails', 'passes']
        .map((side) => join(RULE_FIXTURES, id, side, 'playbook.yaml'))
        .filter((path) => existsSync(path)),
    );
    expect(bases).not.toHaveLength(0);
    for (const file of bases)
      expect(checkFile({ file, content: readFileSync(file) }, surroundings).findings).toEqual([]);
  });
});

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
}

function linesThatDiffer(id: string): number {
  const [fails, passes] = (['fails', 'passes'] as const).map((side) => {
    const path = fixturePath(id, side);
    return path === undefined ? [] : readFileSync(path, 'utf8').split('\n');
  }) as [string[], string[]];
  const extra = (of: string[], other: string[]): number => of.filter((line) => !other.includes(line)).length;
  return Math.max(extra(fails, passes), extra(passes, fails));
}
