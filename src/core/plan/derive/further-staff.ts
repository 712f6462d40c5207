import type { DeploymentModel } from '../../../schemas/index.ts';
import { payBand, type FittedLine, type PayBand } from '../../cost/index.ts';
import { sumFte } from '../../model-views/index.ts';

/** Begins the ids of such lines. */
const FURTHER = 'further-staff-';
/** Fewer FTE are rounding. */
const LEAST_FTE = 0.05;

/** What further staff of a plan are paid by. */
export interface FurtherStaffInput {
  readonly base: Pick<DeploymentModel, 'roles' | 'parties'>;
  /** Roles of the plan. */
  readonly roles: DeploymentModel['roles'];
  readonly pay: readonly PayBand[];
  /** Country of the plan; any that has no band takes all together. */
  readonly country: string | undefined;
  /** Units of the plan’s currency for one euro. */
  readonly rate: number;
}

/**
 * A cost line for each party that has more staff in a plan than in its model: the published lines do not hold their pay.
 * Students are left out, since they are paid by the hour.
 * @param input roles of model and plan, pay bands and currency
 * @returns lines with the pay band of analysts and engineers; none where nobody has more staff
 */
export function furtherStaff({ base, roles, pay, country, rate }: FurtherStaffInput): FittedLine[] {
  const band = payBand(pay, country, 'professional');
  if (band === undefined) return [];
  return base.parties.flatMap(({ id, name }) => {
    const fte = furtherFte(id, base.roles, roles);
    if (fte === 0) return [];
    const amount = (each: number): number => Math.round(fte * each * rate);
    const { low, typical, high } = band.price;
    return {
      id: `${FURTHER}${id}`,
      item: `Further staff of ${name}, ${fte} FTE`,
      category: 'staff',
      party: id,
      ...{ low: amount(low), typical: amount(typical), high: amount(high), per: 'year' },
      basis: `${fte} FTE more than in the published model x EUR ${low} to ${high} (${band.name}). Estimate.`,
      sources: [...band.sources],
      scale: 1,
    };
  });
}

/** Whether a line is one of these. */
export function isFurtherStaff({ id }: Pick<FittedLine, 'id'>): boolean {
  return id.startsWith(FURTHER);
}

/**
 * By how many FTE a party has more staff in a plan than in its model.
 * @param party id of the party
 * @param before roles of the model
 * @param after roles of the plan
 * @returns FTE without students, to hundredths; 0 where there are not more
 */
export function furtherFte(party: string, before: DeploymentModel['roles'], after: DeploymentModel['roles']): number {
  const fte = Number((staffOf(party, after) - staffOf(party, before)).toFixed(2));
  return fte < LEAST_FTE ? 0 : fte;
}

function staffOf(wanted: string, roles: DeploymentModel['roles']): number {
  return sumFte(roles.filter(({ party, student }) => party === wanted && !student));
}
