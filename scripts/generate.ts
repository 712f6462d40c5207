// Writes the JSON Schemas that editors use into public/schemas. With --check it writes nothing and fails when one is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import siteConfig from '../config/site.json' with { type: 'json' };
import { surroundingsFrom } from '../src/core/validate/index.ts';
import { editorSchemas } from './lib/editor-schema.ts';
import { contentFiles, ROOT } from './lib/files.ts';

const FOLDER = join(ROOT, 'public/schemas');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const site = (siteConfig.site + siteConfig.base).replace(/\/$/, '');
const { references } = surroundingsFrom(contentFiles());
const wanted = new Map(
  editorSchemas(references, site).map(({ name, schema }) => [
    `${name}.json`,
    `${JSON.stringify(schema, undefined, 2)}\n`,
  ]),
);

const stale = [...wanted].filter(([name, text]) => textOf(name) !== text).map(([name]) => name);
const extra = readFolder().filter((name) => !wanted.has(name));

if (values.check) {
  for (const name of stale) process.stdout.write(`public/schemas/${name} is out of date.\n`);
  for (const name of extra) process.stdout.write(`public/schemas/${name} belongs to no schema.\n`);
  process.exitCode = stale.length + extra.length === 0 ? 0 : 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of stale) writeFileSync(join(FOLDER, name), wanted.get(name) ?? '');
  for (const name of extra) rmSync(join(FOLDER, name));
  process.stdout.write(`${wanted.size} schemas in public/schemas, ${stale.length} written, ${extra.length} removed.\n`);
}

function readFolder(): string[] {
  try {
    return readdirSync(FOLDER);
  } catch {
    return [];
  }
}

function textOf(name: string): string | undefined {
  try {
    return readFileSync(join(FOLDER, name), 'utf8');
  } catch {
    return undefined;
  }
}
