import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsText, roadmapEvents, type AllDayEvent } from '../../../src/core/export/ics/index.ts';
import { buildRoadmap, plannedPhases } from '../../../src/core/roadmap/index.ts';
import { publishedModel } from '../../support/models.ts';

const MADE = '2026-11-27T09:30:00.000Z';
const event = (changes: Partial<AllDayEvent> = {}): AllDayEvent => ({
  uid: 'plan-pilot@soc4academia-toolbox',
  title: 'Pilot',
  text: '',
  firstDay: '2027-10-01',
  lastDay: '2028-01-31',
  ...changes,
});
const written = (...events: AllDayEvent[]): string => icsText({ name: 'SOC roadmap', made: MADE, events });

/** What an independent reader finds in the file. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

it('writes a calendar as RFC 5545 has it', () => {
  expect(written(event({ text: 'Exit criteria:\n- logs, alerts; cases' })).split('\r\n')).toMatchInlineSnapshot(`
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//SOC4Academia Toolbox//Roadmap//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:SOC roadmap",
      "BEGIN:VEVENT",
      "UID:plan-pilot@soc4academia-toolbox",
      "DTSTAMP:20261127T093000Z",
      "DTSTART;VALUE=DATE:20271001",
      "DTEND;VALUE=DATE:20280201",
      "SUMMARY:Pilot",
      "DESCRIPTION:Exit criteria:\\n- logs\\, alerts\\; cases",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]
  `);
});

describe('the file', () => {
  it('has no line of more than 75 octets, and breaks no character', () => {
    const text = 'Zażółć gęślą jaźń 🎓 '.repeat(40);
    const file = written(event({ text }));
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(read(file)[0]?.description).toBe(text);
  });

  it('ends every line with CR and LF, and has no other line break', () => {
    expect(written(event({ text: 'a\nb\r\nc\rd' })).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives back whatever text it was given', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        // Control characters may not stand in a calendar.
        const clean = (value: string): string => value.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
        const [found] = read(written(event({ title, text })));
        expect(found?.summary).toBe(clean(title));
        expect(found?.description ?? '').toBe(clean(text));
      }),
    );
  });

  it('ends an entry of whole days on the day after its last', () => {
    const [found] = read(written(event({ firstDay: '2028-02-01', lastDay: '2028-02-29' })));
    expect(found?.startDate.toString()).toBe('2028-02-01');
    expect(found?.endDate.toString()).toBe('2028-03-01');
    expect(found?.startDate.isDate).toBe(true);
  });
});

describe('the roadmap of a published model', () => {
  const model = publishedModel('centralised');
  const result = buildRoadmap({
    phases: plannedPhases(model, {}, true),
    start: '2027-10',
    capacity_fte: undefined,
    pauses: [],
  });
  if (!result.ok) throw new Error('The roadmap of the centralised model cannot be computed.');
  const events = roadmapEvents('plan-1', result.roadmap, model.phases, {
    milestone: 'Milestone: {title}',
    delivers: 'Delivers:',
    exit: 'Exit criteria:',
    critical: 'On the critical path.',
  });
  const found = read(written(...events));

  it('is read with a phase and a milestone for each of its phases', () => {
    expect(found).toHaveLength(2 * model.phases.length);
    expect(found.slice(0, 2).map(({ summary }) => summary)).toEqual([
      model.phases[0]?.title,
      `Milestone: ${model.phases[0]?.title ?? ''}`,
    ]);
  });

  it('has the exit criteria in the milestone, on the last day of the phase', () => {
    expect(found[1]?.description).toBe(
      ['Exit criteria:', ...(model.phases[0]?.exit_criteria ?? []).map((each) => `- ${each}`)].join('\n'),
    );
    expect(found[1]?.startDate.toString()).toBe('2028-01-31');
  });

  it('gives every entry an identity of its own, the same in the next export', () => {
    const uids = found.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids[0]).toBe('plan-1-mandate-and-intake-phase@soc4academia-toolbox');
  });
});
