import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { OVERLAY_LOCALES } from '../../src/schemas/index.ts';

type Menu = NonNullable<StarlightUserConfig['sidebar']>;

/** Pages that readers reach without the menu. */
const ELSEWHERE = ['index', '404'];

/**
 * Finds pages that no reader would meet, because no part of the menu leads to them.
 * @param docs the folder of pages
 * @param menu the menu: pages by name, folders as a whole, groups of both
 * @returns one sentence for each such page; none when all is well
 */
export function pagesInNoMenu(docs: string, menu: Menu): string[] {
  const entries = menu.flatMap(entriesOf);
  const leadsTo = (page: string): boolean =>
    entries.some((entry) => (entry.endsWith('/') ? `${page}/`.startsWith(entry) : page === entry));
  return globSync('**/*.{md,mdx}', { cwd: docs })
    .toSorted()
    .map((file) => ({ file, page: pageName(file) }))
    .filter(({ page }) => !isTranslation(page) && !ELSEWHERE.includes(page) && !leadsTo(page))
    .map(
      ({ file, page }) =>
        `${join(docs, file)}: no part of the menu leads to this page. Add '${page}' to its group in config/sidebar.ts.`,
    );
}

function pageName(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/(?:\/index)?\.mdx?$/, '');
}

function isTranslation(page: string): boolean {
  return (OVERLAY_LOCALES as readonly string[]).includes(page.split('/')[0] ?? '');
}

/** Pages by name, and folders with a slash at the end. */
function entriesOf(item: Menu[number]): string[] {
  if (typeof item === 'string') return [item];
  if ('items' in item) return item.items.flatMap(entriesOf);
  if ('autogenerate' in item) return [`${item.autogenerate.directory}/`];
  return 'slug' in item ? [item.slug] : [];
}
