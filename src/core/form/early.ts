import type { Field } from '../shared/fields.ts';
import { isMapping, type Plain } from '../shared/overlay.ts';
import type { DraftPath } from './draft.ts';

/** What a check says, as far as it matters here. */
export interface EarlyFinding {
  readonly path: DraftPath;
  readonly ruleId: string;
  readonly category: string;
  readonly message: string;
}

/** Rules that compare what is there. The others ask for what a draft has not come to yet. */
const EARLY = new Set([
  'accountable-not-bought',
  'cost-range-usable',
  'interface-joins-two-parties',
  'known-local-id',
  'known-reference',
  'levels-in-order',
  'no-phase-cycle',
  'no-repeated-entry',
  'no-service-cycle',
  'one-accountable-party',
  'one-part-in-a-service',
  'range-in-order',
  'typical-within-range',
  'unique-ids',
]);

/**
 * What can be said of a draft before all of it has been filled in. Rules look only at whole files, so that something is
 * put into each gap, once of the smallest and once of the largest kind: what is said both times does not come from it.
 * @param fields fields of the file
 * @param value its value with gaps
 * @param broken ways to what the schema refuses
 * @param check checks a value without gaps
 * @returns findings about what was entered; none when the gaps could not be filled
 */
export function earlyFindings<F extends EarlyFinding>(
  fields: readonly Field[],
  value: Readonly<Record<string, Plain>>,
  broken: readonly DraftPath[],
  check: (whole: Record<string, Plain>) => readonly F[],
): F[] {
  const places = new Set(broken.map(placeOf));
  const [low, high] = (['least', 'most'] as const).map((size) => {
    const filling = new Filling(places, size);
    const found = check(filling.group(fields, value, []));
    return { filled: filling.filled, found: found.some(({ category }) => category === 'schema') ? [] : found };
  });
  if (low === undefined || high === undefined) return [];
  const again = new Set(high.found.map(signOf));
  return low.found.filter(
    (finding) =>
      EARLY.has(finding.ruleId) &&
      again.has(signOf(finding)) &&
      !low.filled.has(placeOf(finding.path)) &&
      !isEmptyAt(value, finding.path),
  );
}

function placeOf(path: DraftPath): string {
  return path.join('.');
}

function signOf({ path, ruleId, message }: EarlyFinding): string {
  return `${placeOf(path)} ${ruleId} ${message}`;
}

function isEmptyAt(value: Plain, path: DraftPath): boolean {
  const part = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
  return part === undefined || part === '' || (Array.isArray(part) && part.length === 0);
}

/** Fills the gaps of one file, and remembers where they were. */
class Filling {
  readonly filled = new Set<string>();
  readonly #broken: ReadonlySet<string>;
  readonly #size: 'least' | 'most';

  constructor(broken: ReadonlySet<string>, size: 'least' | 'most') {
    this.#broken = broken;
    this.#size = size;
  }

  group(fields: readonly Field[], value: Readonly<Record<string, Plain>>, path: DraftPath): Record<string, Plain> {
    const entries = fields.flatMap((field): [string, Plain][] => {
      const own = value[field.name];
      return own === undefined ? [] : [[field.name, this.#field(field, own, [...path, field.name])]];
    });
    return Object.fromEntries(entries);
  }

  #field(field: Field, value: Plain, path: DraftPath): Plain {
    if (!Array.isArray(value)) return this.#entry(field, value, path);
    const missing = this.#broken.has(placeOf(path)) ? Math.max(0, (field.entries?.least ?? 0) - value.length) : 0;
    const blanks = Array.from({ length: missing }, () => blankOf(field));
    return [...value, ...blanks].map((entry, index) => this.#entry(field, entry, [...path, index]));
  }

  #entry(field: Field, value: Plain, path: DraftPath): Plain {
    if (value === null) return value;
    if (field.fields.length > 0)
      return this.group(field.fields, isMapping(value) ? (value as Record<string, Plain>) : {}, path);
    if (value !== '' && !this.#broken.has(placeOf(path))) return value;
    this.filled.add(placeOf(path));
    return this.#standIn(field);
  }

  #standIn(field: Field): Plain {
    const { kind, bounds, words } = field;
    const isLeast = this.#size === 'least';
    if (kind === 'number' || kind === 'integer') return isLeast ? (bounds.least ?? 0) : (bounds.most ?? 1e9);
    if (kind === 'word') return words.at(isLeast ? 0 : -1)?.value ?? '';
    if (kind === 'duration') return isLeast ? 'PT1M' : 'P90D';
    return exampleOf(field) ?? STAND_INS[kind] ?? `stand-in-${this.filled.size}`;
  }
}

/** An example keeps to the pattern of its field, which the form does not know. */
function exampleOf({ entries, example }: Field): string | undefined {
  const typed: unknown = entries !== undefined && Array.isArray(example) ? example[0] : example;
  return typeof typed === 'string' ? typed : undefined;
}

const STAND_INS: Readonly<Partial<Record<Field['kind'], string>>> = {
  address: 'https://example.org/',
  day: '2026-01-01',
  mail: 'soc@example.org',
};

function blankOf({ fields }: Field): Plain {
  if (fields.length === 0) return '';
  return Object.fromEntries(
    fields.filter(({ required }) => required).map((field) => [field.name, field.entries ? [] : blankOf(field)]),
  );
}
