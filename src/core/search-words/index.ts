/** Letters that stand for themselves and do not come apart into a letter and a mark. */
const UNMARKED: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ß: 'ss' };

/** A text without its marks: użytkownik becomes uzytkownik, hasło haslo, žurnalas zurnalas. */
export function withoutMarks(text: string): string {
  return text
    .replace(/[łŁđĐøØß]/g, (letter) => UNMARKED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/**
 * The words that a reader without the keyboard of the language may type: each word that has marks, without them.
 * Pagefind takes l and ł for different letters.
 */
export function plainVariants(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const variants = words.filter((word) => withoutMarks(word) !== word).map(withoutMarks);
  return [...new Set(variants)];
}
