import { shiftedDay } from '../../roadmap/index.ts';

/** An entry that fills whole days. */
export interface AllDayEvent {
  /** The same for the same thing in every export, so that a calendar renews the entry and does not double it. */
  readonly uid: string;
  readonly title: string;
  /** Paragraphs may be separated by line breaks. */
  readonly text: string;
  /** First and last day, as in 2027-10-01; both are part of it. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A calendar to be written. */
export interface Calendar {
  readonly name: string;
  /** When the file was made, as in 2026-11-27T09:30:00.000Z. */
  readonly made: string;
  readonly events: readonly AllDayEvent[];
}

const PRODUCT = '-//SOC4Academia Toolbox//Roadmap//EN';
/** Longest line in octets, without the line break (RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/**
 * Writes an iCalendar file (RFC 5545) with one VEVENT for each entry. The entries leave the days free, since a phase of
 * eight months should not show a person as busy.
 * @param calendar name, moment of writing and entries
 * @returns text with CRLF line breaks, no line longer than 75 octets
 */
export function icsText({ name, made, events }: Calendar): string {
  const stamp = `${made.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.firstDay)}`,
      // The end is the first day that is no longer part of it (RFC 5545, section 3.6.1).
      `DTEND;VALUE=DATE:${compact(shiftedDay(event.lastDay, 1))}`,
      `SUMMARY:${escaped(event.title)}`,
      ...(event.text === '' ? [] : [`DESCRIPTION:${escaped(event.text)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text of a property: backslash, semicolon, comma and line breaks escaped (RFC 5545, section 3.3.11). */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Other control characters may not stand in a calendar at all.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\n/g, '\\n')
  );
}

/** Breaks a line that is too long, between characters and never inside one; each further line begins with a space. */
function folded(line: string): string {
  let [result, room] = ['', LINE_OCTETS];
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      result += '\r\n ';
      room = LINE_OCTETS - 1;
    }
    result += character;
    room -= size;
  }
  return result;
}

/** Length of a character in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
