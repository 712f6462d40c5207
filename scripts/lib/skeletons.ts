import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isId, withEntry } from '../../src/core/form/index.ts';
import { suggestion } from '../../src/core/shared/did-you-mean.ts';
import { fillTemplate } from '../../src/core/shared/template.ts';
import { stamped, type Translation } from '../../src/core/translations/index.ts';
import { CONTENT, ROOT } from './files.ts';
import { overlaySkeleton, pageSkeleton } from './translation-skeleton.ts';
import { translationsIn } from './translations.ts';

/** What `npm run new` can begin under an id of its own, with a word on each. */
export const ID_KINDS = {
  model: 'a SOC deployment model, with its page',
  playbook: 'the steps of an incident, with its page',
  checklist: 'a self-assessment, with its page',
  page: 'a page of text',
  term: 'an entry of the glossary',
  source: 'an entry of the bibliography',
  rule: 'a rule of the validator, with its page and fixtures',
} as const;
/** What `npm run new` can begin under an id of its own. */
export type IdKind = keyof typeof ID_KINDS;

/** All that `npm run new` can begin. */
export const NEW_KINDS = { ...ID_KINDS, translation: 'a translation of a file or page that exists' } as const;
/** What `npm run new` can begin. */
export type NewKind = keyof typeof NEW_KINDS;

/** A file to write, with its path below the project’s root. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** True for a file that exists and gets a line more; any other must not exist yet. */
  readonly changes?: boolean;
}

const RULES = 'src/core/validate/rules';
const SOURCE_GAPS = [
  'publisher: "TODO: who published it"',
  '# TODO: add url, its full address, and read_on, the day on which you read it, as "2026-11-23".',
];
/** Both fixtures of a new rule begin as this file, which keeps every rule. */
const SOUND_MODEL = 'tests/fixtures/rules/unique-ids/passes.yaml';

/** Whether a text is one of the kinds. */
export function isNewKind(text: string): text is NewKind {
  return Object.hasOwn(NEW_KINDS, text);
}

/** Why a text is no kind. */
export function kindProblem(text: string): string {
  return `"${text}" cannot be begun. ${suggestion(text, Object.keys(NEW_KINDS))}`;
}

/**
 * Why a text cannot be the id of something new.
 * @param kind what is new: a page alone may name a folder before its own name
 * @returns a sentence; undefined when the text is fit to be an id
 */
export function idProblem(id: string, kind: IdKind): string | undefined {
  const isPage = kind === 'page';
  if (isPage ? id.split('/').every(isId) : isId(id)) return undefined;
  const example = isPage ? 'about/how-we-work, in a folder or not' : 'exam-system-outage';
  return `"${id}" is no id: lower-case words joined by hyphens, for example ${example}.`;
}

/**
 * The files that something new begins with. Their texts say what to write; the validator accepts all else.
 * @param id its id
 * @param today the day that goes into the files, as in 2026-11-23
 * @param title its title, where it is known
 * @throws when a list has the id already
 */
export function skeleton(kind: IdKind, id: string, today: string, title = ''): NewFile[] {
  const from = (template: string, path: string): NewFile => ({ path, text: filled(template, id, today, title) });
  switch (kind) {
    case 'model':
    case 'playbook':
      return [
        from(`${kind}.yaml`, `src/content/${kind}s/${id}/${kind}.yaml`),
        from(`${kind}.mdx`, `src/content/docs/${kind}s/${id}.mdx`),
      ];
    case 'checklist':
      return [
        from('checklist.yaml', `src/content/checklists/${id}/checklist.yaml`),
        from('checklist.mdx', `src/content/docs/${id}.mdx`),
      ];
    case 'page':
      return [from('page.mdx', `src/content/docs/${id}.mdx`)];
    case 'term':
      return [entryFile('glossary', id, title, ['definition: "TODO: what the term means at a university."'], 'sorted')];
    case 'source':
      return [entryFile('sources', id, title, SOURCE_GAPS, 'last')];
    case 'rule':
      return ruleFiles(id, from);
  }
}

function entryFile(
  list: 'glossary' | 'sources',
  id: string,
  title: string,
  fields: readonly string[],
  place: 'sorted' | 'last',
): NewFile {
  const path = `src/content/reference/${list}.yaml`;
  const name = title === '' ? '"TODO: name as readers see it"' : asYaml(title);
  const text = withEntry(readFileSync(join(ROOT, path), 'utf8'), id, [`name: ${name}`, ...fields], place);
  return { path, text, changes: true };
}

