export { languageRows, stateCounts, type LanguageRow, type StateCounts } from './count.ts';
export { TRANSLATION_FILES, type TextFile, type TranslationLocale } from './files.ts';
export { stamped } from './stamp.ts';
export {
  TRANSLATION_STATES,
  translationStatus,
  type Translation,
  type TranslationState,
  type TranslationTools,
} from './status.ts';
