import type { DeploymentModel, Hours } from '../../schemas/index.ts';
import { WEEKLY_HOURS } from '../shared/rota.ts';
import type { Estimate } from '../shared/estimate.ts';

type Rota = Pick<DeploymentModel['rotas'][number], 'hours' | 'seats'>;

/** Hours from 22:00 to 6:00 in a night. */
const NIGHT = 8;
const DAYS_A_YEAR = 365;
/** Sundays and public holidays of a year, as the published line of the model around the clock counts them. */
const SUNDAYS_AND_HOLIDAYS = 64;
const DAYS_A_WEEK = 7;
/** A rota on working days alone is there on no Sunday. */
const WHOLE_WEEK: readonly Hours[] = ['12x7', '24x7'];
/**
 * Euros that a premium adds to one hour, with employer’s contributions. Low: a fifth of the Polish minimum hourly wage of
 * EUR 7.30, x 1.2048, and for nights alone. High: half of the Estonian mean hour of EUR 19.27, x 1.338, for nights, Sundays
 * and holidays. Source: arithmetic of the cost line shift-premiums in the published model centralised-24x7.
 */
const [LOW, HIGH] = [0.2 * 7.3 * 1.2048, 0.5 * 19.27 * 1.338];

/** Entries of the bibliography that the premiums rest on. */
export const PREMIUM_SOURCES: readonly string[] = ['planning-bands-2026', 'working-time-directive'];

/** Hours of a rota in a year for which a premium may be due. */
export interface PremiumHours {
  readonly nights: number;
  readonly sundays: number;
}

/**
 * Hours at night, and on Sundays and public holidays, of all seats of a rota. Stand-by counts none: it has pay of its own.
 * @param rota hours and seats
 * @returns hours a year
 */
export function premiumHours({ hours, seats }: Rota): PremiumHours {
  const nights = hours === '24x7' ? NIGHT * DAYS_A_YEAR * seats : 0;
  const day = WEEKLY_HOURS[hours] / DAYS_A_WEEK;
  return { nights, sundays: WHOLE_WEEK.includes(hours) ? day * SUNDAYS_AND_HOLIDAYS * seats : 0 };
}

/**
 * What premiums for such hours cost in a year. Law differs so much from country to country that the range is wide.
 * @param hours hours a year
 * @returns euros, in prices of 2026; typical is the middle
 */
export function premiumCost({ nights, sundays }: PremiumHours): Estimate {
  const [low, high] = [nights * LOW, (nights + sundays) * HIGH];
  return { low, typical: (low + high) / 2, high };
}
