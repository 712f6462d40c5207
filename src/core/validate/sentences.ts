import { KIND_SCHEMAS } from '../../schemas/index.ts';
import { isGap } from '../shared/gap.ts';
import { elementKey, isMapping } from '../shared/overlay.ts';
import { isTranslatable, type Where } from './overlay-walk.ts';

/** One text of an English file that a translation may replace. */
export interface Sentence {
  /** Field names, ids and positions from the top, joined by dots: steps.confirm-change.do.0 */
  readonly path: string;
  readonly english: string;
  /** True when the translation has a text for it that is not still to be written. */
  readonly translated: boolean;
}

/**
 * The texts of a model, playbook or checklist that are written anew in each language.
 * @param value value of the English file
 * @param overlay value of the translation; nothing is translated without one
 * @returns one entry for each text, in the order of the English file; none for a file of no such kind
 */
export function sentencesOf(value: unknown, overlay?: unknown): Sentence[] {
  const kind = isMapping(value) ? value['kind'] : undefined;
  const isKind = typeof kind === 'string' && Object.hasOwn(KIND_SCHEMAS, kind);
  const schema = isKind ? KIND_SCHEMAS[kind as keyof typeof KIND_SCHEMAS] : undefined;
  return [...sentences(value, overlay, { path: [], schemaPath: [], schema })];
}

function* sentences(value: unknown, overlay: unknown, where: Where): Generator<Sentence> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      const key = elementKey(element) ?? index;
      const part: unknown = Array.isArray(overlay) ? overlay[index] : fieldOf(overlay, key);
      yield* sentences(element, part, inside(where, key, index));
    }
  } else if (isMapping(value)) {
    for (const [field, inner] of Object.entries(value)) {
      yield* sentences(inner, fieldOf(overlay, field), inside(where, field, field));
    }
  } else if (typeof value === 'string' && isTranslatable(where)) {
    yield { path: where.path.join('.'), english: value, translated: typeof overlay === 'string' && !isGap(overlay) };
  }
}

function inside({ path, schemaPath, schema }: Where, key: string | number, schemaKey: string | number): Where {
  return { path: [...path, key], schemaPath: [...schemaPath, schemaKey], schema };
}

function fieldOf(value: unknown, field: string | number): unknown {
  return isMapping(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
