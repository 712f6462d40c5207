import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml-5';
import { parseDocument } from 'yaml';
import { checkFile, surroundingsFrom } from '../../../src/core/validate/index.ts';
import { PARSER_OPTIONS } from '../../../src/core/validate/parse.ts';
import { contentFiles, ROOT } from '../../lib/files.ts';
import type { Way } from './ratios.ts';

/** Where the other linters are installed. */
export const LINTERS = join(ROOT, '.cache/bench/linters');

/** Checks one text and says how much it found. */
export type Tool = (text: string, file: string) => number | Promise<number>;

/** Makes ready one way of checking a file, so that only the files themselves are timed. */
export const TOOLS: Readonly<Record<Way, () => Tool | Promise<Tool>>> = {
  ours: () => {
    const surroundings = surroundingsFrom(contentFiles());
    return (content, file) => checkFile({ file, content }, surroundings).findings.length;
  },
  'parse alone': () => (text) => parsed(text).faults,
  'js-yaml alone': () => (text) => (load(text) === undefined ? 1 : 0),
  ajv: () => {
    const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(publishedSchema());
    return (text) => (validate(parsed(text).value) ? 0 : (validate.errors?.length ?? 1));
  },
  spectral,
  redocly,
};

/** The parser that the validator uses, with its options, up to the plain value. */
function parsed(text: string): { value: unknown; faults: number } {
  const document = parseDocument(text, PARSER_OPTIONS);
  return { value: document.toJS(), faults: document.errors.length };
}

function publishedSchema(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, 'public/schemas/model.json'), 'utf8')) as Record<string, unknown>;
}

/** What we use of Spectral. */
interface Spectral {
  readonly Spectral: new () => {
    setRuleset: (ruleset: unknown) => void;
    run: (document: unknown) => Promise<unknown[]>;
  };
  readonly Document: new (text: string, parser: unknown, file: string) => unknown;
}

/** One rule: the whole document against the published schema, all faults of it, with lines and columns. */
async function spectral(): Promise<Tool> {
  const { Spectral: Linter, Document } = await installed<Spectral>('@stoplight/spectral-core');
  const { schema } = await installed<{ schema: unknown }>('@stoplight/spectral-functions');
  const { Yaml } = await installed<{ Yaml: unknown }>('@stoplight/spectral-parsers');
  const linter = new Linter();
  const then = { function: schema, functionOptions: { schema: publishedSchema(), allErrors: true } };
  linter.setRuleset({ rules: { model: { given: '$', severity: 'error', then } } });
  return async (text, file) => (await linter.run(new Document(text, Yaml, file))).length;
}

/** What we use of Redocly. */
interface Redocly {
  readonly createConfigTypes: (schema: unknown) => Record<string, unknown>;
  readonly makeDocumentFromString: (text: string, file: string) => unknown;
  readonly lintConfig: (options: { config: unknown; externalConfigTypes: unknown }) => Promise<unknown[]>;
}

/** The linter of its own configuration files, with the published schema in the place of theirs. */
async function redocly(): Promise<Tool> {
  const { createConfigTypes, makeDocumentFromString, lintConfig } = await installed<Redocly>('@redocly/openapi-core');
  const types = createConfigTypes(withoutAlternatives(publishedSchema()));
  const externalConfigTypes = { ...types, ConfigRoot: types['rootRedoclyConfigSchema'] };
  return async (text, file) => {
    const document = makeDocumentFromString(text, file);
    return (await lintConfig({ config: { document }, externalConfigTypes })).length;
  };
}

/** It knows no `anyOf`; ours stands only where a field may be null, and the generated plans have none. */
function withoutAlternatives(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAlternatives);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('anyOf' in schema && Array.isArray(schema.anyOf)) return withoutAlternatives(schema.anyOf[0]);
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutAlternatives(value)]));
}

/** A package of the other linters; CommonJS keeps its exports under `default`. */
async function installed<Exports>(name: string): Promise<Exports> {
  const path = createRequire(join(LINTERS, 'package.json')).resolve(name);
  const loaded = (await import(pathToFileURL(path).href)) as Exports & { default?: Exports };
  return loaded.default ?? loaded;
}
