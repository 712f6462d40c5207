import { fill, type Values } from '../../../core/shared/fill.ts';

/** Gives the text for a name that begins with `checklist.`, with {placeholders} filled in. */
export type Text = (key: string, values?: Values) => string;

/** The texts of the checklist from the strings that the page hands in. */
export function texts(strings: Readonly<Record<string, string>>): Text {
  return (key, values) => fill(strings[`checklist.${key}`] ?? key, values);
}

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
