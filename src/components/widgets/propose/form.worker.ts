// Makes files of drafts and checks them away from the page, with the engine of the build and the command line.
import {
  anchorOf,
  draftOfFile,
  earlyFindings,
  issueOf,
  proposalOf,
  yamlOf,
  type Proposal,
  type Proposing,
} from '../../../core/form/index.ts';
import type { Field } from '../../../core/shared/fields.ts';
import { checkFile, PROJECT, readYaml, type Finding } from '../../../core/validate/index.ts';
import { CorrectionSchema } from '../../../schemas/index.ts';
import { bounded, serve, type Known } from '../../shared/checker/serve.ts';
import type { Ask, Job, Lists, Reply, Said, Start, View } from './messages.ts';

/** The project’s rules for texts hold for a correction too, which is a file here alone. */
const REGISTRY = { ...PROJECT, kinds: { ...PROJECT.kinds, correction: CorrectionSchema } };

interface Result {
  readonly findings: readonly Finding[];
  readonly proposal: Proposal;
}

let glossary = '';

serve<Start, Job, Result, View, Ask, Reply>({
  prepare: async ({ list }) => {
    glossary = list === '' ? '' : await textAt(list);
  },
  check: ({ draft, today }, known, start) => {
    const proposal = proposalOf(draft, proposing(start, known, today));
    return { findings: findingsOf(proposal, known, start), proposal };
  },
  view: ({ findings, proposal }, _known, start) => viewOf(findings, proposal, start),
  reply: (ask, known, start) =>
    ask.type === 'lists' ? { type: 'lists', lists: listsFor(start.fields, known) } : read(ask.source, start),
});

/** Rules wait for a whole file; what they can say of a part is said at once. */
function findingsOf({ file, value, at }: Proposal, known: Known, { fields }: Start): readonly Finding[] {
  const check = (text: string): readonly Finding[] =>
    checkFile({ file: file.path, content: bounded(text), published: true }, known, REGISTRY).findings;
  const findings = check(file.text);
  const broken = findings.filter(({ category }) => category === 'schema').map(({ path }) => path);
  if (broken.length === 0 || at.length > 0) return findings;
  return [...earlyFindings(fields, value, broken, (whole) => check(yamlOf(fields, whole))), ...findings];
}

function proposing({ kind, fields, page }: Start, known: Known, today: string): Proposing {
  const taken = kind === 'term' ? known.references.glossary.keys() : (known.files[kind] ?? []);
  return { kind, fields, beside: kind === 'term' ? glossary : page, today, taken: new Set(taken) };
}

function viewOf(findings: readonly Finding[], { file, own, page, at, value, problems }: Proposal, start: Start): View {
  const known = new Set(problems.map(({ path }) => path.join('.')));
  const ofDraft = problems.map(({ path, message, hint }): Said => {
    return { at: path, severity: 'error', message, hint, ruleId: '' };
  });
  const said = findings
    .filter(({ path }) => !known.has(path.slice(at.length).join('.')))
    .map(({ path, severity, message, hint, ruleId }): Said => {
      const inside = at.every((part, index) => path[index] === part);
      return { at: inside ? anchorOf(start.fields, path.slice(at.length)) : [], severity, message, hint, ruleId };
    });
  const correction = start.kind === 'correction' ? CorrectionSchema.safeParse(value).data : undefined;
  return { file, own, page, said: [...ofDraft, ...said], issue: correction && issueOf(correction) };
}

function listsFor(fields: readonly Field[], { references }: Known): Lists {
  const names = new Set(listNames(fields));
  return Object.fromEntries(
    Object.entries(references).flatMap(([name, items]) => (names.has(name) ? [[name, [...items]] as const] : [])),
  );
}

function listNames(fields: readonly Field[]): string[] {
  return fields.flatMap(({ list, fields: inner }) => [...(list === undefined ? [] : [list]), ...listNames(inner)]);
}

async function read(source: string | Blob, { fields, kind }: Start): Promise<Reply> {
  const content = typeof source === 'string' ? await textAt(source) : new Uint8Array(await source.arrayBuffer());
  const { value, faults } = readYaml(content);
  const [fault] = faults;
  if (fault) return { type: 'refused', reason: `${fault.message} ${fault.hint}` };
  if (kind === 'term') return readTerm(fields, value);
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== kind) {
    return { type: 'refused', reason: `The file is no ${kind}: its first line should be \`kind: ${kind}\`.` };
  }
  return { type: 'read', ...draftOfFile(fields, value) };
}

/** A draft of a term is one entry of the glossary, as it stands there. */
function readTerm(fields: readonly Field[], value: unknown): Reply {
  const [entry, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  if (entry !== undefined && others.length === 0) return { type: 'read', ...draftOfFile(fields, entry) };
  return { type: 'refused', reason: 'The file is no draft of one term: it should begin with `- id:`.' };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
