import type { Completions } from '../../../core/complete/index.ts';
import type { DiagramLayout } from '../../../core/diagram/index.ts';
import type { ModelFigures } from '../../../core/model-views/index.ts';
import type { Finding } from '../../../core/validate/index.ts';
import type { DeploymentModel, Locale, Playbook } from '../../../schemas/index.ts';

/** Words that diagrams need in the reader’s language. */
export interface DiagramWords {
  readonly locale: Locale;
  readonly inside: string;
  readonly smallWords: string;
  readonly fte: string;
}

/** What the page asks of the worker. Questions and answers bear the same number. */
export type Question =
  | { readonly type: 'open'; readonly known: string; readonly words: DiagramWords }
  | { readonly type: 'check'; readonly id: number; readonly name: string; readonly text: string }
  | { readonly type: 'complete'; readonly id: number; readonly text: string; readonly offset: number }
  | { readonly type: 'read'; readonly id: number; readonly name: string; readonly file: Blob };

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

/** What the worker answers. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'failed' }
  | { readonly type: 'checked'; readonly id: number; readonly findings: readonly Finding[]; readonly kind: string }
  | { readonly type: 'previewed'; readonly id: number; readonly preview: Preview | NoPreview }
  | { readonly type: 'completed'; readonly id: number; readonly completions: Completions | undefined }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly opened: Opened | undefined;
      readonly findings: readonly Finding[];
    };
