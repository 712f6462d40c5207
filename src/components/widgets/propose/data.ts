import type { DraftPath, ProposalKind } from '../../../core/form/index.ts';
import type { Field } from '../../../core/shared/fields.ts';
import type { Locale } from '../../../schemas/index.ts';
import type { Lists, Said } from './messages.ts';

/** A published file that a draft may start from. */
export interface StartFile {
  readonly title: string;
  readonly href: string;
}

/** What the page hands to its widget. Links already fit the page’s language and base path. */
export interface ProposeData {
  readonly locale: Locale;
  readonly kind: ProposalKind;
  readonly fields: readonly Field[];
  /** Where the lists and schemas are published, and the glossary; empty for a kind that needs no list of its own. */
  readonly known: string;
  readonly list: string;
  /** Skeleton of the page that shows a model or playbook. */
  readonly page: string;
  readonly starts: readonly StartFile[];
  /** Address of the repository; empty when this site has none. */
  readonly repository: string;
  /** Page of a rule, with {rule} for its id. */
  readonly ruleHref: string;
}

/** What a field of the form looks up. */
export interface Looks {
  readonly lists: Lists;
  /** What to show at which control, by the key of its place. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  /** How much there is to look at below a place, whether it is shown yet or not. */
  readonly count: (key: string) => number;
  /** Keys of the parts and entries that stand open. */
  readonly opened: ReadonlySet<string>;
}

/** A place as a key and as the id of its control. */
export function keyOf(path: DraftPath): string {
  return `propose-at-${path.join('-')}`;
}

/** A part of the form as a key; its first field tells it from the others. */
export function partKey(first: string): string {
  return `propose-part-${first}`;
}
