import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  languageRows,
  TRANSLATION_FILES,
  TRANSLATION_STATES,
  translationStatus,
  type LanguageRow,
  type Translation,
} from '../../src/core/translations/index.ts';
import { readYaml, sentencesOf } from '../../src/core/validate/index.ts';

/**
 * The state of every translation.
 * @param content the folder of authored files
 */
export function translationsIn(content: string): Translation[] {
  const files = globSync(TRANSLATION_FILES, { cwd: content }).toSorted();
  return translationStatus(
    files.map((path) => ({ path: path.split(sep).join('/'), content: readFileSync(join(content, path), 'utf8') })),
    {
      read: (text) => readYaml(text).value,
      sentences: sentencesOf,
      fingerprint: (text) => createHash('sha256').update(text).digest('hex').slice(0, 12),
    },
  );
}

/**
 * The states as a table, and a list of what there is to do.
 * @param translations those of one language or of all
 * @param language the one language; without it, missing files are only counted
 */
export function statusReport(translations: readonly Translation[], language?: string): string {
  const rows = languageRows(translations).filter(({ locale }) => language === undefined || locale === language);
  const table = [
    ['', ...TRANSLATION_STATES],
    ...rows.map(({ locale, all }) => [locale, ...TRANSLATION_STATES.map((state) => String(all[state]))]),
  ].map(([first = '', ...cells]) => first.padEnd(4) + cells.map((cell) => cell.padStart(12)).join(''));
  return [...table, ...rows.flatMap((row) => ['', ...todo(row, translations, language === undefined)])].join('\n');
}

function todo({ locale, all }: LanguageRow, translations: readonly Translation[], brief: boolean): string[] {
  const urgent = (['stale', 'incomplete', ...(brief ? [] : (['missing'] as const))] as const).flatMap((state) => {
    return translations.filter((each) => each.locale === locale && each.state === state);
  });
  const lines = urgent.map((each) => `  ${each.state.padEnd(11)} ${each.path}${detail(each)}`);
  const rest = `  ${all.missing} missing; npm run translations -- --language ${locale} lists them.`;
  return [locale, ...lines, ...(brief && all.missing > 0 ? [rest] : [])];
}

function detail({ state, kind, untranslated, texts, original }: Translation): string {
  if (state === 'stale') return `: ${original} has changed since.`;
  return kind === 'page' ? '' : `: ${untranslated} of ${texts} texts are not translated.`;
}
