/** A time span in the units in which it was written. */
export interface DurationParts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Minutes in an hour and in a day. */
export const MINUTES = { hour: 60, day: 24 * 60 } as const;

/**
 * Splits an ISO 8601 duration. Units stay as written, because 72 hours in an act are not three days on a poster.
 * @param duration for example PT15M, PT72H or P30D; throws on anything else
 * @returns days, hours and minutes, 0 where not written
 */
export function durationParts(duration: string): DurationParts {
  const match = DURATION.exec(duration);
  if (!match) throw new Error(`\`${duration}\` is not an ISO 8601 duration such as PT15M.`);
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return { days, hours, minutes };
}

/**
 * Length of an ISO 8601 duration.
 * @param duration for example PT15M; throws on anything else
 * @returns minutes
 */
export function minutesOf(duration: string): number {
  const { days, hours, minutes } = durationParts(duration);
  return days * MINUTES.day + hours * MINUTES.hour + minutes;
}
