import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { ChecklistSchema, DeploymentModelSchema, PageFieldsSchema, PlaybookSchema } from './schemas/index.ts';
import { checkedLoader, referenceLoader } from './site/loaders.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: PageFieldsSchema }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  models: defineCollection({ loader: checkedLoader('models/*/model.yaml'), schema: DeploymentModelSchema }),
  playbooks: defineCollection({ loader: checkedLoader('playbooks/*/playbook.yaml'), schema: PlaybookSchema }),
  checklists: defineCollection({ loader: checkedLoader('checklists/*/checklist.yaml'), schema: ChecklistSchema }),
  reference: defineCollection({ loader: referenceLoader() }),
};
