import { closest, distance } from 'fastest-levenshtein';

/** No id or name is longer; to compare two longer words takes the product of their lengths. */
const LONGEST = 200;

/**
 * The candidate that a mistyped word most likely meant.
 * @param word what was written
 * @param candidates what would have been right
 * @returns the nearest candidate within a third of the word’s length (at least 2 edits), or undefined, as for
 *   a word of more than 200 characters
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0 || word.length > LONGEST) return undefined;
  const nearest = closest(word.toLowerCase(), list);
  const allowed = Math.max(2, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : undefined;
}

/**
 * A hint that names the likeliest candidate, or lists some of them.
 * @param word what was written
 * @param candidates what would have been right
 * @returns one sentence for the `hint` of a finding
 */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const list = [...candidates];
  const meant = didYouMean(word, list);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (list.length === 0) return 'There is nothing to choose from yet.';
  const shown = list.slice(0, 8).map((candidate) => `\`${candidate}\``);
  return `Write one of ${shown.join(', ')}${list.length > 8 ? ` or ${list.length - 8} more` : ''}.`;
}

/**
 * A hint, and the candidate itself when it alone can have been meant: what a machine may write by itself.
 * @param word what was written
 * @param candidates what would have been right
 * @returns `hint` as of {@link suggestion}; `replacement` when exactly one candidate is nearest and near enough
 */
export function choice(word: string, candidates: Iterable<string>): { hint: string; replacement?: string } {
  const list = [...candidates];
  const hint = suggestion(word, list);
  const meant = didYouMean(word, list);
  if (meant === undefined) return { hint };
  const edits = (candidate: string): number => distance(word.toLowerCase(), candidate.toLowerCase());
  const rivals = list.filter((candidate) => candidate !== meant && edits(candidate) <= edits(meant) + 1);
  return rivals.length > 0 ? { hint } : { hint, replacement: meant };
}
