import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { KIND_SCHEMAS, PageFieldsSchema } from './schemas/index.ts';
import { checkedLoader, checkedPages, referenceLoader } from './site/loaders.ts';
import { translationsLoader } from './site/translations-loader.ts';

/** Starlight takes no schema of zod/mini. */
const pageFields = z.object(PageFieldsSchema.shape);

type KindSchemas = typeof KIND_SCHEMAS;
/** One collection for each kind of authored file: models, playbooks … */
const kinds = Object.fromEntries(
  Object.entries(KIND_SCHEMAS).map(([kind, schema]) => [
    `${kind}s`,
    defineCollection({ loader: checkedLoader(kind), schema }),
  ]),
) as { [K in keyof KindSchemas as `${K}s`]: { loader: ReturnType<typeof checkedLoader>; schema: KindSchemas[K] } };

export const collections = {
  docs: defineCollection({ loader: checkedPages(docsLoader()), schema: docsSchema({ extend: pageFields }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  reference: defineCollection({ loader: referenceLoader() }),
  ...kinds,
  translations: defineCollection({ loader: translationsLoader() }),
};
