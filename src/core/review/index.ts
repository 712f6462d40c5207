/** What an authored file or a page says of its review. Days are written as in ISO 8601. */
export interface ReviewFields {
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly review_by?: string | undefined;
  readonly updated?: string | undefined;
}

/**
 * The day by which something should be reviewed.
 * @param fields what it says of its review
 * @returns the day it names; without one, twelve months after its review or, when nobody has reviewed it, after its last
 * change; undefined when it names no day at all
 */
export function reviewDue({ review_by, reviewed, updated }: ReviewFields): string | undefined {
  const last = reviewed?.on ?? updated;
  return review_by ?? (last === undefined ? undefined : aYearAfter(last));
}

/**
 * Whether the day of the review has passed.
 * @param due the day by which it should be reviewed; undefined when there is none
 * @param today the day to compare with
 * @returns false on the day itself
 */
export function isOverdue(due: string | undefined, today: string): boolean {
  return due !== undefined && due < today;
}

/** 29 February is followed a year later by the 28th. */
function aYearAfter(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const leap = month === '02' && date === '29';
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${leap ? '28' : date}`;
}
