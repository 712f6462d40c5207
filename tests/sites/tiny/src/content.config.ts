import { defineCollection } from 'astro:content';
import { DeploymentModelSchema } from '../../../../src/schemas/index.ts';
import { checkedLoader, referenceLoader } from '../../../../src/site/loaders.ts';

export const collections = {
  models: defineCollection({ loader: checkedLoader('model'), schema: DeploymentModelSchema }),
  reference: defineCollection({ loader: referenceLoader() }),
};
