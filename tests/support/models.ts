import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DeploymentModelSchema, type DeploymentModel } from '../../src/schemas/index.ts';

/**
 * A deployment model as it is published.
 * @param id name of its folder
 * @returns the model, checked against its schema
 */
export function publishedModel(id: string): DeploymentModel {
  return DeploymentModelSchema.parse(parse(readFileSync(`src/content/models/${id}/model.yaml`, 'utf8')));
}
