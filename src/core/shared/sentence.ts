/** A visitor’s words as a sentence: with a full stop where they end without a mark. */
export function sentence(text: string): string {
  return /[.?!…:](["'”“’»)]*)$/.test(text.trimEnd()) ? text : `${text.trimEnd()}.`;
}
