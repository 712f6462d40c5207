/** Days that the events of one source spend in each tier. */
export interface TierDays {
  readonly hot: number;
  readonly warm: number;
  readonly cold: number;
}

/**
 * Splits the time for which events are kept. They are hot first, then warm; what remains is cold. A source that is kept
 * for less than the hot time never leaves the hot tier.
 * @param retention_days days kept in all
 * @param hot_days days in the hot tier, at most
 * @param warm_days days in the warm tier, at most
 * @returns days in each tier; together they are the retention
 */
export function tierDays(retention_days: number, hot_days: number, warm_days: number): TierDays {
  const hot = Math.min(retention_days, hot_days);
  const warm = Math.min(retention_days - hot, warm_days);
  return { hot, warm, cold: retention_days - hot - warm };
}
