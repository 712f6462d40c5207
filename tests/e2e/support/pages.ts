import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const DIST = resolve(process.env['SITE_OUT'] ?? 'dist');

/** A built page, and whether it stands in for a missing translation with the text of the English page. */
export interface BuiltPage {
  readonly path: string;
  readonly standsIn: boolean;
}

/**
 * Every page with a text of its own, and of those that stand in for a missing translation one for each language and
 * folder: what is their own, menus and notes around the text, is alike in a folder. With EVERY_PAGE in the environment
 * all pages there are, each as a whole, which takes a quarter of an hour.
 */
export function pagesToLookAt(): BuiltPage[] {
  if (process.env['EVERY_PAGE'] !== undefined) return builtPages().map((page) => ({ ...page, standsIn: false }));
  const seen = new Set<string>();
  return builtPages().filter(({ path, standsIn }) => {
    if (!standsIn) return true;
    const folder = dirname(path);
    return !seen.has(folder) && seen.add(folder) !== undefined;
  });
}

/** All built pages: /, /models/, /pl/models/ … */
function builtPages(): BuiltPage[] {
  return globSync('**/*.html', { cwd: DIST })
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
      return { path, standsIn: !/<html[^>]* lang="en"/.test(html) && /<main[^>]* lang="en"/.test(html) };
    });
}
