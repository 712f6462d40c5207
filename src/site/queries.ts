import { getCollection, getEntry } from 'astro:content';
import type { infer as Infer } from 'zod/v4/core';
import { suggestion } from '../core/shared/did-you-mean.ts';
import type { KIND_SCHEMAS, ListName, Locale, ReferenceItem, ReferenceList } from '../schemas/index.ts';

type Schemas = typeof KIND_SCHEMAS;
/** What the collection of each kind holds. */
type Kinds = { [K in keyof Schemas as `${K}s`]: Infer<Schemas[K]> };

/** A model, playbook or checklist in a language, in English where it is not translated. Throws on an unknown id. */
export async function getFile<K extends keyof Kinds>(kind: K, id: string, locale: Locale): Promise<Kinds[K]> {
  const all = await getCollection(kind);
  const entry = all.find((each) => each.id === `${locale}/${id}`) ?? all.find((each) => each.id === `en/${id}`);
  if (entry) return entry.data as Kinds[K];
  const known = new Set(all.map((each) => each.id.slice(each.id.indexOf('/') + 1)));
  throw new Error(`There is no \`${id}\` among the ${kind}. ${suggestion(id, known)}`);
}

/** All models, playbooks or checklists in a language, in the order of their ids. */
export async function getFiles<K extends keyof Kinds>(kind: K, locale: Locale): Promise<Kinds[K][]> {
  const english = (await getCollection(kind)).filter(({ id }) => id.startsWith('en/'));
  const ids = english.map(({ id }) => id.slice('en/'.length)).toSorted();
  return Promise.all(ids.map((id) => getFile(kind, id, locale)));
}

/** A reference list. Throws when there is none of that name. */
export async function getList<Name extends ListName>(name: Name): Promise<ReferenceList<Name>> {
  const entry = await getEntry('reference', name);
  if (!entry) throw new Error(`There is no reference list \`${name}\`.`);
  return entry.data as unknown as ReferenceList<Name>;
}

/** One entry of a reference list. Throws on an unknown id, with the likeliest one. */
export async function getItem<Name extends ListName>(name: Name, id: string): Promise<ReferenceItem<Name>> {
  const { items } = await getList(name);
  const found = items.find((item) => item.id === id);
  if (found) return found as ReferenceItem<Name>;
  throw new Error(
    `\`${id}\` is not in the list ${name}. ${suggestion(
      id,
      items.map((item) => item.id),
    )}`,
  );
}

/** The model, playbook or checklist that a page shows, in English; undefined for a page that stands for itself. */
export async function fileShownOn(page: { id: string }): Promise<Kinds[keyof Kinds] | undefined> {
  const path = page.id.replace(/^(?:pl|cs|sk|et|lt)\//, '');
  const slug = path === 'self-assessment' ? 'quick-check' : path.slice(path.lastIndexOf('/') + 1);
  const all = await Promise.all((['models', 'playbooks', 'checklists'] as const).map((kind) => getCollection(kind)));
  const shown = all.flat().find(({ id, collection }) => {
    return id === `en/${slug}` && (path.startsWith(`${collection}/`) || collection === 'checklists');
  });
  return shown?.data as Kinds[keyof Kinds] | undefined;
}

/** Ids of the sources of a page: those of its front matter and those of the model, playbook or checklist it shows. */
export async function sourcesOf(page: { id: string; data: { sources: readonly string[] } }): Promise<string[]> {
  const shown = await fileShownOn(page);
  return [...new Set([...page.data.sources, ...(shown?.sources ?? [])])];
}
