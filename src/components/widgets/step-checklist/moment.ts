/** Says a moment as a language does: the time, and the day unless it is today. */
export function sayMoment(iso: string, locale: string, now: Date): string {
  const moment = new Date(iso);
  const today = moment.toDateString() === now.toDateString();
  const time = { timeStyle: 'short', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat(
    locale === 'en' ? 'en-GB' : locale,
    today ? time : { dateStyle: 'medium', ...time },
  );
  return format.format(moment);
}
