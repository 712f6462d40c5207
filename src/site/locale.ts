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

/** A day as readers of a language write it. Takes the day as in 2026-11-23. */
export function localisedDay(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(iso));
}

function localeOf(lang: string): Locale {
  return LOCALES.find((locale) => locale === lang) ?? 'en';
}
