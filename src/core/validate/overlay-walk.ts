import * as z from 'zod/v4/core';
import { TextSchema } from '../../schemas/index.ts';
import { choice, didYouMean } from '../shared/did-you-mean.ts';
import { elementKey, isMapping } from '../shared/overlay.ts';
import type { AnySchema } from '../shared/schema.ts';
import type { Path, Problem } from './finding.ts';
import type { Base } from './rule.ts';
import { schemaAt } from './schema-problems.ts';

/** The rules that compare a translation with its English file. */
export type OverlayRule = 'overlay-field-exists' | 'overlay-texts-only' | 'overlay-list-length';

/** A place that does not fit, the rule that says so, and what it says: worked out only when that rule asks. */
interface Misfit {
  readonly ruleId: OverlayRule;
  readonly problem: () => Problem;
}

/**
 * Compares a translation with the English file beside it.
 * @param overlay value of the translation
 * @param base the English value and its kind
 * @param rule the rule that asks
 * @returns places that break this rule; none of any rule when the overlay can be laid over the English file
 */
export function* overlayProblems(overlay: unknown, base: Base, rule: OverlayRule): Generator<Problem> {
  const top = { path: [], schemaPath: [], schema: base.schema };
  for (const { ruleId, problem } of compared(overlay, base.value, top)) {
    if (ruleId === rule) yield problem();
  }
}

/** The one field that a translation has and the English file has not. */
export const FINGERPRINT_FIELD = 'translates';

/** A place in an overlay and in the schema of its English file. */
export interface Where {
  readonly path: Path;
  /** Path in the schema, where a list has positions even when the overlay uses keys. */
  readonly schemaPath: Path;
  readonly schema: AnySchema | undefined;
}

function* compared(overlay: unknown, base: unknown, where: Where): Generator<Misfit> {
  if (Array.isArray(base)) yield* comparedList(overlay, base, where);
  else if (isMapping(base)) yield* comparedFields(overlay, base, where);
  else if (typeof base !== 'string' || !isTranslatable(where)) {
    yield textsOnly(
      where,
      'This value is the same in every language.',
      'Take it out of the translation; it is read from the English file.',
    );
  } else if (typeof overlay !== 'string') {
    yield textsOnly(
      where,
      `A text is expected here, not ${overlay === null ? 'an empty value' : typeof overlay}.`,
      'Write the translated sentence, in quotes if it begins with a number.',
    );
  } else if (overlay.trim() === '') {
    yield textsOnly(
      where,
      'The text is empty, so nothing would stand in its place.',
      'Translate it, or take it out: what a translation leaves out is shown in English.',
    );
  }
}

const SHAPE = 'Use the fields of the English file, or delete the line: what a translation leaves out stays English.';

function* comparedFields(overlay: unknown, base: Record<string, unknown>, where: Where): Generator<Misfit> {
  if (!isMapping(overlay)) {
    yield textsOnly(where, 'Fields are expected here.', SHAPE);
    return;
  }
  for (const [field, value] of Object.entries(overlay)) {
    if (field === FINGERPRINT_FIELD && where.path.length === 0) continue;
    if (Object.hasOwn(base, field)) yield* compared(value, base[field], inside(where, field));
    else yield unknownField(where, field, () => Object.keys(base));
  }
}

function* comparedList(overlay: unknown, base: readonly unknown[], where: Where): Generator<Misfit> {
  if (Array.isArray(overlay)) {
    if (overlay.length !== base.length) {
      const message = `The entries of this list are ${overlay.length}, those of the English one ${base.length}.`;
      const hint = 'Translate every entry, in the same order, or leave the whole list out: it stays English then.';
      yield { ruleId: 'overlay-list-length', problem: () => ({ path: where.path, at: 'key', message, hint }) };
    }
    for (const [index, element] of overlay.slice(0, base.length).entries()) {
      yield* compared(element, base[index], inside(where, index));
    }
    return;
  }
  if (!isMapping(overlay)) {
    yield textsOnly(where, 'A list or fields by id are expected here.', SHAPE);
    return;
  }
  const keys = base.map(elementKey);
  for (const [key, value] of Object.entries(overlay)) {
    const index = keys.indexOf(key);
    if (index < 0) yield unknownField(where, key, () => keys.filter((known) => known !== undefined));
    else yield* compared(value, base[index], inside(where, key, index));
  }
}

function inside(where: Where, part: string | number, schemaPart = part): Where {
  return { ...where, path: [...where.path, part], schemaPath: [...where.schemaPath, schemaPart] };
}

/** Texts for readers are made from TextSchema, with a description of their own; ids, figures and choices are not. */
export function isTranslatable({ schema, schemaPath }: Where): boolean {
  let leaf: AnySchema | undefined = schemaAt(schema, schemaPath);
  if (leaf instanceof z.$ZodOptional) leaf = leaf._zod.def.innerType;
  while (leaf !== undefined && leaf !== TextSchema) leaf = leaf._zod.parent;
  return leaf !== undefined;
}

function unknownField({ path }: Where, field: string, candidates: () => readonly string[]): Misfit {
  const problem = (): Problem => {
    const known = candidates();
    const { replacement } = choice(field, known);
    const meant = didYouMean(field, known);
    return {
      path: [...path, field],
      at: 'key',
      message: `The English file has no \`${field}\` here.`,
      hint: meant === undefined ? 'Take it out, or add it to the English file first.' : `Did you mean \`${meant}\`?`,
      ...(replacement === undefined ? {} : { replacement }),
    };
  };
  return { ruleId: 'overlay-field-exists', problem };
}

function textsOnly({ path }: Where, message: string, hint: string): Misfit {
  return { ruleId: 'overlay-texts-only', problem: () => ({ path, message, hint }) };
}
