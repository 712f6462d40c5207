import { grouped } from './tree.ts';

/** Entries from A to Z in the order of a language, under their first letters; figures and signs come under #. */
export function byLetter<Item extends { name: string }>(
  items: readonly Item[],
  language: string,
): readonly { readonly key: string; readonly items: readonly Item[] }[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const sorted = items.toSorted((a, b) => compare(a.name, b.name));
  return grouped(sorted, ({ name }) => letterOf(name, language));
}

function letterOf(name: string, language: string): string {
  const first = [...name][0]?.toLocaleUpperCase(language) ?? '#';
  return /\p{L}/u.test(first) ? first : '#';
}
