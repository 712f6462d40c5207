import * as z from 'zod/v4/core';
import { isMapping } from '../shared/overlay.ts';
import { unwrapped, type AnySchema } from '../shared/schema.ts';
import type { Path } from './finding.ts';

/** Where an id must be known: in a reference list, in the file itself, or among the files of a kind. */
export interface IdSet {
  readonly in: 'list' | 'local' | 'file';
  /** Name of the list, of the field at the top of the file, or of the kind. */
  readonly name: string;
}

/** An id that a file uses, with its place and the set it must be in. */
export interface UsedId {
  readonly path: Path;
  readonly id: string;
  readonly from: IdSet;
}

/** The parts of a schema in which ids are used; all else is left out. */
interface Plan {
  from?: IdSet | { readonly in: 'listIn'; readonly name: string };
  readonly fields: Map<string, Plan>;
  each?: Plan;
  readonly options: { readonly schema: AnySchema; readonly plan: Plan }[];
}

const plans = new WeakMap<AnySchema, Plan>();

/**
 * The ids that a file uses. A schema says so itself: the meta key `list` names the reference list that an id is taken
 * from, `listIn` the field beside it that names the list, `local` the field at the top of the same file that defines it,
 * `file` the kind of file that bears it.
 * @param schema schema of the file’s kind
 * @param value the file’s value, valid against it
 * @returns each id with its place and its set, in the order of the schema
 */
export function usedIds(schema: AnySchema, value: unknown): UsedId[] {
  const found: UsedId[] = [];
  collect(planOf(schema), value, [], found, undefined);
  return found;
}

function collect(plan: Plan, value: unknown, path: (string | number)[], found: UsedId[], parent: unknown): void {
  if (plan.from !== undefined && typeof value === 'string') {
    found.push({ path: [...path], id: value, from: setIn(plan.from, parent) });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of plan.fields) {
    const own: unknown = (value as Record<string, unknown>)[field];
    if (own !== undefined) step(inner, own, field, path, found, value);
  }
  if (plan.each !== undefined) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, element] of entries) step(plan.each, element, key, path, found, value);
  }
  const option = plan.options.find(({ schema }) => z.safeParse(schema, value).success);
  if (option !== undefined) collect(option.plan, value, path, found, parent);
}

function step(
  plan: Plan,
  value: unknown,
  key: string | number,
  path: (string | number)[],
  found: UsedId[],
  parent: unknown,
): void {
  path.push(key);
  collect(plan, value, path, found, parent);
  path.pop();
}

function setIn(from: NonNullable<Plan['from']>, parent: unknown): IdSet {
  if (from.in !== 'listIn') return { in: from.in, name: from.name };
  const name = isMapping(parent) ? parent[from.name] : undefined;
  return { in: 'list', name: typeof name === 'string' ? name : '' };
}

/** Each schema is looked through once; one that holds itself finds its own plan here. */
function planOf(schema: AnySchema): Plan {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const plan: Plan = { fields: new Map(), options: [] };
  plans.set(schema, plan);
  fill(plan, schema);
  return plan;
}

function fill(plan: Plan, schema: AnySchema): void {
  const inner = unwrapped(schema);
  const from = setOf(schema) ?? setOf(inner);
  if (from !== undefined) plan.from = from;
  if (inner instanceof z.$ZodObject) {
    for (const [field, own] of Object.entries(inner._zod.def.shape as Record<string, AnySchema>)) {
      const part = planOf(own);
      if (!isEmpty(part)) plan.fields.set(field, part);
    }
  } else if (inner instanceof z.$ZodArray) fillEach(plan, inner._zod.def.element);
  else if (inner instanceof z.$ZodRecord) fillEach(plan, inner._zod.def.valueType);
  else if (inner instanceof z.$ZodUnion) {
    const options = inner._zod.def.options.map((option) => ({ schema: option, plan: planOf(option) }));
    if (options.some((option) => !isEmpty(option.plan))) plan.options.push(...options);
  }
}

function fillEach(plan: Plan, element: AnySchema): void {
  const part = planOf(element);
  if (!isEmpty(part)) plan.each = part;
}

function isEmpty({ from, fields, each, options }: Plan): boolean {
  return from === undefined && fields.size === 0 && each === undefined && options.length === 0;
}

function setOf(schema: AnySchema): Plan['from'] {
  const meta = z.globalRegistry.get(schema);
  for (const key of ['list', 'listIn', 'local', 'file'] as const) {
    const name = meta?.[key];
    if (typeof name === 'string') return { in: key, name };
  }
  return undefined;
}
