import type { DeploymentModel } from '../../schemas/index.ts';
import { availableFte, neededFte, WEEKLY_HOURS } from '../shared/rota.ts';

type Rota = DeploymentModel['rotas'][number];

/** A rota with its arithmetic. */
export interface RotaCheck {
  readonly rota: Rota;
  /** Hours of presence a week for one seat. */
  readonly weeklyHours: number;
  readonly needed: number;
  /** FTE of the roles that fill the rota, before their share is taken. */
  readonly pool: number;
  readonly available: number;
  readonly enough: boolean;
}

/**
 * Compares what each rota needs with what its roles give.
 * @param model rotas and roles
 * @returns one entry for each rota, in the order of the model
 */
export function rotaChecks(model: Pick<DeploymentModel, 'rotas' | 'roles'>): RotaCheck[] {
  return model.rotas.map((rota) => {
    const [needed, available] = [neededFte(rota), availableFte(rota, model.roles)];
    const pool = availableFte({ ...rota, share: 1 }, model.roles);
    return { rota, weeklyHours: WEEKLY_HOURS[rota.hours], needed, pool, available, enough: available >= needed };
  });
}
