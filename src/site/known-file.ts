import { getCollection } from 'astro:content';
import { z } from 'zod';
import type { FieldSchema, KnownFile } from '../core/complete/index.ts';
import { referencesFrom } from '../core/validate/index.ts';
import { KIND_SCHEMAS, OVERLAY_LOCALES, type ReferenceList } from '../schemas/index.ts';

/** What the workbench looks up in the browser: ids and names of the lists, pages, schemas. */
export async function knownFile(): Promise<KnownFile> {
  const lists = (await getCollection('reference')).map(({ data }) => data as unknown as ReferenceList);
  const references = Object.entries(referencesFrom(lists)).map(([list, items]) => [list, [...items]] as const);
  const translated = new RegExp(`^(?:${OVERLAY_LOCALES.join('|')})(?:/|$)`);
  const pages = (await getCollection('docs')).filter(({ id }) => !translated.test(id));
  return {
    references: Object.fromEntries(references),
    pages: pages.map(({ id }) => (id === 'index' ? '/' : `/${id}/`)).toSorted(),
    schemas: schemas(),
  };
}

function schemas(): KnownFile['schemas'] {
  const kinds = Object.entries(KIND_SCHEMAS);
  const anyKind: FieldSchema = { properties: { kind: { enum: kinds.map(([kind]) => kind) } } };
  const own = kinds.map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input' }) as FieldSchema] as const);
  return { ...Object.fromEntries(own), '': anyKind };
}
