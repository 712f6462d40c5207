import type { AskedWork, PlanningData } from '../../../../core/plan/derive/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import type { StepProps } from '../shell/view.ts';

/** What every part of this step needs. */
export interface RaciStep extends StepProps {
  readonly base: DeploymentModel;
  readonly data: PlanningData;
  /** Parties and services of the plan as the visitor has them, gaps included. */
  readonly model: AskedWork;
}

/** Name of a party of the plan. */
export function partyNameIn({ model }: Pick<RaciStep, 'model'>, id: string): string {
  return model.parties.find((party) => party.id === id)?.name ?? id;
}

/** Number and name of a service. */
export function serviceTitle({ data }: Pick<RaciStep, 'data'>, id: string): string {
  return `${id} ${data.services.find((service) => service.id === id)?.name ?? ''}`.trim();
}
