import { LIST_NAMES, OVERLAY_LOCALES, ReferenceSchemas, StringsSchema, type ListName } from '../../schemas/index.ts';
import { choice, suggestion } from '../shared/did-you-mean.ts';
import { isMapping } from '../shared/overlay.ts';
import type { AnySchema } from '../shared/schema.ts';
import type { Finding, Problem } from './finding.ts';
import { usedIds } from './ids.ts';
import { readYaml, type ReadFile } from './parse.ts';
import { placeOfKind, PROJECT, type Registry } from './registry.ts';
import { reporter, type Report } from './report.ts';
import type { Base, RuleContext } from './rule.ts';
import { schemaProblems, shortText } from './schema-problems.ts';
import { originalPage, type Surroundings } from './surroundings.ts';
import { partsOf } from './texts.ts';

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

/** Result of checking one file. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Text as read, for code frames. */
  readonly text: string;
  /** Kind of the file, as its field `kind` or its place says; undefined when that cannot be told. */
  readonly kind: string | undefined;
  /** The file’s value; trustworthy only when there is no error among the findings. */
  readonly value: unknown;
}

/** A file of a known kind. */
export interface Subject {
  readonly kind: string;
  /** Schema of what the author wrote; undefined when the rules alone know its shape. */
  readonly schema: AnySchema | undefined;
  readonly written: unknown;
  /** What the rules look at, and the schema that says which ids it uses; what was written, when left out. */
  readonly whole?: { readonly schema: AnySchema; readonly value: unknown };
}

/**
 * Checks one YAML file: reading, schema, then the rules of its kind. Never throws on any content.
 * @param input the file
 * @param surroundings reference ids, files and pages
 * @param registry kinds and rules; those of the project when left out
 * @returns findings in the order of the file, with the value
 */
export function checkFile(input: FileToCheck, surroundings: Surroundings, registry: Registry = PROJECT): Checked {
  const read = readYaml(input.content);
  return checkRead(input, read, () => subjectOf(input.file, read.value, registry), surroundings, registry);
}

/**
 * Checks a file that has been read, of whatever format.
 * @param input the file
 * @param read its text, places and faults of reading
 * @param subject says what kind of file it is, or why that cannot be told; not asked when there are faults
 * @param surroundings reference ids, files and pages
 * @param registry kinds and rules
 * @returns findings in the order of the file, with the value
 */
export function checkRead(
  input: FileToCheck,
  read: ReadFile,
  subject: () => Subject | Problem,
  surroundings: Surroundings,
  registry: Registry,
): Checked {
  const report = reporter(input.file, read);
  const unknown = { text: read.text, kind: undefined, value: read.value };
  if (read.faults.length > 0) {
    const findings = read.faults.map((f) =>
      report({ ruleId: f.ruleId, severity: 'error', category: 'reading' }, f, read.placeAt(f.start, f.end)),
    );
    return { ...unknown, findings };
  }
  const known = subject();
  if (!('kind' in known)) {
    return { ...unknown, findings: [report({ ruleId: 'unknown-kind', severity: 'error', category: 'schema' }, known)] };
  }
  const broken = schemaFindings(known, report);
  const findings = broken.length > 0 ? broken : ruleFindings(known, input, surroundings, registry, report);
  return {
    text: read.text,
    kind: known.kind,
    value: known.whole?.value ?? known.written,
    findings: inFileOrder(findings),
  };
}

/** Most findings of one rule in one file. Beyond that, a list serves nobody and takes seconds to make. */
const MAX_FINDINGS_PER_RULE = 100;
const MORE = `There are more of this kind; the first ${MAX_FINDINGS_PER_RULE} are listed.`;

function schemaFindings({ schema, written }: Subject, report: Report): Finding[] {
  if (schema === undefined) return [];
  return firstOf(schemaProblems(schema, written, MAX_FINDINGS_PER_RULE + 1)).map((problem) =>
    report({ ruleId: problem.ruleId, severity: 'error', category: 'schema' }, problem),
  );
}

