import { describe, expect, it } from 'vitest';
import { minimumFirst, severityRises } from '../../../src/core/playbook-views/index.ts';

describe('severityRises', () => {
  it('gathers what raises the severity under where it leads, mildest first, without the base', () => {
    const rises = severityRises({
      base: 'medium',
      impact: [
        { when: 'Root.', to: 'critical' },
        { when: 'Shared.', to: 'high' },
        { when: 'Nothing.', to: 'medium' },
      ],
      calendar: [{ window: 'exam-session', to: 'high', why: 'Exams.' }],
    });
    expect(rises).toEqual([
      { to: 'high', impact: ['Shared.'], windows: ['exam-session'] },
      { to: 'critical', impact: ['Root.'], windows: [] },
    ]);
  });
});

describe('minimumFirst', () => {
  it('puts the indispensable logs first and changes nothing else', () => {
    const log = (log_source: string, minimum: boolean) => ({ log_source, needed_for: 'x', minimum });
    const sorted = minimumFirst([log('a', false), log('b', true), log('c', false), log('d', true)]);
    expect(sorted.map(({ log_source }) => log_source)).toEqual(['b', 'd', 'a', 'c']);
  });
});
