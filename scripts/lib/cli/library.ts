import type { Checked, ContentFile, FileToCheck, Surroundings } from '../../../src/core/validate/index.ts';

/** What the page of a rule says, as text. */
export interface RuleHelp {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly howToFix: string;
  /** Lines that break the rule and the same lines put right, as a diff; empty where a file would be too large to show. */
  readonly example: string;
}

/**
 * All that the program knows besides the files it checks. The repository reads it from its folders; the installed
 * program carries it along.
 */
export interface Library {
  /** How the program is called, for its help. */
  readonly program: string;
  readonly version: string;
  /** Address of the published site, without a slash at the end; rule pages are linked below it. */
  readonly site: string;
  /** Reference lists with their text, pages by path: what a plan may refer to. Read anew at each call. */
  readonly files: () => readonly ContentFile[];
  readonly ruleHelp: () => readonly RuleHelp[];
  /** The project’s own content; absent in the installed program. */
  readonly own?: OwnContent;
}

/** The content folder of the repository. */
export interface OwnContent {
  readonly folder: string;
  /** Checks all of it, with paths as the reader knows them. */
  readonly checkAll: () => Map<string, Checked>;
  /** Checks one file, pages among them, of which the installed program knows nothing. */
  readonly checkFile: (input: FileToCheck, surroundings: Surroundings) => Checked;
  /** Whether a file stands in the content folder. */
  readonly has: (file: string) => boolean;
}
