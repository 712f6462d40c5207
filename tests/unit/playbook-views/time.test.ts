import { describe, expect, it } from 'vitest';
import { durationParts, minutesOf, partsOfMinutes, timeTargets } from '../../../src/core/playbook-views/index.ts';
import { ask, playbook, step } from './playbooks.ts';

describe('durationParts and minutesOf', () => {
  it.each([
    ['PT15M', { days: 0, hours: 0, minutes: 15 }, 15],
    ['PT72H', { days: 0, hours: 72, minutes: 0 }, 4320],
    ['PT2H30M', { days: 0, hours: 2, minutes: 30 }, 150],
    ['P30D', { days: 30, hours: 0, minutes: 0 }, 43_200],
    ['P1DT12H', { days: 1, hours: 12, minutes: 0 }, 2160],
  ])('reads %s with its units as written', (text, parts, minutes) => {
    expect(durationParts(text)).toEqual(parts);
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each(['', '15', 'PT15S', 'P1M', '15 minutes'])('refuses “%s”', (text) => {
    expect(() => durationParts(text)).toThrow(/ISO 8601/);
  });
});

describe('partsOfMinutes', () => {
  it.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [45, { days: 0, hours: 0, minutes: 45 }],
    [495, { days: 0, hours: 8, minutes: 15 }],
    [1770, { days: 1, hours: 5, minutes: 0 }],
    [21_300, { days: 15, hours: 0, minutes: 0 }],
  ])('says %i minutes in no more than two units', (minutes, parts) => {
    expect(partsOfMinutes(minutes)).toEqual(parts);
  });
});

describe('timeTargets', () => {
  it('adds up the longest way, counts side-by-side work once and repeated work not at all', () => {
    const { total, phases, doneBy } = timeTargets(
      playbook(
        step('see', { phase: 'detection', within: 'PT10M', next: ['short', 'long'] }),
        step('short', { within: 'PT5M', next: ['clean'] }),
        step('long', { within: 'PT1H', next: ['clean'] }),
        step('clean', { phase: 'eradication', within: 'PT20M', decision: ask(['gone', 'end'], ['back', 'long']) }),
        step('end', { phase: 'lessons', within: 'PT30M', ends: true }),
      ),
    );
    expect(total).toBe(120);
    expect(Object.fromEntries(doneBy)).toEqual({ see: 10, short: 15, long: 70, clean: 90, end: 120 });
    expect(phases).toEqual([
      { phase: 'detection', from: 0, to: 10 },
      { phase: 'analysis', from: 10, to: 70 },
      { phase: 'eradication', from: 70, to: 90 },
      { phase: 'lessons', from: 90, to: 120 },
    ]);
  });
});
