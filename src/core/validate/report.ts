import { ruleUrl, type Finding, type Fix, type Place, type Problem } from './finding.ts';
import type { ReadFile } from './parse.ts';

/** What a finding takes from its rule. */
export type Named = Pick<Finding, 'ruleId' | 'severity' | 'category'>;
/** Makes a finding of a problem; `at` is its place when no path leads there. */
export type Report = (
  rule: Named,
  problem: Partial<Problem> & { readonly message: string; readonly hint: string },
  at?: Place,
) => Finding;

/**
 * Turns problems of one file into findings.
 * @param file path that the findings name
 * @param read the file as read, which knows the places
 * @returns a function from rule and problem to finding
 */
export function reporter(file: string, read: ReadFile): Report {
  return (rule, problem, at) => {
    const fix = fixOf(problem, read);
    return {
      ...rule,
      message: problem.message,
      hint: problem.hint,
      file,
      path: problem.path ?? [],
      url: ruleUrl(rule.ruleId),
      related: (problem.related ?? []).map((other) => ({
        message: other.message,
        ...read.placeOf(other.path, other.at),
      })),
      ...(fix === undefined ? {} : { fix }),
      ...(at ?? read.placeOf(problem.path ?? [], problem.at)),
    };
  };
}

/** The replacement as a change of the text: in the quotes that stand there, or in new ones where it needs them. */
function fixOf({ path, at, replacement }: Partial<Problem>, { text, offsetsOf }: ReadFile): Fix | undefined {
  const range = path === undefined || replacement === undefined ? undefined : offsetsOf(path, at);
  if (range === undefined || replacement === undefined) return undefined;
  const [start, end] = range;
  const written = text.slice(start, end);
  const mended = typeof replacement === 'string' ? replacement : replacement(written);
  const quote = /^['"]/.exec(written)?.[0] ?? (PLAIN.test(mended) ? '' : '"');
  return { start, end, text: quote + mended + quote };
}

/** What YAML reads as text without quotes. */
const PLAIN = /^(?!(?:true|false|null)$)[a-z][a-z0-9_-]*$/i;
