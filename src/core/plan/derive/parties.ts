import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanResponsibilities } from '../../../schemas/plan-responsibilities.ts';
import { sentence } from '../../shared/sentence.ts';

type Party = DeploymentModel['parties'][number];

/**
 * Parties of a plan: those of the model, then those that the visitor added.
 * @param base the chosen model
 * @param responsibilities what the visitor said of parties
 * @returns parties; an added one whose id the model has already is left out
 */
export function partiesOf(base: Pick<DeploymentModel, 'parties'>, { parties = [] }: PlanResponsibilities): Party[] {
  const known = new Set(base.parties.map(({ id }) => id));
  const added = parties.filter(
    ({ id }, index) => !known.has(id) && parties.findIndex((one) => one.id === id) === index,
  );
  return [
    ...base.parties,
    ...added.map(({ id, kind, name, does }) => ({
      id,
      kind,
      name,
      does: sentence(does ?? 'Added to the published model in this plan'),
      inside: false,
    })),
  ];
}

/**
 * Leaves out parties that nothing names any more, so that nobody stands in the plan without a task.
 * @param model a model
 * @returns its parties that have a role, a part in a service, an interface, a tool, a log source, a cost or a risk
 */
export function partiesWithTask(model: Omit<DeploymentModel, 'parties'> & { parties: readonly Party[] }): Party[] {
  const named = new Set([
    ...model.roles.map(({ party }) => party),
    ...model.services.flatMap(({ raci }) => Object.values(raci).flat()),
    ...model.interfaces.flatMap(({ from, to }) => [from, to]),
    ...[...model.tools, ...model.log_sources, ...model.costs].map(({ party }) => party),
    ...model.risks.map(({ owner }) => owner),
  ]);
  return model.parties.filter(({ id }) => named.has(id));
}
