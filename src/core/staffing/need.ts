import type { Hours } from '../../schemas/index.ts';
import type { Estimate } from '../shared/estimate.ts';
import { neededFte } from '../shared/rota.ts';

/** Seats of a rota and what decided their number. */
export interface Seats {
  /** On duty in all hours of the cover. */
  readonly always: number;
  /** On duty in office hours, where the alert load asks for more. */
  readonly office: number;
  readonly reason: 'wanted' | 'two-person' | 'load';
}

/**
 * Seats that a rota needs: as many as were asked for, two at least under the two-person rule, and in office hours enough
 * for the alert load. Without hours of presence the load adds none.
 * @param wanted people on duty at the same time, as asked for
 * @param rules two-person rule; people whom the load needs in the busy hour; hours of cover
 */
export function seatsFor(
  wanted: number,
  rules: { readonly two_person: boolean; readonly load: number; readonly hours: Hours },
): Seats {
  const always = Math.max(wanted, rules.two_person ? 2 : 1);
  const office = rules.hours === 'on-request' ? always : Math.max(always, rules.load);
  const reason = office > always ? 'load' : always > wanted ? 'two-person' : 'wanted';
  return { always, office, reason };
}

/** What the FTE of a rota is computed from. */
export interface NeedInput {
  readonly hours: Hours;
  /** Productive hours of one FTE in a year; `low` is the year with most days away. */
  readonly productive_hours: Estimate;
  /** Overlap for each 8 hours of duty, in minutes. */
  readonly handover_minutes: number;
}

/**
 * FTE of a rota by the formula of the validator: the seats of all hours, plus those that the load adds in office hours.
 * @param input hours, productive hours, handover
 * @param seats seats for a load at the low end, as expected, and at the high end
 * @returns FTE; low with many productive hours and little load, high the other way round
 */
export function neededByRota(input: NeedInput, seats: Readonly<Record<keyof Estimate, Seats>>): Estimate {
  const { hours, handover_minutes, productive_hours: year } = input;
  const fte = ({ always, office }: Seats, productive_hours: number): number => {
    const rota = { productive_hours: Math.max(productive_hours, 1), handover_minutes };
    const extra = neededFte({ ...rota, hours: '8x5', seats: office - always });
    return neededFte({ ...rota, hours, seats: always }) + extra;
  };
  return { low: fte(seats.low, year.high), typical: fte(seats.typical, year.typical), high: fte(seats.high, year.low) };
}
