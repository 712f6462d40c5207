/** A way to a value inside a file: field names and list positions from the top. */
export type Path = readonly (string | number)[];

/** How serious a finding is. An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** What a rule reports: where in the value, what is wrong, and what to write instead. */
export interface Problem {
  /** Way to the value at fault. For something missing: the value that should hold it. */
  readonly path: Path;
  /** Whether the field name or its value is at fault; the value when left out. */
  readonly at?: 'key' | 'value';
  readonly message: string;
  /** The smallest fix, in the reader’s words. */
  readonly hint: string;
}

/** A place in a file, 1-based, counted in UTF-16 units as editors do. The end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One result of the validator. */
export interface Finding extends Place {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** Path of the file as it was handed in. */
  readonly file: string;
  /** Page of this site that explains the rule, without language or base path. */
  readonly url: string;
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
