import type { Checklist, DeploymentModel, Playbook, ReferenceList } from '../../schemas/index.ts';
import type { Category, Problem, Severity } from './finding.ts';
import type { References } from './references.ts';

/** What each kind of authored file holds once its schema has been checked. */
export interface Kinds {
  model: DeploymentModel;
  playbook: Playbook;
  checklist: Checklist;
  reference: ReferenceList;
  /** A translation. Its shape depends on the English file beside it. */
  overlay: Record<string, unknown>;
}
/** Kind of an authored file. */
export type Kind = keyof Kinds;

/** What a rule may look at besides the file itself. */
export interface RuleContext {
  readonly references: References;
  /** Paths of the site’s pages such as /playbooks/; undefined when the pages are not at hand. */
  readonly pages: ReadonlySet<string> | undefined;
  /** The id that the file’s place in the content folder demands; undefined for a file elsewhere. */
  readonly expectedId: string | undefined;
  /** For an overlay: the English value and its kind. */
  readonly base: { readonly kind: Kind; readonly value: unknown } | undefined;
}

/** A check beyond the schema. It has one id, one file, two fixtures and one page. */
export interface Rule<K extends Kind = Kind> {
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly kinds: readonly K[];
  /** What the rule demands, as one sentence that ends the phrase “The validator checks that …”. */
  readonly demands: string;
  /** Why it matters for a SOC. */
  readonly why: string;
  /**
   * Looks at one file.
   * @param value the file’s value, valid against the schema of its kind
   * @param context ids, pages and the expected id
   * @returns what is wrong; nothing when all is well
   */
  readonly check: (value: Kinds[K], context: RuleContext, kind: K) => Iterable<Problem>;
}

/**
 * Declares a rule with the type of the kind it looks at.
 * @param rule the rule
 * @returns the same rule, typed for the registry
 */
export function defineRule<K extends Kind>(rule: Rule<K>): Rule {
  return rule as unknown as Rule;
}
