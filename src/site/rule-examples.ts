import { getCollection } from 'astro:content';
import type { ReferenceList } from '../schemas/index.ts';
import { checkAuthored } from '../core/validate/content.ts';
import { PROJECT, readYaml, referencesFrom, type FileToCheck, type Finding } from '../core/validate/index.ts';

// The fixtures that prove a rule are also its examples, so that an example cannot be wrong.
const fixtures = import.meta.glob<string>('/tests/fixtures/rules/**/*.{yaml,mdx,json}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const BASES = [...Object.keys(PROJECT.kinds).map((kind) => `${kind}.yaml`), 'en.json'];
const LINES_AROUND = 2;
/** Two places further apart than this are shown without what lies between them. */
const LINES_APART = 12;

/** Lines from the first one, counted from 0, up to the second one, which is left out. */
type Range = readonly [from: number, to: number];

/** What a page shows of a rule: the faulty lines, what the validator says of them, and the same lines put right. */
export interface RuleExampleView {
  readonly fails: string;
  readonly passes: string;
  readonly finding: Finding;
  /** Other lines that belong to the fault, with what the validator says of them. */
  readonly related: readonly { readonly line: string; readonly message: string }[];
}

/** The example of a rule; undefined for the one rule whose failing file would be too large to keep. */
export async function ruleExample(id: string): Promise<RuleExampleView | undefined> {
  const fails = fixture(id, 'fails');
  const passes = fixture(id, 'passes');
  if (!fails || !passes) return undefined;
  const lists = (await getCollection('reference')).map(({ data }) => data as unknown as ReferenceList);
  const docs = await getCollection('docs');
  const pages = new Set(docs.map((page) => (page.id === 'index' ? '/' : `/${page.id}/`)));
  const finding = checkAuthored(fails, { references: referencesFrom(lists), pages }).findings[0];
  if (!finding) throw new Error(`The failing fixture of ${id} passes.`);
  const shown = linesToShow(String(fails.content), String(passes.content), finding);
  const lines = String(fails.content).split('\n');
  return {
    finding,
    fails: excerpt(String(fails.content), shown),
    passes: excerpt(String(passes.content), shown),
    related: finding.related.map(({ line, message }) => ({ line: lines[line - 1]?.trim() ?? '', message })),
  };
}

function fixture(id: string, name: 'fails' | 'passes'): FileToCheck | undefined {
  const folder = `/tests/fixtures/rules/${id}/`;
  const single = fixtures[`${folder}${name}.yaml`];
  if (single !== undefined)
    return { file: publishedAt(fixtures[`${folder}passes.yaml`] ?? ''), content: single, published: true };
  const page = fixtures[`${folder}${name}.mdx`];
  if (page !== undefined) return { file: 'docs/guides/example.mdx', content: page, published: true };
  const inFolder = Object.keys(fixtures).filter((path) => path.startsWith(`${folder}${name}/`));
  const overlay = inFolder.find((path) => !BASES.some((base) => path.endsWith(`/${base}`)));
  const base = inFolder.find((path) => path !== overlay);
  const [content, english] = [fixtures[overlay ?? ''], fixtures[base ?? '']];
  if (content === undefined || english === undefined) return undefined;
  return { file: overlay?.endsWith('.json') ? 'i18n/pl.json' : 'pl.yaml', content, base: english };
}

/** Where the sound fixture would stand in the content folder. */
function publishedAt(text: string): string {
  const { kind, id } = readYaml(text).value as { kind: string; id: string };
  return kind === 'reference' ? `reference/${id}.yaml` : `${kind}s/${id}/${kind}.yaml`;
}

/** The lines that are at fault or differ, with a little around; what lies far between the two is left out. */
function linesToShow(fails: string, passes: string, { line, endLine }: Finding): Range[] {
  const [a, b] = [fails.split('\n'), passes.split('\n')];
  const found = a.findIndex((text, index) => text !== b[index]);
  const first = found < 0 ? line - 1 : found;
  const around = (from: number, to: number): Range => [Math.max(0, from - LINES_AROUND), to + LINES_AROUND];
  const [upper, lower] = [around(line - 1, endLine), around(first, first + 1)].toSorted((x, y) => x[0] - y[0]);
  if (!upper || !lower) return [];
  const apart = lower[0] - upper[1] > LINES_APART;
  return apart ? [upper, lower] : [[upper[0], Math.max(upper[1], lower[1])]];
}

function excerpt(text: string, ranges: readonly Range[]): string {
  const lines = text.split('\n');
  return ranges.map(([from, to]) => lines.slice(from, to).join('\n').trimEnd()).join('\n…\n');
}
