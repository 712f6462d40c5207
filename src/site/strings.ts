import { getCollection } from 'astro:content';
import { fill, type Values } from '../core/shared/fill.ts';
import type { Locale } from '../schemas/index.ts';
import en from '../content/i18n/en.json';

/** Name of a string of the interface. English has them all. */
export type StringKey = keyof typeof en;

/** Gives the text for a name, with {placeholders} filled in. */
export type Translate = (key: StringKey, values?: Values) => string;

/** All strings of the interface whose names begin with a prefix, for handing to a widget. */
export async function stringsFor(locale: Locale, prefix: string): Promise<Record<string, string>> {
  const all = await dictionary(locale);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
}

/** The translator for one language. A string that a language lacks is given in English. */
export async function translator(locale: Locale): Promise<Translate> {
  const all = await dictionary(locale);
  return (key, values) => fill(all[key] ?? en[key], values);
}

async function dictionary(locale: Locale): Promise<Record<string, string>> {
  const entries = await getCollection('i18n');
  const own = entries.find(({ id }) => id === locale)?.data ?? {};
  return { ...en, ...own } as Record<string, string>;
}
