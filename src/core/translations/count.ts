import { OVERLAY_LOCALES } from '../../schemas/index.ts';
import type { TranslationLocale } from './files.ts';
import { TRANSLATION_STATES, type Translation, type TranslationState } from './status.ts';

/** How many translations are in each state. */
export type StateCounts = Readonly<Record<TranslationState, number>>;

/**
 * Counts translations by their state.
 * @param translations any of them
 * @returns a number for every state, 0 included
 */
export function stateCounts(translations: readonly Translation[]): StateCounts {
  const of = (state: TranslationState): number => translations.filter((each) => each.state === state).length;
  return Object.fromEntries(TRANSLATION_STATES.map((state) => [state, of(state)])) as StateCounts;
}

/** One row of the table of languages and kinds. */
export interface LanguageRow {
  readonly locale: TranslationLocale;
  readonly all: StateCounts;
  readonly byKind: ReadonlyMap<string, StateCounts>;
}

/**
 * The table of languages and kinds.
 * @param translations all of them
 * @returns a row for each language, with the kinds in the order in which they first come
 */
export function languageRows(translations: readonly Translation[]): LanguageRow[] {
  const kinds = [...new Set(translations.map(({ kind }) => kind))];
  return OVERLAY_LOCALES.map((locale) => {
    const own = translations.filter((each) => each.locale === locale);
    const byKind = new Map(kinds.map((kind) => [kind, stateCounts(own.filter((each) => each.kind === kind))]));
    return { locale, all: stateCounts(own), byKind };
  });
}
