import { planningData } from '../../../src/core/plan/derive/index.ts';
import { readYaml, surroundingsFrom } from '../../../src/core/validate/index.ts';
import {
  ReferenceSchemas,
  type DeploymentModel,
  type ListName,
  type ReferenceItem,
} from '../../../src/schemas/index.ts';
import { DeploymentModelSchema } from '../../../src/schemas/model.ts';
import { contentFiles } from '../../../scripts/lib/files.ts';

const files = contentFiles();

/** What the validator may look up. */
export const SURROUNDINGS = surroundingsFrom(files);

/** The published models, by the order of their folders. */
export const MODELS: readonly DeploymentModel[] = files
  .filter(({ path }) => /^models\/[^/]+\/model\.yaml$/.test(path))
  .map(({ content }) => DeploymentModelSchema.parse(readYaml(content).value));

/** A published model. */
export function published(id: string): DeploymentModel {
  const found = MODELS.find((model) => model.id === id);
  if (!found) throw new Error(`There is no model ${id}.`);
  return found;
}

function listed<Name extends ListName>(name: Name): ReferenceItem<Name>[] {
  const file = files.find(({ path }) => path === `reference/${name}.yaml`);
  return ReferenceSchemas[name].parse(readYaml(file?.content ?? '').value).items as ReferenceItem<Name>[];
}

/** What a planner knows beside the chosen model. */
export const DATA = planningData(MODELS, {
  services: listed('services'),
  logSources: listed('log-sources'),
  payBands: listed('pay-bands'),
  workingTime: listed('working-time'),
});