const STRINGS_FILE = /(?:^|[\\/])i18n[\\/][a-z-]+\.json$/i;

function subjectOf(file: string, value: unknown, registry: Registry): Subject | Problem {
  const name = nameOf(file);
  if (!isMapping(value)) {
    return { path: [], message: 'The file is not a group of fields.', hint: 'Begin with `kind:` and the id.' };
  }
  if (STRINGS_FILE.test(file)) return { kind: 'strings', schema: StringsSchema, written: value };
  if ((OVERLAY_LOCALES as readonly string[]).includes(name)) {
    return { kind: 'overlay', schema: undefined, written: value };
  }
  const kinds = [...Object.keys(registry.kinds), 'reference'];
  const { kind } = value;
  if (kind === undefined) {
    return {
      path: [],
      message: 'The field `kind` is missing.',
      hint: `Add it as the first line. ${suggestion('', kinds)}`,
    };
  }
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    return { path: ['kind'], message: `There is no kind \`${shortText(kind)}\`.`, ...choice(shortText(kind), kinds) };
  }
  if (kind !== 'reference') return { kind, schema: registry.kinds[kind], written: value };
  const list = value['id'];
  if (isListName(list)) return { kind, schema: ReferenceSchemas[list], written: value };
  const message = `There is no reference list \`${shortText(list)}\`.`;
  return { path: ['id'], message, ...choice(shortText(list), LIST_NAMES) };
}

function isListName(value: unknown): value is ListName {
  return (LIST_NAMES as readonly unknown[]).includes(value);
}

function contextOf(
  subject: Subject,
  input: FileToCheck,
  { references, files, pages }: Surroundings,
  registry: Registry,
): RuleContext {
  const { schema, value } = subject.whole ?? { schema: subject.schema, value: subject.written };
  return {
    references,
    files,
    pages,
    expectedId: input.published === true ? expectedIdOf(subject.kind, input.file, registry) : undefined,
    base: baseOf(input, subject.kind, registry),
    original: originalPage(input.file, pages),
    parts: partsOf(value),
    schema,
    ids: schema === undefined ? [] : usedIds(schema, value),
  };
}

function baseOf({ file, base }: FileToCheck, kind: string, registry: Registry): Base | undefined {
  const value = base === undefined ? undefined : readYaml(base).value;
  // Strings are known by their place; the English file of all else says itself what it is.
  const subject = isMapping(value) ? subjectOf(kind === 'strings' ? file : '', value, registry) : undefined;
  return subject !== undefined && 'kind' in subject ? { ...subject, value } : undefined;
}

function ruleFindings(
  subject: Subject,
  input: FileToCheck,
  surroundings: Surroundings,
  registry: Registry,
  report: Report,
): Finding[] {
  const { kind } = subject;
  const value = subject.whole?.value ?? subject.written;
  const context = contextOf(subject, input, surroundings, registry);
  const applicable = registry.rules.filter(({ kinds }) => kinds === 'every' || kinds.includes(kind));
  return applicable.flatMap((rule) =>
    firstOf(rule.check(value, context, kind)).map((problem) =>
      report({ ruleId: rule.id, severity: rule.severity, category: rule.category }, problem),
    ),
  );
}

/** As many problems as are listed; the last one says when there are more. */
function firstOf<P extends Problem>(problems: Iterable<P>): P[] {
  const found: P[] = [];
  for (const problem of problems) {
    const last = found.at(-1);
    if (last !== undefined && found.length === MAX_FINDINGS_PER_RULE)
      return found.with(-1, { ...last, message: `${last.message} ${MORE}` });
    found.push(problem);
  }
  return found;
}

function inFileOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A file such as model.yaml takes the folder’s name, a reference list the file’s own; other kinds have no id. */
function expectedIdOf(kind: string, file: string, registry: Registry): string | undefined {
  return kind === 'reference' ? nameOf(file) : placeOfKind(file, registry)?.id;
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/, '');
}
