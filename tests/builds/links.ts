import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Links of a built site that lead nowhere: to a page, file or anchor that was not built. */
export function brokenLinks(folder: string, base: string): string[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const html = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const anchors = new Map(
    [...html].map(([page, text]) => [page, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''))]),
  );
  return [...html].flatMap(([page, text]) =>
    [...text.matchAll(/\s(?:href|src)="([^"]+)"/g)].flatMap(([, raw]) => {
      const fault = faultOf(decoded(raw ?? ''), page, { folder, base, anchors });
      return fault === undefined ? [] : [`${page}: ${raw} ${fault}`];
    }),
  );
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function faultOf(link: string, page: string, { folder, base, anchors }: Site): string | undefined {
  if (/^[a-z]+:|^\/\//i.test(link)) return undefined;
  const [path = '', hash = ''] = link.split('#');
  const absolute =
    path === ''
      ? `${base}${page}`
      : posix.resolve(posix.dirname(`${base}${page}`), path) + (path.endsWith('/') ? '/' : '');
  if (!`${absolute}/`.startsWith(base)) return 'leaves the base path';
  const target = absolute
    .slice(base.length)
    .replace(/\?.*$/, '')
    .replace(/(^|\/)$/, '$1index.html');
  if (!existsSync(join(folder, target))) return 'is not there';
  return hash === '' || !target.endsWith('.html') || anchors.get(target)?.has(hash) ? undefined : 'has no such anchor';
}

function decoded(text: string): string {
  return decodeURIComponent(text.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}
