import type { Finding } from '../../../core/validate/index.ts';

/** What every worker that checks needs at its start. */
export interface Opening {
  /** Where the lists of the site are published. */
  readonly known: string;
}

/** What a page asks of its worker. Questions and answers bear the same number. */
export type Question<Start extends Opening, Job, Ask> =
  | { readonly type: 'open'; readonly start: Start }
  | { readonly type: 'check'; readonly id: number; readonly job: Job }
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask };

/** What the worker answers: findings first, then what the page draws of the file. */
export type Answer<View, Reply> =
  | { readonly type: 'ready' }
  | { readonly type: 'failed' }
  | { readonly type: 'checked'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly type: 'viewed'; readonly id: number; readonly view: View }
  | { readonly type: 'replied'; readonly id: number; readonly reply: Reply | undefined };
