import { z } from 'zod';
import { TextSchema } from '../../schemas/index.ts';
import { choice, didYouMean } from '../shared/did-you-mean.ts';
import { elementKey, isMapping } from '../shared/overlay.ts';
import type { Path, Problem } from './finding.ts';
import type { Base } from './rule.ts';
import { schemaAt } from './schema-problems.ts';

/** What is wrong with one place of an overlay, and which rule says so. */
export interface OverlayProblem extends Problem {
  readonly ruleId: 'overlay-field-exists' | 'overlay-texts-only' | 'overlay-list-length';
}

/**
 * Compares a translation with the English file beside it.
 * @param overlay value of the translation
 * @param base the English value and its kind
 * @returns places that do not fit; none when the overlay can be laid over the English file
 */
export function* overlayProblems(overlay: unknown, base: Base): Generator<OverlayProblem> {
  yield* compared(withoutFingerprint(overlay), base.value, { path: [], schemaPath: [], schema: base.schema });
}

/** The one field that a translation has and the English file has not. */
export const FINGERPRINT_FIELD = 'translates';

function withoutFingerprint(overlay: unknown): unknown {
  if (!isMapping(overlay)) return overlay;
  return Object.fromEntries(Object.entries(overlay).filter(([field]) => field !== FINGERPRINT_FIELD));
}

/** A place in an overlay and in the schema of its English file. */
export interface Where {
  readonly path: Path;
  /** Path in the schema, where a list has positions even when the overlay uses keys. */
  readonly schemaPath: Path;
  readonly schema: z.ZodType | undefined;
}

function* compared(overlay: unknown, base: unknown, where: Where): Generator<OverlayProblem> {
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
  }
}

function* comparedFields(overlay: unknown, base: Record<string, unknown>, where: Where): Generator<OverlayProblem> {
  if (!isMapping(overlay)) {
    yield textsOnly(where, 'Fields are expected here.', 'Use the same field names as the English file.');
    return;
  }
  for (const [field, value] of Object.entries(overlay)) {
    const inner = { ...where, path: [...where.path, field], schemaPath: [...where.schemaPath, field] };
    if (Object.hasOwn(base, field)) yield* compared(value, base[field], inner);
    else yield unknownField(inner.path, field, Object.keys(base));
  }
}

function* comparedList(overlay: unknown, base: readonly unknown[], where: Where): Generator<OverlayProblem> {
  if (Array.isArray(overlay)) {
    if (overlay.length !== base.length) {
      yield {
        ruleId: 'overlay-list-length',
        path: where.path,
        at: 'key',
        message: `This list has ${overlay.length} entries, the English one ${base.length}.`,
        hint: 'Translate every entry, in the same order.',
      };
    }
    for (const [index, element] of overlay.slice(0, base.length).entries()) {
      yield* compared(element, base[index], {
        ...where,
        path: [...where.path, index],
        schemaPath: [...where.schemaPath, index],
      });
    }
    return;
  }
  if (!isMapping(overlay)) {
    yield textsOnly(where, 'A list or fields by id are expected here.', 'Follow the shape of the English file.');
    return;
  }
  const keys = base.map(elementKey);
  const known = keys.filter((key) => key !== undefined);
  for (const [key, value] of Object.entries(overlay)) {
    const index = keys.indexOf(key);
    const inner = { ...where, path: [...where.path, key], schemaPath: [...where.schemaPath, index] };
    if (index < 0) yield unknownField(inner.path, key, known);
    else yield* compared(value, base[index], inner);
  }
}

/** Texts for readers are made from TextSchema, with a description of their own; ids, figures and choices are not. */
export function isTranslatable({ schema, schemaPath }: Where): boolean {
  let leaf: z.core.$ZodType | undefined = schemaAt(schema, schemaPath);
  if (leaf instanceof z.ZodOptional) leaf = leaf.unwrap();
  while (leaf !== undefined && leaf !== TextSchema) leaf = leaf._zod.parent;
  return leaf !== undefined;
}

function unknownField(path: Path, field: string, known: readonly string[]): OverlayProblem {
  const { replacement } = choice(field, known);
  const meant = didYouMean(field, known);
  return {
    ruleId: 'overlay-field-exists',
    path,
    at: 'key',
    message: `The English file has no \`${field}\` here.`,
    hint: meant === undefined ? 'Take it out, or add it to the English file first.' : `Did you mean \`${meant}\`?`,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function textsOnly({ path }: Where, message: string, hint: string): OverlayProblem {
  return { ruleId: 'overlay-texts-only', path, message, hint };
}
