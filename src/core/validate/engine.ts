import type { z } from 'zod';
import { KIND_SCHEMAS, LIST_NAMES, OVERLAY_LOCALES, ReferenceSchemas, type ListName } from '../../schemas/index.ts';
import { choice, suggestion } from '../shared/did-you-mean.ts';
import { isMapping } from '../shared/overlay.ts';
import { ruleUrl, type Finding, type Fix, type Place, type Problem } from './finding.ts';
import { readYaml, type ReadFile } from './parse.ts';
import type { References } from './references.ts';
import type { Kind, Kinds, Rule, RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { schemaProblems, shortText } from './schema-problems.ts';

/** One file to check. */
export interface FileToCheck {
  /** Path as the reader knows it; it appears in every finding. */
  readonly file: string;
  readonly content: Uint8Array | string;
  /** For an overlay such as pl.yaml: the content of the English file beside it. */
  readonly base?: Uint8Array | string;
  /** True for a file in the content folder, whose folder must bear its id. */
  readonly published?: boolean;
}

/** What the validator may look up. */
export interface Surroundings {
  readonly references: References;
  readonly pages?: ReadonlySet<string>;
}

/** Result of checking one file. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Text as read, for code frames. */
  readonly text: string;
  readonly kind: Kind | undefined;
  /** The file’s value; trustworthy only when there is no error among the findings. */
  readonly value: unknown;
}

/**
 * Checks one file: reading, schema, then the rules of its kind. Never throws on any content.
 * @param input the file
 * @param surroundings reference ids and pages
 * @returns findings in the order of the file, with the value
 */
export function checkFile(input: FileToCheck, surroundings: Surroundings): Checked {
  const read = readYaml(input.content);
  const report = reporter(input.file, read);
  if (read.faults.length > 0) {
    const findings = read.faults.map((f) =>
      report({ ruleId: f.ruleId, severity: 'error', category: 'reading' }, f, read.placeAt(f.start, f.end)),
    );
    return { findings, text: read.text, kind: undefined, value: undefined };
  }
  const kind = kindOf(input.file, read.value);
  if (typeof kind !== 'string') {
    return {
      findings: [report({ ruleId: 'unknown-kind', severity: 'error', category: 'schema' }, kind)],
      text: read.text,
      kind: undefined,
      value: read.value,
    };
  }
  const schema = schemaOf(kind, read.value);
  const schemaFindings = schema
    ? schemaProblems(schema, read.value, MAX_FINDINGS_PER_RULE).map((problem) =>
        report({ ruleId: problem.ruleId, severity: 'error', category: 'schema' }, problem),
      )
    : [];
  const findings =
    schemaFindings.length > 0 ? schemaFindings : ruleFindings(kind, read.value, contextOf(input, surroundings), report);
  return { findings: inFileOrder(findings), text: read.text, kind, value: read.value };
}

type Named = Pick<Finding, 'ruleId' | 'severity' | 'category'>;
type Report = (rule: Named, problem: Partial<Problem> & { message: string; hint: string }, at?: Place) => Finding;

function reporter(file: string, read: ReadFile): Report {
  return (rule, problem, at) => {
    const fix = fixOf(problem, read);
    return {
      ...rule,
      message: problem.message,
      hint: problem.hint,
      file,
      url: ruleUrl(rule.ruleId),
      related: (problem.related ?? []).map((other) => ({
        message: other.message,
        ...read.placeOf(other.path, other.at),
      })),
      ...(fix === undefined ? {} : { fix }),
      ...(at ?? read.placeOf(problem.path ?? [], problem.at)),
    };
  };
}

/** The replacement as a change of the text: in the quotes that stand there, or in new ones where it needs them. */
function fixOf({ path, at, replacement }: Partial<Problem>, { text, offsetsOf }: ReadFile): Fix | undefined {
  const range = path === undefined || replacement === undefined ? undefined : offsetsOf(path, at);
  if (range === undefined || replacement === undefined) return undefined;
  const [start, end] = range;
  const written = text.slice(start, end);
  const mended = typeof replacement === 'string' ? replacement : replacement(written);
  const quote = /^['"]/.exec(written)?.[0] ?? (PLAIN.test(mended) ? '' : '"');
  return { start, end, text: quote + mended + quote };
}

/** What YAML reads as text without quotes. */
const PLAIN = /^(?!(?:true|false|null)$)[a-z][a-z0-9_-]*$/i;

/** Most findings of one rule in one file. Beyond that, a list serves nobody and takes seconds to make. */
const MAX_FINDINGS_PER_RULE = 100;

function kindOf(file: string, value: unknown): Kind | Problem {
  const name = nameParts(file).name.replace(/\.ya?ml$/, '');
  if (!isMapping(value)) {
    return { path: [], message: 'The file is not a group of fields.', hint: 'Begin with `kind:` and the id.' };
  }
  if ((OVERLAY_LOCALES as readonly string[]).includes(name)) return 'overlay';
  const kinds = [...Object.keys(KIND_SCHEMAS), 'reference'];
  const { kind } = value;
  if (kind === undefined) {
    return {
      path: [],
      message: 'The field `kind` is missing.',
      hint: `Add it as the first line. ${suggestion('', kinds)}`,
    };
  }
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    return {
      path: ['kind'],
      message: `There is no kind \`${shortText(kind)}\`.`,
      ...choice(shortText(kind), kinds),
    };
  }
  const list = value['id'];
  if (kind === 'reference' && !LIST_NAMES.includes(list as ListName)) {
    const message = `There is no reference list \`${shortText(list)}\`.`;
    return { path: ['id'], message, ...choice(shortText(list), LIST_NAMES) };
  }
  return kind as Kind;
}

function schemaOf(kind: Kind, value: unknown): z.ZodType | undefined {
  if (kind === 'overlay') return undefined;
  return kind === 'reference' ? ReferenceSchemas[(value as { id: ListName }).id] : KIND_SCHEMAS[kind];
}

function contextOf(input: FileToCheck, { references, pages }: Surroundings): RuleContext {
  const expectedId = input.published === true ? expectedIdOf(input.file) : undefined;
  return { references, pages, expectedId, base: input.base === undefined ? undefined : baseOf(input.base) };
}

function baseOf(content: Uint8Array | string): RuleContext['base'] {
  const { value } = readYaml(content);
  const kind = isMapping(value) ? kindOf('', value) : undefined;
  return typeof kind === 'string' ? { kind, value } : undefined;
}

function ruleFindings(kind: Kind, value: unknown, context: RuleContext, report: Report): Finding[] {
  const applicable: readonly Rule[] = rules.filter((rule) => rule.kinds.includes(kind));
  return applicable.flatMap((rule) =>
    firstOf(rule.check(value as Kinds[Kind], context, kind), MAX_FINDINGS_PER_RULE).map((problem) =>
      report({ ruleId: rule.id, severity: rule.severity, category: rule.category }, problem),
    ),
  );
}

function firstOf<T>(items: Iterable<T>, limit: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length >= limit) break;
  }
  return found;
}

function inFileOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** model.yaml, playbook.yaml and checklist.yaml take the folder’s name; a reference list takes the file’s own. */
function expectedIdOf(file: string): string {
  const { folder, name } = nameParts(file);
  const stem = name.replace(/\.ya?ml$/, '');
  return stem in KIND_SCHEMAS ? folder : stem;
}

function nameParts(file: string): { folder: string; name: string } {
  const parts = file.split(/[\\/]/);
  return { name: parts.at(-1) ?? '', folder: parts.at(-2) ?? '' };
}
