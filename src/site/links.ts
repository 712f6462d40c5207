const LINK = /<a\s(?:[^>]*?\s)?href="(\/[^"]*)"[^>]*>/g;
const LOCALE_PREFIX = /^\/(?:pl|cs|sk|et|lt)(?:\/|$)/;

/**
 * Lets authors write /playbooks/ everywhere: puts the base path, and on a translated page the language, before
 * every link that leads into the site.
 */
export function localiseLinks(html: string, page: string, base: string): string {
  return html.replace(LINK, (tag, href: string) => {
    if (href.startsWith('//') || /\shreflang=/.test(tag)) return tag;
    return tag.replace(`href="${href}"`, `href="${localisedHref(href, page, base)}"`);
  });
}

/**
 * One link as it must stand in a page. Links to files get the base path only.
 * @param href root-relative link without language or base path; one that has them already stays as it is
 * @param page path of the page that holds the link
 * @param base the site’s base path
 */
export function localisedHref(href: string, page: string, base: string): string {
  const root = base.replace(/\/$/, '');
  if (root !== '' && (href === root || href.startsWith(`${root}/`))) return href;
  const locale = LOCALE_PREFIX.exec(page.slice(root.length))?.[0].replace(/\/$/, '') ?? '';
  const isFile = /\.[a-z0-9]+(?:[?#].*)?$/i.test(href);
  return root + (isFile || LOCALE_PREFIX.test(href) ? '' : locale) + href;
}