function ruleFiles(id: string, from: (template: string, path: string) => NewFile): NewFile[] {
  return [
    from('rule.ts', `${RULES}/${id}.ts`),
    from('rule.mdx', `src/content/docs/reference/rules/${id}.mdx`),
    ...['fails', 'passes'].map((side) => ({
      path: `tests/fixtures/rules/${id}/${side}.yaml`,
      text: readFileSync(join(ROOT, SOUND_MODEL), 'utf8'),
    })),
    {
      path: `${RULES}/index.ts`,
      text: registered(readFileSync(join(ROOT, RULES, 'index.ts'), 'utf8'), id),
      changes: true,
    },
  ];
}

/** A file that can be translated: its name on the command line, and its translation in one language. */
export interface Original {
  /** As in `models/hybrid` for a model, `docs/models/hybrid` for a page. */
  readonly name: string;
  readonly translation: Translation;
}

/** All files and pages that can be translated, once for each language, translated ones included. */
export function originals(): Original[] {
  return translationsIn(CONTENT)
    .filter(({ kind }) => kind !== 'strings')
    .map((translation) => ({ name: translation.original.replace(/\/\w+\.yaml$|\.mdx?$/, ''), translation }));
}

/**
 * The file that a translation begins with: every English sentence beside its gap, or the English page to be rewritten.
 * @param translation an English file, as {@link originals} gives it
 */
export function translationSkeleton({ original, path, fingerprint = '' }: Translation): NewFile {
  const english = readFileSync(join(CONTENT, original), 'utf8');
  const text = original.endsWith('.yaml') ? overlaySkeleton(english) : pageSkeleton(english, original.endsWith('.mdx'));
  return { path: `src/content/${path}`, text: stamped(text, fingerprint) };
}

/** The gaps of new files, each with its line and what is to be written there. */
export function gapsIn(
  files: readonly NewFile[],
): { readonly path: string; readonly line: number; readonly gap: string }[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((content, index) => {
      if (!content.includes('TODO')) return [];
      const gap = content
        .trim()
        .replace(/^[-{/*<! ]+/, '')
        .replace(/"|TODO: |[*/}> -]+$/g, '');
      return [{ path, line: index + 1, gap }];
    }),
  );
}

/**
 * The files that are there already, as a sentence.
 * @param files those that were to be written
 * @param root the project’s root
 * @returns undefined when none of them exists
 */
export function takenProblem(files: readonly NewFile[], root: string): string | undefined {
  const taken = files.filter(({ path, changes }) => changes !== true && existsSync(join(root, path)));
  if (taken.length === 0) return undefined;
  return `${taken.map(({ path }) => path).join(' and ')} ${taken.length === 1 ? 'exists' : 'exist'} already.`;
}

/**
 * Writes new files, all or none.
 * @param root the project’s root
 * @throws when one of them exists already
 */
export function writeNew(files: readonly NewFile[], root: string): void {
  const taken = takenProblem(files, root);
  if (taken !== undefined) throw new Error(`${taken} Nothing was written.`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What to do after the files were written, one step a line. */
export function nextSteps(kind: NewKind, files: readonly NewFile[]): string[] {
  const file = files[0]?.path ?? '';
  if (kind === 'rule') {
    return [
      `Write the rule in ${file}.`,
      'Break it in fails.yaml by changing as few lines as you can; leave passes.yaml sound.',
      'Say on its page how to fix the fault.',
      'npx vitest run tests/meta/rules.test.ts names what is still missing.',
    ];
  }
  const isList = kind === 'term' || kind === 'source';
  const menu = 'Name the page in its group of the menu, in config/sidebar.ts.';
  return [
    'Replace every text that begins with TODO. Your editor completes fields and ids.',
    ...(kind === 'page' || kind === 'checklist' ? [menu] : []),
    ...(file.endsWith('.yaml') ? [`See what is left: npm run validate -- ${file}`] : []),
    ...(isList ? ['Let editors offer the new id: npm run generate'] : ['See the page as you write: npm run dev']),
    'Check everything at the end: npm run check',
  ];
}

/** The register of rules with one more, in its alphabetical place. */
function registered(register: string, id: string): string {
  const name = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const lines = register.split('\n');
  insertSorted(lines, `import ${name} from './${id}.ts';`, /^import \w+ from '\.\//);
  insertSorted(lines, `  ${name},`, /^ {2}\w+,$/);
  return lines.join('\n');
}

function insertSorted(lines: string[], line: string, alike: RegExp): void {
  const next = lines.findIndex((other) => alike.test(other) && other > line);
  const last = lines.findLastIndex((other) => alike.test(other));
  lines.splice(next === -1 ? last + 1 : next, 0, line);
}

function filled(template: string, id: string, today: string, title: string): string {
  const text = fillTemplate(readFileSync(join(ROOT, 'scripts/templates', `${template}.tpl`), 'utf8'), id, today);
  return title === '' ? text : text.replace(/^title: .*$/m, () => `title: ${asYaml(title)}`);
}

function asYaml(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}
