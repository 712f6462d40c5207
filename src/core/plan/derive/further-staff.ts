import type { DeploymentModel } from '../../../schemas/index.ts';
import {
  payBand,
  premiumCost,
  premiumHours,
  PREMIUM_SOURCES,
  type FittedLine,
  type PayBand,
} from '../../cost/index.ts';
import { grouped } from '../../shared/count.ts';
import { sumFte } from '../../model-views/index.ts';
import type { Estimate } from '../../shared/estimate.ts';
import { scaled } from '../../shared/ranges.ts';

/** Begins the ids of such lines. */
const FURTHER = 'further-staff-';
/** Fewer FTE are rounding. */
const LEAST_FTE = 0.05;

/** What further staff of a plan are paid by. */
export interface FurtherStaffInput {
  readonly base: Pick<DeploymentModel, 'roles' | 'rotas' | 'parties'>;
  /** Roles and rotas of the plan. */
  readonly staff: Pick<DeploymentModel, 'roles' | 'rotas'>;
  readonly pay: readonly PayBand[];
  /** Country of the plan; any that has no band takes all together. */
  readonly country: string | undefined;
  /** Units of the plan’s currency for one euro. */
  readonly rate: number;
}

/**
 * Cost lines for what a plan adds to the staff of its model: one for each party that has more people, and one for duty at
 * night, on Sundays and on holidays. The published lines hold neither. Students are left out, since they are paid by the
 * hour.
 * @param input roles and rotas of model and plan, pay bands and currency
 * @returns lines with the pay band of analysts and engineers, and with premiums; none where nothing was added
 */
export function furtherStaff(input: FurtherStaffInput): FittedLine[] {
  return [...furtherPay(input), ...furtherPremiums(input)];
}

function furtherPay({ base, staff, pay, country, rate }: FurtherStaffInput): FittedLine[] {
  const band = payBand(pay, country, 'professional');
  if (band === undefined) return [];
  return base.parties.flatMap(({ id, name }) => {
    const fte = furtherFte(id, base.roles, staff.roles);
    if (fte === 0) return [];
    const { low, high } = band.price;
    return {
      ...yearly(`${FURTHER}${id}`, id, scaled(band.price, fte * rate)),
      item: `Further staff of ${name}, ${fte} FTE`,
      basis: `${fte} FTE more than in the published model x EUR ${grouped(low)} to ${grouped(high)} (${band.name}). Estimate.`,
      sources: [...band.sources],
    };
  });
}

function furtherPremiums({ base, staff, rate }: FurtherStaffInput): FittedLine[] {
  return staff.rotas.flatMap((rota) => {
    const before = base.rotas.find(({ id }) => id === rota.id);
    const party = staff.roles.find(({ id }) => rota.roles.includes(id))?.party;
    if (before === undefined || party === undefined) return [];
    const [now, then] = [premiumHours(rota), premiumHours(before)];
    const hours = {
      nights: Math.max(0, now.nights - then.nights),
      sundays: Math.max(0, now.sundays - then.sundays),
    };
    if (hours.nights + hours.sundays === 0) return [];
    const nights = hours.nights === 0 ? '' : `${grouped(hours.nights)} hours at night and `;
    return {
      ...yearly(`${FURTHER}premiums-${rota.id}`, party, scaled(premiumCost(hours), rate)),
      item: `Premiums of the rota “${rota.title}”`,
      basis: `${nights}${grouped(hours.sundays)} on Sundays and holidays in a year more than in the published model. Low: a fifth of the Polish minimum wage at night alone. High: half of a mean Estonian hour for all of them. Law and collective agreements differ: ask your human resources office. Estimate.`,
      sources: [...PREMIUM_SOURCES],
    };
  });
}

function yearly(id: string, party: string, { low, typical, high }: Estimate) {
  const amounts = { low: Math.round(low), typical: Math.round(typical), high: Math.round(high) };
  return { id, party, category: 'staff' as const, per: 'year' as const, scale: 1, ...amounts };
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
