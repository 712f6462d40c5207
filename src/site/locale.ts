import type { AstroGlobal } from 'astro';
import { LOCALES, type Locale } from '../schemas/index.ts';

/** Language of the page’s main content: English on a page that stands in for a missing translation. */
export function contentLocale({ locals }: Pick<AstroGlobal, 'locals'>): Locale {
  const { starlightRoute } = locals;
  return starlightRoute.isFallback === true ? 'en' : localeOf(starlightRoute.lang);
}

/** Language of the interface around the content. */
export function interfaceLocale({ locals }: Pick<AstroGlobal, 'locals'>): Locale {
  return localeOf(locals.starlightRoute.lang);
}

function localeOf(lang: string): Locale {
  return LOCALES.find((locale) => locale === lang) ?? 'en';
}
