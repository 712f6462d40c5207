/** A way to a value inside a file: field names and list positions from the top. */
export type Path = readonly (string | number)[];

/** How serious a finding is. An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** What a finding is about. Lists of rules and SARIF group by it. */
export type Category =
  'reading' | 'schema' | 'reference' | 'structure' | 'capacity' | 'content' | 'translation' | 'page';

/** Another place that belongs to a problem: the other end of a circle, the first of two equal ids. */
export interface RelatedProblem {
  readonly path: Path;
  readonly at?: 'key' | 'value';
  /** What stands there, as a short sentence. */
  readonly message: string;
}

/** What a rule reports: where in the value, what is wrong, and what to write instead. */
export interface Problem {
  /** Way to the value at fault. For something missing: the value that should hold it. */
  readonly path: Path;
  /** Whether the field name or its value is at fault; the value when left out. */
  readonly at?: 'key' | 'value';
  readonly message: string;
  /** The smallest fix, in the reader’s words. */
  readonly hint: string;
  /**
   * The text that a machine may safely write in place of the field name or the single value at fault: only when there is
   * one candidate and no meaning can be lost. A function gets the text as it is written, which the value may have lost:
   * 1.10 is read as 1.1.
   */
  readonly replacement?: string | ((written: string) => string);
  readonly related?: readonly RelatedProblem[];
}

/** A place in a file, 1-based, counted in UTF-16 units as editors do. The end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place in the same file that belongs to a finding. */
export interface Related extends Place {
  readonly message: string;
}

/** A change that mends a finding: the text from `start` up to `end` becomes `text`. */
export interface Fix {
  /** Offsets into the text of the file, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Findings that come from reading a file and from its schema. They have a page and fixtures like any rule, but no file. */
export const READING_RULES = [
  'file-encoding',
  'file-size',
  'missing-field',
  'page-syntax',
  'unknown-field',
  'unknown-kind',
  'wrong-value',
  'yaml-forbidden',
  'yaml-syntax',
] as const;

/** One result of the validator. */
export interface Finding extends Place {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly message: string;
  readonly hint: string;
  /** Path of the file as it was handed in. */
  readonly file: string;
  /** Way to the value at fault, or to what should hold a missing one; empty for a fault of the whole file. */
  readonly path: Path;
  /** Page of this site that explains the rule, without language or base path. */
  readonly url: string;
  /** Other places that belong to it; empty when there are none. */
  readonly related: readonly Related[];
  /** The change that mends it, when there is exactly one that is safe. */
  readonly fix?: Fix;
}

/**
 * The page that explains a rule.
 * @param ruleId id of the rule
 * @returns path on the site, without language or base path
 */
export function ruleUrl(ruleId: string): string {
  return `/reference/rules/${ruleId}/`;
}

/**
 * A path in the notation that messages use: `services[2].raci`.
 * @param path way to a value
 * @returns readable text; “the file” for the top
 */
export function pathText(path: Path): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part + 1}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}
