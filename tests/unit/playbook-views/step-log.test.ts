import { describe, expect, it } from 'vitest';
import {
  doneCount,
  EMPTY_LOG,
  logAsJson,
  logAsText,
  logEntries,
  readLog,
  withTicks,
  type RoleChecklist,
} from '../../../src/core/playbook-views/index.ts';

const THREE = '2026-11-23T03:00:00.000Z';
const FOUR = '2026-11-23T04:00:00.000Z';
const roles: RoleChecklist[] = [
  { id: 'lead', title: 'Lead', duties: 'Leads.', steps: [{ id: 'decide', number: 2, title: 'Decide', do: ['Do.'] }] },
  {
    id: 'analyst',
    title: 'Analyst',
    duties: 'Looks.',
    steps: [
      { id: 'see', number: 1, title: 'See', do: ['Do.'] },
      { id: 'stop', number: 3, title: 'Stop', do: ['Do.'] },
    ],
  },
];

describe('readLog', () => {
  it.each([
    ['no JSON', 'tick'],
    ['another kind of value', '[]'],
    ['null', 'null'],
    ['a later version', JSON.stringify({ version: 2, done: { see: THREE } })],
    ['no ticks', JSON.stringify({ version: 1 })],
  ])('takes %s for nothing ticked', (_, text) => {
    expect(readLog(text)).toEqual(EMPTY_LOG);
  });

  it('drops damaged entries and keeps the others', () => {
    const text = JSON.stringify({ version: 1, done: { see: THREE, stop: 'yesterday', decide: 5 } });
    expect(readLog(text)).toEqual({ version: 1, done: { see: THREE } });
  });

  it('reads what was written', () => {
    const log = withTicks(EMPTY_LOG, ['see', 'stop'], THREE);
    expect(readLog(JSON.stringify(log))).toEqual(log);
  });
});

describe('withTicks', () => {
  it('ticks, keeps the first moment, takes back, and leaves the old log alone', () => {
    const first = withTicks(EMPTY_LOG, ['see'], THREE);
    const second = withTicks(first, ['see', 'stop'], FOUR);
    expect(second.done).toEqual({ see: THREE, stop: FOUR });
    expect(withTicks(second, ['see'], null).done).toEqual({ stop: FOUR });
    expect(first.done).toEqual({ see: THREE });
    expect(EMPTY_LOG.done).toEqual({});
  });
});

describe('doneCount', () => {
  it('counts the ticks of a role only', () => {
    const log = withTicks(EMPTY_LOG, ['see', 'decide'], THREE);
    expect(roles.map(({ steps }) => doneCount(log, steps))).toEqual([1, 1]);
  });
});

describe('the exported log', () => {
  const log = withTicks(withTicks(EMPTY_LOG, ['decide', 'gone-from-the-playbook'], THREE), ['see', 'stop'], FOUR);
  const entries = logEntries(log, roles);

  it('stands in the order of time, then of steps, and leaves out unknown steps', () => {
    expect(entries.map(({ step, role }) => `${role} ${step}`)).toEqual(['lead decide', 'analyst see', 'analyst stop']);
  });

  it('is one line for each step as text', () => {
    expect(logAsText(['Playbook: P'], entries)).toBe(
      `Playbook: P\n\n${THREE}  Lead: 2 Decide\n${FOUR}  Analyst: 1 See\n${FOUR}  Analyst: 3 Stop\n`,
    );
  });

  it('names playbook, version and moment as JSON', () => {
    const json: unknown = JSON.parse(logAsJson({ id: 'p', title: 'P' }, FOUR, entries));
    expect(json).toEqual({ version: 1, playbook: { id: 'p', title: 'P' }, exported: FOUR, entries });
  });
});
