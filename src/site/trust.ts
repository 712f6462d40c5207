import { getCollection } from 'astro:content';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import siteConfig from '../../config/site.json' with { type: 'json' };
import { isOverdue, reviewDue } from '../core/review/index.ts';
import type { Translation, TranslationState } from '../core/translations/index.ts';
import type { Locale } from '../schemas/index.ts';
import { buildDay } from './build-day.ts';
import { contentLocale, interfaceLocale } from './locale.ts';
import { fileShownOn } from './queries.ts';

type Locals = Parameters<typeof contentLocale>[0];
type Page = StarlightRouteData['entry'];
type Shown = Awaited<ReturnType<typeof fileShownOn>>;

/** What a reader may want to know before relying on a page. Days are written as in ISO 8601. */
export interface Trust {
  readonly authors: readonly string[];
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly updated: string | undefined;
  readonly due: string | undefined;
  readonly overdue: boolean;
  /** Files of the repository that the page is made from, the page itself first. */
  readonly files: readonly string[];
  /** Undefined on English pages of the English site. */
  readonly translation: TranslationAge | undefined;
}

/** How a translation stands to the English text. */
export interface TranslationAge {
  readonly state: TranslationState;
  /** Day of the last change of the English text. */
  readonly english: string | undefined;
  /** How many texts of the model, playbook or checklist on the page are not translated. */
  readonly untranslated: number;
  /** Path of the English page, without base path. */
  readonly address: string;
}

/** What is known of the page that is being built. A page that shows a model, playbook or checklist is made from both. */
export async function trustOf(astro: Locals): Promise<Trust> {
  const { entry } = astro.locals.starlightRoute;
  const locale = contentLocale(astro);
  const shown = await fileShownOn(entry);
  // A review of the English file says nothing of its translation.
  const parts = [entry.data, ...(shown && locale === 'en' ? [shown] : [])];
  const due = parts.flatMap((part) => reviewDue(part) ?? []).toSorted()[0];
  return {
    authors: entry.data.authors ?? shown?.authors ?? siteConfig.authors,
    reviewed: (parts.at(-1) ?? entry.data).reviewed,
    updated: latest(entry.data.updated, shown?.updated),
    due,
    overdue: isOverdue(due, await buildDay()),
    files: [entry.filePath, ...(shown ? [await fileOf(shown, locale)] : [])],
    translation: await ageOf(astro, entry, shown),
  };
}

async function fileOf(shown: NonNullable<Shown>, locale: Locale): Promise<string> {
  const folder = `${shown.kind}s/${shown.id}`;
  const overlay = await translationAt(`${folder}/${locale}.yaml`);
  const isTranslated = overlay !== undefined && overlay.state !== 'missing';
  return `src/content/${folder}/${isTranslated ? locale : shown.kind}.yaml`;
}

async function ageOf(astro: Locals, entry: Page, shown: Shown): Promise<TranslationAge | undefined> {
  const locale = interfaceLocale(astro);
  if (locale === 'en') return undefined;
  const path = entry.id.replace(`${locale}/`, '');
  const address = path === locale || path === 'index' ? '/' : `/${path}/`;
  const original = (await getCollection('docs')).find(({ id }) => id === (address === '/' ? 'index' : path));
  const english = latest(original?.data.updated, shown?.updated);
  if (contentLocale(astro) === 'en') return { state: 'missing', english, untranslated: 0, address };
  const page = await translationAt(entry.filePath.replace(/^src\/content\//, ''));
  const overlay = shown && (await translationAt(`${shown.kind}s/${shown.id}/${locale}.yaml`));
  const untranslated = overlay?.untranslated ?? 0;
  const isStale = page?.state === 'stale' || overlay?.state === 'stale';
  return { state: isStale ? 'stale' : untranslated > 0 ? 'incomplete' : 'complete', english, untranslated, address };
}

async function translationAt(path: string): Promise<Translation | undefined> {
  const found = (await getCollection('translations')).find(({ id }) => id === path);
  return found?.data as Translation | undefined;
}

function latest(...days: (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
