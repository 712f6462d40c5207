import { elementKey, isMapping } from '../shared/overlay.ts';
import type { Path } from './finding.ts';

/** A text of a translation beside its English original. */
export interface TranslatedText {
  readonly path: Path;
  readonly text: string;
  readonly english: string;
}

/**
 * Every text of a translation that has an English original.
 * @param overlay value of the translation
 * @param english the English value, or the part of it at `path`
 * @param path way to the part of the translation
 * @returns the texts in the order of the translation; what has no original is the business of overlay-field-exists
 */
export function* translatedTexts(overlay: unknown, english: unknown, path: Path = []): Generator<TranslatedText> {
  if (typeof overlay === 'string') {
    if (typeof english === 'string') yield { path, text: overlay, english };
  } else if (Array.isArray(overlay)) {
    for (const [at, inner] of overlay.entries()) {
      yield* translatedTexts(inner, Array.isArray(english) ? english[at] : undefined, [...path, at]);
    }
  } else if (isMapping(overlay)) {
    const originals = originalsOf(english);
    for (const [key, inner] of Object.entries(overlay))
      yield* translatedTexts(inner, originals.get(key), [...path, key]);
  }
}

function originalsOf(english: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(english)) return new Map(english.map((element: unknown) => [elementKey(element) ?? '', element]));
  return new Map(isMapping(english) ? Object.entries(english) : []);
}
