import type { PROPOSAL_KINDS } from '../../schemas/index.ts';
import type { Field } from '../shared/fields.ts';
import type { Plain } from '../shared/overlay.ts';
import type { DraftGroup, DraftPath } from './draft.ts';
import { isId } from './id.ts';
import { entryLines, withEntry } from './list-entry.ts';
import { pageOf } from './page.ts';
import { typedProblems } from './typed-problems.ts';
import { valueOfDraft } from './value.ts';
import { yamlOf } from './yaml.ts';

/** What can be proposed by a form. */
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What a form is made for. */
export interface Proposing {
  readonly kind: ProposalKind;
  readonly fields: readonly Field[];
  /** For a model or playbook the skeleton of its page, for a term the glossary as it is. */
  readonly beside: string;
  /** The day that goes into the file, as in 2026-11-23. */
  readonly today: string;
  /** Ids that are in use. */
  readonly taken: ReadonlySet<string>;
}

/** A file of a proposal, with its path below the root of the repository. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with an id, a number or a time span as typed: the engine sees one file and cannot know. */
export interface DraftProblem {
  readonly path: DraftPath;
  readonly message: string;
  readonly hint: string;
}

/** What a draft makes. */
export interface Proposal {
  /** What the engine checks. A correction is checked likewise, but becomes an issue. */
  readonly file: ProposedFile;
  /** Way from the top of that file to what was entered; empty when it is the whole file. */
  readonly at: DraftPath;
  /** The lines that were made of the draft: the whole file, or the one entry of a list. */
  readonly own: string;
  /** The page that shows a model or playbook. */
  readonly page: ProposedFile | undefined;
  readonly value: Readonly<Record<string, Plain>>;
  readonly problems: readonly DraftProblem[];
}

/**
 * What a draft makes: a file to be checked, whatever was entered.
 * @param draft what was entered
 * @param proposing the form
 */
export function proposalOf(draft: DraftGroup, proposing: Proposing): Proposal {
  const { kind, fields, today } = proposing;
  if (kind === 'term') return termOf(valueOfDraft(fields, draft, {}), proposing);
  if (kind === 'correction') {
    const value = valueOfDraft(fields, draft, {});
    const own = yamlOf(fields, value);
    return { file: { path: 'correction.yaml', text: own }, at: [], own, page: undefined, value, problems: [] };
  }
  return fileOf(kind, valueOfDraft(fields, draft, { updated: today, reviewed: null }), proposing);
}

/** Where an id is missing, its place in the list and in the repository still needs one. */
const NAMELESS = 'new';

function fileOf(
  kind: 'model' | 'playbook',
  value: Readonly<Record<string, Plain>>,
  { fields, beside, today, taken }: Proposing,
): Proposal {
  const written = textIn(value, 'id');
  const said = { title: textIn(value, 'title'), summary: textIn(value, 'summary') };
  const id = isId(written) ? written : NAMELESS;
  const own = yamlOf(fields, value, [`yaml-language-server: $schema=../../../../public/schemas/${kind}.json`]);
  const file = { path: `src/content/${kind}s/${id}/${kind}.yaml`, text: own };
  const page = {
    path: `src/content/docs/${kind}s/${id}.mdx`,
    text: pageOf(beside, { id, ...said }, today),
  };
  const problems = [...takenProblems(written, taken), ...typedProblems(fields, value)];
  return { file, at: [], own, page, value, problems };
}

function termOf(value: Readonly<Record<string, Plain>>, { fields, beside, taken }: Proposing): Proposal {
  const written = textIn(value, 'id');
  const problems = [...takenProblems(written, taken), ...(isId(written) ? [] : [NO_ID])];
  const id = problems.length === 0 ? written : freeId(taken);
  const { id: _, ...others } = value;
  const lines = yamlOf(fields, others).trimEnd().split('\n');
  const text = withEntry(beside, id, lines, 'sorted');
  const ids = [...text.matchAll(/^ {2}- id: ["']?([^"'\s]+)/gm)].map(([, each]) => each);
  const own = `${entryLines(id, lines).join('\n')}\n`;
  const file = { path: 'src/content/reference/glossary.yaml', text };
  return { file, at: ['items', ids.indexOf(id)], own, page: undefined, value, problems };
}

function textIn(value: Readonly<Record<string, Plain>>, name: string): string {
  const text = value[name];
  return typeof text === 'string' ? text : '';
}

const NO_ID: DraftProblem = {
  path: ['id'],
  message: 'This is no id.',
  hint: 'Write lower-case words joined by hyphens, for example `after-action-report`.',
};

function takenProblems(id: string, taken: ReadonlySet<string>): DraftProblem[] {
  if (!taken.has(id)) return [];
  return [{ path: ['id'], message: `\`${id}\` exists already.`, hint: 'Choose another id, or propose a correction.' }];
}

function freeId(taken: ReadonlySet<string>): string {
  let id = NAMELESS;
  while (taken.has(id)) id += '-x';
  return id;
}
