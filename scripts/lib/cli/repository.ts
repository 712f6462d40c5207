import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import { parse } from 'yaml';
import siteConfig from '../../../config/site.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import { CONTENT, contentFiles, ROOT } from '../files.ts';
import type { Library, RuleHelp } from './library.ts';

const PAGES = join(CONTENT, 'docs/reference/rules');
const FIXTURES = join(ROOT, 'tests/fixtures/rules');

/** What the repository tells the program. */
export const repository: Library = {
  program: 'soc4academia',
  version: packageJson.version,
  site: (siteConfig.site + siteConfig.base).replace(/\/$/, ''),
  files: contentFiles,
  ruleHelp: () =>
    globSync('*.mdx', { cwd: PAGES, exclude: ['index.mdx'] })
      .toSorted()
      .map((page) => helpFrom(page.replace(/\.mdx$/, ''), readFileSync(join(PAGES, page), 'utf8'))),
};

function helpFrom(id: string, page: string): RuleHelp {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(page.replaceAll('\r', '')) ?? [];
  const { title, description } = parse(front) as Record<'title' | 'description', string>;
  const howToFix = body.split('\n## How to fix it\n')[1]?.split('\n## ')[0] ?? '';
  return { id, title, description, howToFix: plain(howToFix), example: exampleOf(id) };
}

/** Markdown as a terminal can show it: links and components become their text. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .trim();
}

/** The fixtures that prove a rule are also its example, so that an example cannot be wrong. */
function exampleOf(id: string): string {
  const folder = join(FIXTURES, id);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8').replaceAll('\r', '');
  return globSync('fails{.*,/**/*.*}', { cwd: folder })
    .map((path) => createTwoFilesPatch('', '', read(path), read(path.replace('fails', 'passes')), '', '', OPTIONS))
    .join('')
    .replaceAll(/^@@.*\n/gm, '')
    .trimEnd();
}

const OPTIONS = { context: 2, headerOptions: OMIT_HEADERS };
