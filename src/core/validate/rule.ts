import type { infer as Infer } from 'zod/v4/core';
import type { KIND_SCHEMAS, ReferenceList, Strings } from '../../schemas/index.ts';
import type { AnySchema } from '../shared/schema.ts';
import type { Category, Problem, Severity } from './finding.ts';
import type { UsedId } from './ids.ts';
import type { Page } from './page.ts';
import type { References } from './references.ts';
import type { Parts } from './texts.ts';

type KindSchemas = typeof KIND_SCHEMAS;

/** What each kind of authored file holds once its schema has been checked. */
export type Kinds = { [K in keyof KindSchemas]: Infer<KindSchemas[K]> } & {
  reference: ReferenceList;
  /** A translation. Its shape depends on the English file beside it. */
  overlay: Record<string, unknown>;
  /** A page of the site: its front matter, and below `body` what stands in its text. */
  page: Page;
  /** Strings of the interface in one language. */
  strings: Strings;
};
/** Kind of an authored file. */
export type Kind = keyof Kinds;

/** The English file that a translation stands beside. */
export interface Base {
  readonly kind: string;
  /** Schema of its kind; undefined for a kind that has none of its own. */
  readonly schema: AnySchema | undefined;
  readonly value: unknown;
}

/** What a rule may look at besides the file itself. */
export interface RuleContext {
  readonly references: References;
  /** Ids of the authored files by kind, and of the rules under `rule`; undefined when the files are not at hand. */
  readonly files: Readonly<Record<string, ReadonlySet<string>>> | undefined;
  /** Paths of the site’s pages such as /playbooks/; undefined when the pages are not at hand. */
  readonly pages: ReadonlySet<string> | undefined;
  /** The id that the file’s place in the content folder demands; undefined for a file elsewhere. */
  readonly expectedId: string | undefined;
  /** For a translation: the English file. */
  readonly base: Base | undefined;
  /** For a translated page: the address of the English one. */
  readonly original: string | undefined;
  /** Texts, lists and groups of what the rules look at. */
  readonly parts: Parts;
  /** Schema of what the rules look at; undefined when they alone know its shape. */
  readonly schema: AnySchema | undefined;
  /** Every id that the file uses, as its schema says. */
  readonly ids: readonly UsedId[];
}

/** What every rule says of itself. */
interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  /** What the rule demands, as one sentence that ends the phrase “The validator checks that …”. */
  readonly demands: string;
  /** Why it matters for a SOC. */
  readonly why: string;
}

/** A check beyond the schema. It has one id, one file, two fixtures and one page. */
export interface Rule extends RuleHead {
  /** The kinds of file it looks at; `every` for all of them, those still to come among them. */
  readonly kinds: readonly string[] | 'every';
  check(value: unknown, context: RuleContext, kind: string): Iterable<Problem>;
}

/** A rule as it is written: it knows the type of what it looks at. */
export interface RuleOf<All extends object, K extends keyof All & string> extends RuleHead {
  readonly kinds: readonly K[] | 'every';
  /**
   * Looks at one file.
   * @param value the file’s value, valid against the schema of its kind
   * @param context ids, pages and the expected id
   * @returns what is wrong; nothing when all is well
   */
  check(value: All[K], context: RuleContext, kind: K): Iterable<Problem>;
}

/**
 * Declares a rule with the type of the kind it looks at.
 * @param rule the rule
 * @returns the same rule, typed for the registry
 */
export function defineRule<All extends object = Kinds, K extends keyof All & string = keyof All & string>(
  rule: RuleOf<All, K>,
): Rule {
  return rule;
}
