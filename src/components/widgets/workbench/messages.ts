import type { Completions } from '../../../core/complete/index.ts';
import type { DiagramLayout } from '../../../core/diagram/index.ts';
import type { ModelFigures } from '../../../core/model-views/index.ts';
import type { Finding } from '../../../core/validate/index.ts';
import type { DeploymentModel, Locale, Playbook } from '../../../schemas/index.ts';
import type { Opening } from '../../shared/checker/messages.ts';

/** Words that diagrams need in the reader’s language. */
export interface DiagramWords {
  readonly locale: Locale;
  readonly inside: string;
  readonly smallWords: string;
  readonly fte: string;
}

/** What the worker needs at its start. */
export interface Start extends Opening {
  readonly words: DiagramWords;
}

/** A text to check, under the name of its file. */
export interface Job {
  readonly name: string;
  readonly text: string;
}

/** What the page asks besides checking: what may be written at the cursor, and to read a file. */
export type Ask =
  | { readonly type: 'complete'; readonly text: string; readonly offset: number }
  | { readonly type: 'read'; readonly name: string; readonly file: Blob };

/** What the worker answers to that. */
export type Reply =
  | { readonly type: 'completed'; readonly completions: Completions | undefined }
  | { readonly type: 'read'; readonly opened: Opened | undefined; readonly findings: readonly Finding[] };

/** Names of the services and role profiles that a model uses, by their ids. */
export type Names = Readonly<Record<'services' | 'roles', Readonly<Record<string, string>>>>;

/** What the page draws. */
export type Preview =
  | {
      readonly kind: 'model';
      readonly model: DeploymentModel;
      readonly figures: ModelFigures;
      readonly layout: DiagramLayout;
      readonly names: Names;
    }
  | { readonly kind: 'playbook'; readonly playbook: Playbook; readonly layout: DiagramLayout };

/** Why there is no new preview. */
export type NoPreview = 'invalid' | 'too-large' | 'no-picture';

/** A file as the editor takes it: text with plain line ends, and what to put back when it is saved. */
export interface Opened {
  readonly text: string;
  /** True where every line ends with a carriage return and a line feed. */
  readonly crlf: boolean;
  /** True where the file begins with a byte order mark. */
  readonly bom: boolean;
}
