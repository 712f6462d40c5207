import { getCollection } from 'astro:content';
import * as z from 'zod/v4/core';
import type { FieldSchema, KnownFile } from '../core/complete/index.ts';
import { referencesFrom, surroundingsFrom } from '../core/validate/index.ts';
import { KIND_SCHEMAS, OVERLAY_LOCALES, type ReferenceList } from '../schemas/index.ts';

/** What the workbench looks up in the browser: ids and names of the lists, authored files, pages, schemas. */
export async function knownFile(): Promise<KnownFile> {
  const lists = (await getCollection('reference')).map(({ data }) => data as unknown as ReferenceList);
  const references = Object.entries(referencesFrom(lists)).map(([list, items]) => [list, [...items]] as const);
  const { files, pages } = surroundingsFrom((await paths()).map((path) => ({ path, content: '' })));
  return {
    references: Object.fromEntries(references),
    files: Object.fromEntries(Object.entries(files).map(([kind, ids]) => [kind, [...ids].toSorted()])),
    pages: [...pages].toSorted(),
    schemas: schemas(),
  };
}

/** Paths of the authored files and pages below the content folder. */
async function paths(): Promise<string[]> {
  const docs = await getCollection('docs');
  const pages = docs.filter(({ id }) => !(OVERLAY_LOCALES as readonly string[]).includes(id));
  const files = [
    await filesOf('model', 'models'),
    await filesOf('playbook', 'playbooks'),
    await filesOf('checklist', 'checklists'),
  ];
  return [...pages.map(({ id }) => `docs/${id}.mdx`), ...files.flat()];
}

async function filesOf(kind: string, folder: 'models' | 'playbooks' | 'checklists'): Promise<string[]> {
  const entries = await getCollection(folder);
  return entries.flatMap(({ id }) => (id.startsWith('en/') ? [`${folder}/${id.slice(3)}/${kind}.yaml`] : []));
}

function schemas(): KnownFile['schemas'] {
  const kinds = Object.entries(KIND_SCHEMAS);
  const anyKind: FieldSchema = { properties: { kind: { enum: kinds.map(([kind]) => kind) } } };
  const own = kinds.map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input' }) as FieldSchema] as const);
  return { ...Object.fromEntries(own), '': anyKind };
}
