import type { DraftGroup, DraftPath, Proposal, ProposalKind } from '../../../core/form/index.ts';
import type { Field } from '../../../core/shared/fields.ts';
import type { Severity } from '../../../core/validate/index.ts';
import type { Opening } from '../../shared/checker/messages.ts';

/** What the worker needs at its start. */
export interface Start extends Opening {
  readonly kind: ProposalKind;
  readonly fields: readonly Field[];
  /** Address of the glossary that a term is put into; empty for other kinds. */
  readonly list: string;
  /** Skeleton of the page that shows a model or playbook; empty for other kinds. */
  readonly page: string;
}

/** A draft to check, and the day that goes into its file. */
export interface Job {
  readonly draft: DraftGroup;
  readonly today: string;
}

/** A finding where the form shows it. */
export interface Said {
  /** Way to the control; empty for what concerns no control. */
  readonly at: DraftPath;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** Rule behind it; empty for what no rule says. */
  readonly ruleId: string;
}

/** What a draft makes, as the page shows it. */
export interface View extends Pick<Proposal, 'file' | 'own' | 'page'> {
  readonly said: readonly Said[];
  /** Title and text of the issue that a correction becomes. */
  readonly issue: { readonly title: string; readonly text: string } | undefined;
}

/** What the page asks besides checking. */
export type Ask =
  /** Ids and names of the reference lists that the fields take. */
  | { readonly type: 'lists' }
  /** A draft made of a published file (an address) or of the visitor’s own. */
  | { readonly type: 'read'; readonly source: string | Blob };

/** Ids and names by the names of their lists. */
export type Lists = Readonly<Record<string, readonly (readonly [id: string, name: string])[]>>;

/** What the worker answers to that. */
export type Reply =
  | { readonly type: 'lists'; readonly lists: Lists }
  | { readonly type: 'read'; readonly draft: DraftGroup; readonly lost: readonly string[] }
  /** Why a file was not read, in the words of the engine. */
  | { readonly type: 'refused'; readonly reason: string };
