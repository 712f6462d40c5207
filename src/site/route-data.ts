import { getCollection } from 'astro:content';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** Marks menu entries as English where the page behind them is not translated, so that a screen reader says them right. */
export const onRequest = defineRouteMiddleware(async ({ locals: { starlightRoute } }) => {
  const { locale, sidebar } = starlightRoute;
  if (locale === undefined) return;
  const translated = new Set((await getCollection('docs')).map(({ id }) => `/${id}/`.replace(/\/index\/$/, '/')));
  for (const link of linksOf(sidebar)) {
    if (!translated.has(pathOf(link, locale))) link.attrs = { ...link.attrs, lang: 'en' };
  }
});

function linksOf(entries: readonly SidebarEntry[]): SidebarLink[] {
  return entries.flatMap((entry) => (entry.type === 'link' ? [entry] : linksOf(entry.entries)));
}

function pathOf({ href }: SidebarLink, locale: string): string {
  return href.slice(href.indexOf(`/${locale}/`));
}
