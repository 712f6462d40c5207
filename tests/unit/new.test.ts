import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFiles, ROOT } from '../../scripts/lib/files.ts';
import { run } from '../../scripts/lib/run.ts';
import { proposedId, withEntry } from '../../src/core/form/index.ts';
import {
  gapsIn,
  ID_KINDS,
  nextSteps,
  originals,
  skeleton,
  translationSkeleton,
  writeNew,
  type IdKind,
  type NewFile,
} from '../../scripts/lib/skeletons.ts';
import type { Translation } from '../../src/core/translations/index.ts';
import { checkFile, surroundingsFrom } from '../../src/core/validate/index.ts';

const TODAY = '2026-11-23';
const surroundings = surroundingsFrom(contentFiles());

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Rules that a new file breaks, each once, and the lines of what they name. */
function broken({ path, text }: NewFile, base?: string): { rules: string[]; lines: number[] } {
  const input = { file: path, content: text, published: true, ...(base === undefined ? {} : { base }) };
  const { findings } = checkFile(input, surroundings);
  return { rules: [...new Set(findings.map(({ ruleId }) => ruleId))], lines: findings.map(({ line }) => line) };
}

/** Lines of the gaps that the validator sees; those in comments are found by the check of the content folder. */
function gapsInTexts(file: NewFile): number[] {
  const lines = file.text.split('\n');
  return gapsIn([file]).flatMap(({ line }) => (/^\s*#/.test(lines[line - 1]!) ? [] : [line]));
}

describe.each(['model', 'playbook', 'checklist'] as const)('a new %s', (kind) => {
  const [data, page] = skeleton(kind, 'exam-system-outage', TODAY);

  it('is complete but for the texts that say what to write', () => {
    const { rules, lines } = broken(data!);
    expect(rules).toEqual(['no-placeholder-text']);
    expect(lines).toEqual(gapsInTexts(data!));
  });

  it('passes the validator once they are written', () => {
    let number = 0;
    const content = data!.text.replaceAll(/(?<!^# )TODO/gm, () => `Written ${(number += 1)}`);
    expect(checkFile({ file: data!.path, content, published: true }, surroundings).findings).toEqual([]);
  });

  it('takes its title over into file and page', () => {
    const titled = skeleton(kind, 'exam-system-outage', TODAY, 'Exams: "what if" they stop');
    for (const { text } of titled) expect(text).toContain(`title: 'Exams: "what if" they stop'\n`);
    expect(gapsIn(titled)).toHaveLength(gapsIn([data!, page!]).length - 2);
  });

  it('has a page that shows as much as the page of a published one', () => {
    const published = {
      model: 'models/hybrid',
      playbook: 'playbooks/credential-phishing',
      checklist: 'self-assessment',
    };
    const parts = (text: string): string[] => {
      return [...text.matchAll(/^<(?:Model|Playbook|SelfAssessment) id="[\w-]+"(?: part="(\w+)")?/gm)].map(
        ([, part]) => part ?? '',
      );
    };
    const example = readFileSync(join(ROOT, `src/content/docs/${published[kind]}.mdx`), 'utf8');
    expect(parts(page!.text)).toEqual(parts(example));
  });
});

it('a new rule brings its file, page and fixtures, and stands in the register in its place', () => {
  const files = skeleton('rule', 'parties-have-names', TODAY);
  expect(files.map(({ path }) => path)).toEqual([
    'src/core/validate/rules/parties-have-names.ts',
    'src/content/docs/reference/rules/parties-have-names.mdx',
    'tests/fixtures/rules/parties-have-names/fails.yaml',
    'tests/fixtures/rules/parties-have-names/passes.yaml',
    'src/core/validate/rules/index.ts',
  ]);
  const register = files.at(-1)!.text;
  const names = [...register.matchAll(/^import (\w+) from '\.\/([\w-]+)\.ts';$/gm)];
  expect(names.map(([, , id]) => id)).toEqual(names.map(([, , id]) => id).toSorted());
  expect(register).toContain("import partiesHaveNames from './parties-have-names.ts';\n");
  expect(register.match(/^ {2}partiesHaveNames,$/gm)).toHaveLength(1);
});

it('a new page lists no source and no reviewer', () => {
  const [page] = skeleton('page', 'how-we-onboard-students', TODAY);
  expect(page!.path).toBe('src/content/docs/how-we-onboard-students.mdx');
  expect(skeleton('page', 'about/our-students', TODAY)[0]!.path).toBe('src/content/docs/about/our-students.mdx');
  expect(page!.text).toContain(`sources: []\n`);
  expect(page!.text).toContain('reviewed: null\n');
  expect(page!.text).toContain(`updated: "${TODAY}"\n`);
});

it.each(Object.keys(ID_KINDS) as IdKind[])('the files of a new %s are written, with the next steps', (kind) => {
  const files = skeleton(kind, 'exam-system-outage', TODAY);
  writeNew(files, root);
  for (const { path, text } of files) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  expect(nextSteps(kind, files).length).toBeGreaterThan(2);
});

it('nothing is written when one of the files exists', () => {
  const files = skeleton('playbook', 'exam-system-outage', TODAY);
  writeNew(files.slice(1), root);
  expect(() => {
    writeNew(files, root);
  }).toThrow('src/content/docs/playbooks/exam-system-outage.mdx exists already. Nothing was written.');
  expect(existsSync(join(root, files[0]!.path))).toBe(false);
});

describe('an entry of a list', () => {
  const list = 'items:\n  - id: alert\n    name: Alert\n  # Kept apart.\n  - id: "event"\n    name: Event\n\n';

  it.each<[what: string, id: string, place: 'sorted' | 'last', lines: string[]]>([
    ['at the top', 'abuse', 'sorted', ['items:', '  - id: abuse', '    name: x', '  - id: alert']],
    [
      'above the comment of the next',
      'cert',
      'sorted',
      ['    name: Alert', '  - id: cert', '    name: x', '  # Kept apart.'],
    ],
    ['at the end', 'zeek', 'sorted', ['    name: Event', '  - id: zeek', '    name: x', '']],
    ['at the end, whatever its id', 'abuse', 'last', ['    name: Event', '  - id: abuse', '    name: x', '']],
  ])('is written %s', (_, id, place, lines) => {
    const text = withEntry(list, id, ['name: x'], place);
    expect(text).toContain(lines.join('\n'));
    expect(text.replace(`  - id: ${id}\n    name: x\n`, '')).toBe(`${list.trimEnd()}\n`);
  });

  it('is refused when the id is taken', () => {
    expect(() => withEntry(list, 'event', [], 'sorted')).toThrow(
      'There is an entry "event" already. Nothing was written.',
    );
  });

  it.each(['term', 'source'] as const)('is complete as a %s, but for its gaps', (kind) => {
    const [file] = skeleton(kind, 'honeynet-of-a-faculty', TODAY, 'Honeynet of a faculty');
    const { rules, lines } = broken(file!);
    expect(rules).toEqual(['no-placeholder-text']);
    expect(lines).toEqual(gapsInTexts(file!));
  });
});

describe('a new translation', () => {
  const all = originals();
  const into = (locale: string, wanted: string): Translation =>
    all.find(({ name, translation }) => name === wanted && translation.locale === locale)!.translation;

  it.each(['models/hybrid', 'playbooks/credential-phishing', 'checklists/quick-check'])(
    'of %s is complete but for the English texts in it',
    (name) => {
      const translation = into('lt', name);
      const file = translationSkeleton(translation);
      const english = readFileSync(join(ROOT, 'src/content', translation.original), 'utf8');
      expect(broken(file, english).rules).toEqual(['no-placeholder-text']);
      expect(gapsIn([file])).toHaveLength(translation.texts);
      const translated = file.text.replaceAll('TODO: ', 'Lietuviškai: ');
      expect(checkFile({ file: file.path, content: translated, base: english }, surroundings).findings).toEqual([]);
    },
  );

  it('of a page marks title, description and text, and forgets who reviewed the English one', () => {
    const translation = into('pl', 'docs/teach');
    const { path, text } = translationSkeleton(translation);
    expect(path).toBe('src/content/docs/pl/teach.mdx');
    expect(gapsIn([{ path, text }])).toHaveLength(3);
    expect(text).toContain(`translates: "${translation.fingerprint}"\n`);
    expect(text).not.toMatch(/^reviewed: [^n]/m);
    const english = readFileSync(join(ROOT, 'src/content/docs/teach.mdx'), 'utf8');
    expect(text.endsWith(english.slice(english.indexOf('\n---\n') + 5))).toBe(true);
  });
});

it.each([
  ['Outage of the exam system', 'outage-of-the-exam-system'],
  ['Współdzielony SOC: Łódź i Gdańsk', 'wspoldzielony-soc-lodz-i-gdansk'],
  ['One two three four five six seven', 'one-two-three-four-five-six'],
  ['24x7 desk', ''],
  ['…', ''],
])('the title %j proposes the id %j', (title, id) => {
  expect(proposedId(title)).toBe(id);
});

describe('npm run new', () => {
  it.each([
    [['playbook', 'credential-phishing'], /playbook\.yaml and .*\.mdx exist already\. Nothing was written\./],
    [['playbook', 'Exam_System'], /"Exam_System" is no id: lower-case words joined by hyphens/],
    [['page', 'About/us'], /"About\/us" is no id: .*, for example about\/how-we-work, in a folder or not\./],
    [['plybook', 'exam-system'], /"plybook" cannot be begun\. Did you mean `playbook`\?/],
    [['runbook', 'exam-system'], /"runbook" cannot be begun\. Write one of `model`, `playbook`,/],
    [['term', 'csirt'], /There is an entry "csirt" already\. Nothing was written\./],
    [
      ['translation', 'modles/hybrid', 'pl'],
      /There is no modles\/hybrid to translate\. Did you mean `models\/hybrid`\?/,
    ],
    [['translation', 'models/hybrid', 'pll'], /There is no language "pll"\. Did you mean `pl`\?/],
    [
      ['translation', 'models/centralised', 'pl'],
      /models\/centralised\/pl\.yaml exists already\. Nothing was written\./,
    ],
    [[], /Usage: npm run new <kind> <id>/],
    [['page'], /Usage: npm run new <kind> <id>/],
  ])('with %j stops and says why', async (args, message) => {
    const { code, output } = await run('node', ['scripts/new.ts', ...args]);
    expect(output).toMatch(message);
    expect(code).toBe(1);
  });

  describe('in a project of its own', () => {
    beforeEach(() => {
      const parts = [
        'scripts',
        'src/core',
        'src/schemas',
        'src/content/models',
        'src/content/reference',
        'package.json',
      ];
      for (const part of parts) cpSync(join(ROOT, part), join(root, part), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
    });
    const read = (file: string): string => readFileSync(join(root, file), 'utf8');

    it('asks for kind, title and id, and asks again when an answer will not do', async () => {
      const said = await answered(['runbook', '2', '', 'Outage of the exam system', 'Exam_Outage', '']);
      expect(said).toContain('  2  playbook     the steps of an incident, with its page\n');
      expect(said).toContain('"runbook" is not among them.');
      expect(said).toContain('Write a few words.\n');
      expect(said).toContain('"Exam_Outage" is no id');
      expect(said).toContain('Its id, which never changes [outage-of-the-exam-system]: ');
      expect(said).toMatch(
        /\nGaps to fill: \d+\n {2}src\/content\/playbooks\/outage-of-the-exam-system\/playbook\.yaml:5 /,
      );
      expect(read('src/content/playbooks/outage-of-the-exam-system/playbook.yaml')).toContain(
        'title: Outage of the exam system\n',
      );
    });

    it('asks for the file and the language of a translation', async () => {
      await answered(['translation', 'models/hybird', 'models/hybrid', '3']);
      expect(read('src/content/models/hybrid/sk.yaml')).toContain('title: "TODO: Hybrid SOC');
    });

    it('puts a term in its place and changes nothing else', async () => {
      const before = read('src/content/reference/glossary.yaml');
      await answered([], ['term', 'honeynet', 'Honeynet']);
      const entry =
        '  - id: honeynet\n    name: Honeynet\n    definition: "TODO: what the term means at a university."\n';
      expect(read('src/content/reference/glossary.yaml').replace(entry, '')).toBe(before);
    });

    it('asks for another id when the first one is taken', async () => {
      await answered([], ['page', 'taken']);
      expect(await answered(['page', 'Taken', 'taken', 'free'])).toContain('docs/taken.mdx exists already.');
      expect(existsSync(join(root, 'src/content/docs/free.mdx'))).toBe(true);
    });

    it('writes nothing when the answers end too early', async () => {
      expect(await answered(['playbook', 'Outage'])).toContain('Usage: npm run new');
      expect(existsSync(join(root, 'src/content/playbooks'))).toBe(false);
    });
  });
});

/** What `npm run new` says in the project of the test when these lines are typed. npm finds the project’s own Node. */
async function answered(lines: readonly string[], args: readonly string[] = []): Promise<string> {
  const child = spawn('npm', ['run', '--silent', 'new', '--', ...args], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  await new Promise((done) => child.once('close', done));
  return output;
}
