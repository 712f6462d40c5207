import type { DeploymentModel, Hours } from '../../schemas/index.ts';

type Rota = DeploymentModel['rotas'][number];

/** Hours of presence in a week. On-call time counts no presence; on-request promises none. */
export const WEEKLY_HOURS: Readonly<Record<Hours, number>> = {
  'on-request': 0,
  '8x5': 40,
  '8x5-on-call': 40,
  '12x5': 60,
  '16x5': 80,
  '12x7': 84,
  '24x7': 168,
};

/**
 * How much one promise of hours holds, to put several in order.
 * @param hours hours of a rota or service
 * @returns hours of presence in a week, and a little more for stand-by behind them
 */
export function breadthOf(hours: Hours): number {
  return WEEKLY_HOURS[hours] + (hours === '8x5-on-call' ? 1 : 0);
}

const WEEKS_PER_YEAR = 365 / 7;
const MINUTES_PER_SHIFT = 8 * 60;

/**
 * FTE that one rota needs: seats × hours a year ÷ productive hours × (1 + handover share).
 * Source: staffing arithmetic on the page /reference/rules/rota-covers-its-hours/; 8,760 h a year for a 24x7 seat.
 * @param rota hours, seats, productive hours a year and handover minutes per 8-hour shift
 * @returns full-time equivalents
 */
export function neededFte(rota: Pick<Rota, 'hours' | 'seats' | 'productive_hours' | 'handover_minutes'>): number {
  const hoursPerYear = WEEKLY_HOURS[rota.hours] * WEEKS_PER_YEAR * rota.seats;
  return (hoursPerYear / rota.productive_hours) * (1 + rota.handover_minutes / MINUTES_PER_SHIFT);
}

/**
 * FTE that the roles of a rota give to it.
 * @param rota roles and their share of working time
 * @param roles all roles of the model
 * @returns full-time equivalents
 */
export function availableFte(rota: Pick<Rota, 'roles' | 'share'>, roles: DeploymentModel['roles']): number {
  return roles.filter(({ id }) => rota.roles.includes(id)).reduce((sum, { fte }) => sum + fte, 0) * rota.share;
}

/**
 * Whether one promise of hours contains another.
 * @param cover hours of a rota
 * @param promise hours of a service
 * @returns true when the rota is on duty (or on call) in all the promised hours
 */
export function covers(cover: Hours, promise: Hours): boolean {
  if (promise === 'on-request') return true;
  if (promise === '8x5-on-call') return cover === promise || cover === '24x7';
  if (promise === '16x5') return cover === '16x5' || cover === '24x7';
  if (promise === '12x7') return cover === '12x7' || cover === '24x7';
  return WEEKLY_HOURS[cover] >= WEEKLY_HOURS[promise];
}
