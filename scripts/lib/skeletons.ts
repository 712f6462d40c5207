import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IdSchema } from '../../src/schemas/index.ts';
import { ROOT } from './files.ts';

/** What `npm run new` can begin. */
export const SKELETON_KINDS = ['model', 'playbook', 'checklist', 'rule', 'page'] as const;
/** What `npm run new` can begin. */
export type SkeletonKind = (typeof SKELETON_KINDS)[number];

/** A file to write, with its path below the project’s root. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** True for a file that exists and gets a line more; any other must not exist yet. */
  readonly changes?: boolean;
}

const RULES = 'src/core/validate/rules';
/** Both fixtures of a new rule begin as this file, which keeps every rule. */
const SOUND_MODEL = 'tests/fixtures/rules/unique-ids/passes.yaml';

/** Whether a text is one of the kinds. */
export function isSkeletonKind(text: string): text is SkeletonKind {
  return (SKELETON_KINDS as readonly string[]).includes(text);
}

/**
 * Why a text cannot be the id of something new.
 * @returns a sentence; undefined when the text is fit to be an id
 */
export function idProblem(id: string): string | undefined {
  if (IdSchema.safeParse(id).success) return undefined;
  return `"${id}" is no id: lower-case words joined by hyphens, for example exam-system-outage.`;
}

/**
 * The files that something new begins with. Their texts say what to write; the validator accepts all else.
 * @param today the day that goes into the files, as in 2026-11-23
 */
export function skeleton(kind: SkeletonKind, id: string, today: string): NewFile[] {
  const from = (template: string, path: string): NewFile => ({ path, text: filled(template, id, today) });
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
    case 'rule':
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
}

/**
 * Writes new files, all or none.
 * @param root the project’s root
 * @throws when one of them exists already
 */
export function writeNew(files: readonly NewFile[], root: string): void {
  const taken = files.filter(({ path, changes }) => changes !== true && existsSync(join(root, path)));
  if (taken.length > 0)
    throw new Error(`${taken.map(({ path }) => path).join(', ')} exists already. Nothing was written.`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What to do after the files were written, one step a line. */
export function nextSteps(kind: SkeletonKind, files: readonly NewFile[]): string[] {
  const file = files[0]?.path ?? '';
  if (kind === 'rule') {
    return [
      `Write the rule in ${file}.`,
      'Break it in fails.yaml by changing as few lines as you can; leave passes.yaml sound.',
      'Say on its page how to fix the fault.',
      'npx vitest run tests/meta/rules.test.ts names what is still missing.',
    ];
  }
  const check = kind === 'page' ? 'npx markdownlint-cli2' : `npm run validate -- ${file}`;
  return [
    'Replace every text that begins with TODO. Your editor completes fields and ids.',
    `See what is left: ${check}`,
    'See the page as you write: npm run dev',
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

function filled(template: string, id: string, today: string): string {
  return readFileSync(join(ROOT, 'scripts/templates', `${template}.tpl`), 'utf8')
    .replaceAll('{{id}}', id)
    .replaceAll('{{today}}', today)
    .replaceAll('{{year}}', today.slice(0, 4));
}
