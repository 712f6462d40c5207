import { isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import * as z from 'zod/v4/core';
import { FrontMatterSchema, KIND_SCHEMAS, ReferenceSchemas } from '../../../src/schemas/index.ts';
import { isMapping } from '../../../src/core/shared/overlay.ts';
import { unwrapped, type AnySchema } from '../../../src/core/shared/schema.ts';
import { baseOf, type ContentFile } from '../../../src/core/validate/index.ts';

/** A way to a value inside a file. */
export type Path = readonly (string | number)[];

/** One value of a file: where it stands, and what its schema says of it. */
export interface Spot {
  readonly path: Path;
  readonly value: unknown;
  /** Schema of the value; undefined in a translation, whose shape is that of the English file. */
  readonly schema: AnySchema | undefined;
  /** True for a field that may be left out. */
  readonly optional: boolean;
  /** Offsets of the field name; undefined for an entry of a list. */
  readonly name: readonly [start: number, end: number] | undefined;
  /** Where the field, or the dash of the entry, begins. */
  readonly start: number;
  /** Where the value begins, and where it ends without the white space behind it. */
  readonly valueStart: number;
  readonly end: number;
  /** True inside brackets or braces. */
  readonly inFlow: boolean;
}

/** An authored file without faults, taken apart so that one can be made. */
export interface SoundFile {
  readonly path: string;
  /** Kind of authored file, with `overlay` for a translation, and `page` and `strings`. */
  readonly kind: string;
  readonly text: string;
  /** For a translation: the English file. */
  readonly base: Uint8Array | string | undefined;
  /** Its value; of a page the front matter. */
  readonly value: unknown;
  /** Every value in it but the whole, in the order of the file. */
  readonly spots: readonly Spot[];
}

/** Takes every authored file apart. */
export function soundFiles(files: readonly ContentFile[]): SoundFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return files.map(({ path, content }) => soundFile(path, content.toString(), baseOf(path, byPath)));
}

/**
 * Takes one authored file apart.
 * @param path its path below the content folder, which tells pages and strings from the rest
 * @param text its text
 * @param base the English file of a translation
 */
export function soundFile(path: string, text: string, base?: Uint8Array | string): SoundFile {
  const yaml = /\.mdx?$/.test(path) ? frontMatter(text) : text;
  const document = parseDocument(yaml);
  const value: unknown = document.toJS();
  const kind = kindOf(path, value, base !== undefined);
  const top = schemaOf(kind, value);
  return { path, kind, text, base, value, spots: [...spotsIn(document.contents, top, [], yaml, false)] };
}

/** The hyphens and the body become white space, and nothing moves. */
function frontMatter(text: string): string {
  const front = /^---\r?\n[\s\S]*?\n(?=---)/.exec(text)?.[0] ?? '';
  return `   ${front.slice(3)}`;
}

function kindOf(path: string, value: unknown, hasBase: boolean): string {
  if (/\.mdx?$/.test(path)) return 'page';
  if (path.startsWith('i18n/')) return 'strings';
  return hasBase || !isMapping(value) ? 'overlay' : String(value['kind']);
}

function schemaOf(kind: string, value: unknown): AnySchema | undefined {
  const schemas: Readonly<Record<string, AnySchema>> = { ...KIND_SCHEMAS, page: FrontMatterSchema };
  if (kind !== 'reference') return schemas[kind];
  const lists: Readonly<Record<string, AnySchema>> = ReferenceSchemas;
  return isMapping(value) ? lists[String(value['id'])] : undefined;
}

function* spotsIn(
  node: unknown,
  schema: AnySchema | undefined,
  path: Path,
  text: string,
  flow: boolean,
): Generator<Spot> {
  const outer = unwrapped(schema);
  const inFlow = flow || ((isMap(node) || isSeq(node)) && node.flow === true);
  if (isMap(node)) {
    for (const pair of node.items) yield* spotsOfField(pair, outer, path, text, inFlow);
  } else if (isSeq(node)) {
    const element = outer instanceof z.$ZodArray ? outer._zod.def.element : undefined;
    for (const [index, item] of node.items.entries()) {
      const [valueStart, end] = boundsOf(item, text) ?? [0, 0];
      const start = inFlow ? valueStart : text.lastIndexOf('-', valueStart - 1);
      const own = { name: undefined, start, valueStart, end, inFlow, optional: true };
      yield { path: [...path, index], value: plain(item), schema: element, ...own };
      yield* spotsIn(item, element, [...path, index], text, inFlow);
    }
  }
}

function* spotsOfField(
  { key, value }: Pair,
  outer: AnySchema | undefined,
  path: Path,
  text: string,
  inFlow: boolean,
): Generator<Spot> {
  const name = boundsOf(key, text);
  if (!isScalar(key) || name === undefined) return;
  const field = String(key.value);
  const shape: Readonly<Record<string, AnySchema>> = outer instanceof z.$ZodObject ? outer._zod.def.shape : {};
  const schema = shape[field];
  const [valueStart, end] = boundsOf(value, text) ?? [name[1] + 1, name[1] + 1];
  const optional = schema === undefined || z.safeParse(schema, undefined).success;
  const own = { name, start: name[0], valueStart, end, inFlow, optional };
  yield { path: [...path, field], value: plain(value), schema, ...own };
  yield* spotsIn(value, schema, [...path, field], text, inFlow);
}

function boundsOf(node: unknown, text: string): [start: number, end: number] | undefined {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) return undefined;
  const [start, end] = range;
  return [start, start + text.slice(start, end).trimEnd().length];
}

function plain(node: unknown): unknown {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.toJSON() : null;
}
