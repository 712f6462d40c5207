import type { Finding } from '../../../core/validate/index.ts';
import type { Locale } from '../../../schemas/index.ts';
import type { Text } from '../../shared/text.ts';
import type { NoPreview, Preview } from './messages.ts';

/** A published file or a skeleton that work may start from. */
export interface StartFile {
  /** Name of the file as it is saved. */
  readonly name: string;
  readonly title: string;
  readonly href: string;
  /** True for a skeleton, whose places are filled in when it is taken. */
  readonly skeleton?: boolean;
}

/** Files to start from that belong together. */
export interface StartGroup {
  readonly title: string;
  readonly files: readonly StartFile[];
}

/** What the page hands to its widget. Links already fit the page’s language and base path. */
export interface WorkbenchData {
  readonly locale: Locale;
  /** Largest file that is read. */
  readonly maxBytes: number;
  /** Where the lists and schemas are published. */
  readonly known: string;
  readonly starts: readonly StartGroup[];
  /** Page of a rule, with {rule} for its id. */
  readonly ruleHref: string;
  /** Entries of the lists of services and of role profiles, with {anchor} for the entry. */
  readonly serviceHref: string;
  readonly roleHref: string;
}

/** Where a check stands. */
export type CheckState = 'loading' | 'failed' | 'checking' | 'done' | 'stopped' | 'empty';

/** What is known of the text in the editor. */
export interface Result {
  readonly state: CheckState;
  readonly findings: readonly Finding[];
  /** The last preview of this file that could be drawn. */
  readonly preview: Preview | undefined;
  /** Why the preview is older than the text, or absent. */
  readonly missing: NoPreview | 'too-slow' | undefined;
}

/** What every part of the widget is given. */
export interface Shared {
  readonly data: WorkbenchData;
  readonly text: Text;
}
