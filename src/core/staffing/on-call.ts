/** A stand-by rota. */
export interface OnCall {
  /** Hours of stand-by in a week. */
  readonly hours: number;
  readonly people: number;
  readonly response_minutes: number;
  readonly calls_per_week: number;
  /** Contractual hours of one person in a week. */
  readonly weekly_hours: number;
}

/** What stand-by asks of each person. */
export interface OnCallResult {
  /** Stand-by hours of one person in an average week. */
  readonly hours_each: number;
  /** Stand-by hours of one person in an average month. */
  readonly hours_each_month: number;
  /** Weekly working time of one person if all stand-by counted as working time. */
  readonly week_if_counted: number;
  /** Whether response time or calls are such that stand-by may count as working time. */
  readonly may_count: boolean;
}

/** Below this time to respond stand-by may count as working time. Our judgement after C-344/19 and C-580/19. */
export const SHORT_RESPONSE_MINUTES = 30;
/** From this number of calls a week stand-by may count as working time. Our judgement: a call on most days. */
export const FREQUENT_CALLS = 5;

const WEEKS_A_MONTH = 365 / 7 / 12;

/**
 * What stand-by asks of each of those who take turns, and whether it may count as working time. The Court of Justice
 * looks at how far the constraints limit free time: time to respond and number of calls (C-344/19, 9 March 2021).
 * @param onCall hours, people, response time, calls
 */
export function onCallResult({ hours, people, response_minutes, calls_per_week, weekly_hours }: OnCall): OnCallResult {
  const hours_each = hours / Math.max(1, people);
  return {
    hours_each,
    hours_each_month: hours_each * WEEKS_A_MONTH,
    week_if_counted: weekly_hours + hours_each,
    may_count: response_minutes < SHORT_RESPONSE_MINUTES || calls_per_week >= FREQUENT_CALLS,
  };
}
