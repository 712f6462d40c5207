import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../../scripts/lib/files.ts';
import { validate } from '../cli/support.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

const TWO_ACCOUNTABLE = 'tests/fixtures/rules/one-accountable-party/fails.yaml';
const SOUND = 'tests/fixtures/rules/one-accountable-party/passes.yaml';
let outside = '';

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'soc-plan-'));
  cpSync(join(RULE_FIXTURES, 'one-accountable-party/passes.yaml'), join(outside, 'our plan.yml'));
  cpSync(join(RULE_FIXTURES, 'overlay-field-exists/fails'), join(outside, 'translated'), { recursive: true });
  writeFileSync(join(outside, 'latin1.yaml'), Buffer.from('title: Université\n', 'latin1'));
  writeFileSync(join(outside, 'empty.yaml'), '');
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

describe('npm run validate', () => {
  it('exits with 0 and says how much it checked when all is well', () => {
    expect(validate(SOUND)).toEqual({ code: 0, out: '1 file checked: 0 errors, 0 warnings\n', err: '' });
  });

  it('exits with 1 and shows the line, the fault, the fix and the page', () => {
    const { code, out, err } = validate(TWO_ACCOUNTABLE);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "tests/fixtures/rules/one-accountable-party/fails.yaml:76:7 error one-accountable-party
        Service 6.2 has 2 accountable parties.
          75 |       responsible: [computing-centre]
        > 76 |       accountable: [computing-centre, nren]
             |       ^^^^^^^^^^^
          77 |       consulted: []
        tests/fixtures/rules/one-accountable-party/fails.yaml:76:21 \`computing-centre\` is accountable.
        tests/fixtures/rules/one-accountable-party/fails.yaml:76:39 \`nren\` is accountable.
        Fix: Keep one; make the others responsible or consulted.
        (site)/reference/rules/one-accountable-party/

      1 file checked: 1 error, 0 warnings
      "
    `);
  });

  it('prints findings as JSON for scripts', () => {
    const { code, out } = validate('--format', 'json', SOUND, TWO_ACCOUNTABLE);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "files": 2,
        "findings": [
          {
            "category": "structure",
            "column": 7,
            "endColumn": 18,
            "endLine": 76,
            "file": "tests/fixtures/rules/one-accountable-party/fails.yaml",
            "hint": "Keep one; make the others responsible or consulted.",
            "line": 76,
            "message": "Service 6.2 has 2 accountable parties.",
            "path": [
              "services",
              1,
              "raci",
              "accountable",
            ],
            "related": [
              {
                "column": 21,
                "endColumn": 37,
                "endLine": 76,
                "line": 76,
                "message": "\`computing-centre\` is accountable.",
              },
              {
                "column": 39,
                "endColumn": 43,
                "endLine": 76,
                "line": 76,
                "message": "\`nren\` is accountable.",
              },
            ],
            "ruleId": "one-accountable-party",
            "severity": "error",
            "url": "(site)/reference/rules/one-accountable-party/",
          },
        ],
      }
    `);
  });

  it('prints JSON in the shape that its page promises', () => {
    const page = readFileSync(join(CONTENT, 'docs/contribute/check-your-plan.mdx'), 'utf8');
    const promised = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '') as { findings: [Record<string, unknown>] };
    const printed = JSON.parse(validate('--format', 'json', TWO_ACCOUNTABLE).out) as typeof promised;
    const own = { file: '', url: '' };
    expect({ ...printed.findings[0], ...own }).toEqual({ ...promised.findings[0], ...own });
    expect({ ...printed, findings: [] }).toEqual({ ...promised, findings: [] });
  });

  it('prints an empty list as JSON when all is well', () => {
    const { code, out } = validate('--format=json', SOUND);
    expect({ code, report: JSON.parse(out) as unknown }).toEqual({ code: 0, report: { files: 1, findings: [] } });
  });

  it('prints findings as notes on a pull request', () => {
    const { code, out } = validate('--format', 'github', TWO_ACCOUNTABLE);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "::error file=tests/fixtures/rules/one-accountable-party/fails.yaml,line=76,col=7,endLine=76,endColumn=18,title=one-accountable-party::Service 6.2 has 2 accountable parties. Keep one; make the others responsible or consulted.
      1 file checked: 1 error, 0 warnings
      "
    `);
  });

  it('checks a plan outside the repository, whatever its name', () => {
    expect(validate(join(outside, 'our plan.yml'))).toMatchObject({
      code: 0,
      out: '1 file checked: 0 errors, 0 warnings\n',
    });
  });

  it('checks a folder, and each translation in it against the English file beside it', () => {
    const { code, out } = validate('--format', 'github', join(outside, 'translated'));
    expect(code).toBe(1);
    expect(out.replaceAll(outside, '')).toBe(
      '::error file=/translated/pl.yaml,line=7,col=5,endLine=7,endColumn=10,title=overlay-field-exists' +
        '::The English file has no `titel` here. Did you mean `title`?\n' +
        '2 files checked: 1 error, 0 warnings\n',
    );
  });

  it.each<[what: string, file: string, start: string]>([
    ['in Latin-1', 'latin1.yaml', '::error file=/latin1.yaml,line=1,col=1,'],
    ['that is empty', 'empty.yaml', '::error file=/empty.yaml,line=1,col=1,'],
  ])('finds fault with a file %s and does not stop', (_, file, start) => {
    const { code, out } = validate('--format', 'github', join(outside, file));
    expect({ code, start: out.replaceAll(outside, '').slice(0, start.length) }).toEqual({ code: 1, start });
    expect(validate(join(outside, file)).code).toBe(1);
  });

  it.each<[what: string, args: string[], message: RegExp]>([
    ['a file is missing', ['plans/nowhere.yaml'], /^There is no file or folder "plans\/nowhere\.yaml"\./],
    ['a glob means nothing', ['plans/*.yaml'], /^No file matches "plans\/\*\.yaml"\./],
    ['a folder holds no YAML file', ['config'], /^The folder "config" holds no YAML file\./],
    ['the format is unknown', ['--format', 'sarf', SOUND], /^There is no format "sarf"\. Did you mean `sarif`\?/],
    ['an option is unknown', ['--fx', SOUND], /^There is no option --fx\. Did you mean `--fix`\?/],
    ['a number is none', ['--max-warnings=few', SOUND], /^--max-warnings is "few", but must be a whole number/],
    ['there is nothing to show', ['--dry-run', SOUND], /^--dry-run shows what --fix would change\. Write both\./],
    ['standard input would be mended', ['-', '--fix'], /^--fix cannot write to standard input\./],
    ['a rule is unknown', ['explain', 'wrong-valu'], /^There is no rule "wrong-valu"\. Did you mean `wrong-value`\?/],
    ['the format is left out', [SOUND, '--format'], /^--format has no value\. Write for example --format sarif\.\n/],
    [
      'a number is left out',
      ['--max-warnings'],
      /^--max-warnings has no value\. Write for example --max-warnings 0\.\n/,
    ],
    [
      'a number is below 0',
      ['--max-warnings', '-1', SOUND],
      /^--max-warnings is followed by -1, .* --max-warnings 0\.\n/,
    ],
    ['it is so behind =', ['--max-warnings=-1', SOUND], /^--max-warnings is "-1", but must be a whole number/],
    ['a value is an option', ['--format', '--fix', SOUND], /^--format is followed by --fix, .* --format sarif\.\n/],
    ['a switch has a value', ['--fix=no', SOUND], /^--fix takes no value\. Write --fix alone\.\n/],
    ['a short option is unknown', ['-x', SOUND], /^There is no option -x\. Write one of `--format`,/],
    [
      'two rules are asked for',
      ['explain', 'a', 'b'],
      /^explain takes one rule, not 2\. Write only explain a, then the next\.\n/,
    ],
    [
      'a rule is asked for in a format',
      ['explain', '--format', 'json'],
      /^explain takes no --format\. Write only explain <rule>\.\n/,
    ],
    [
      'a rule is watched',
      ['explain', 'wrong-value', '--watch'],
      /^explain takes no --watch\. Write only explain wrong-value\.\n/,
    ],
    [
      'files are named as standard input',
      ['--stdin-name', 'a.yaml', SOUND],
      /^--stdin-name is for standard input\. Write - instead of files/,
    ],
  ])('exits with 2, one sentence and the usage when %s', (_, args, message) => {
    const { code, out, err } = validate(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/\n\nUsage: npm run validate/);
  });
});
