import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const DIST = resolve(process.env['SITE_OUT'] ?? 'dist');

/** A built page. */
interface BuiltPage {
  readonly path: string;
  /** True when it stands in for a missing translation with the text of the English page. */
  readonly standsIn: boolean;
}

/** A page, and what of it is looked at on another page already. */
interface PageToLookAt {
  readonly path: string;
  /** Selector of that part; undefined when the page is looked at as a whole. */
  readonly without: string | undefined;
}

const TEXT = '.sl-markdown-content';
const MENUS = 'header.header, nav.sidebar, .right-sidebar-container';

/**
 * Every text once, and the menus around the texts once for each language and folder, in which they are alike: of the
 * pages that stand in for a missing translation only the first of a folder, of all others every one. With EVERY_PAGE in
 * the environment all pages there are, each as a whole, which takes a quarter of an hour.
 */
export function pagesToLookAt(): PageToLookAt[] {
  if (process.env['EVERY_PAGE'] !== undefined) return builtPages().map(({ path }) => ({ path, without: undefined }));
  const seen = new Set<string>();
  return builtPages().flatMap(({ path, standsIn }) => {
    // Stand-ins have a first of their own: the note that they are not translated stands on no other page.
    const kind = `${standsIn} ${dirname(path)}`;
    const first = !seen.has(kind);
    seen.add(kind);
    if (standsIn) return first ? [{ path, without: TEXT }] : [];
    return [{ path, without: first ? undefined : MENUS }];
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
