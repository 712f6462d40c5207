import { describe, expect, it } from 'vitest';
import { phasesFor } from '../../../src/core/plan/derive/index.ts';
import type { DeploymentModel } from '../../../src/schemas/index.ts';

type Phase = DeploymentModel['phases'][number];

const phase = (id: string, after: string[], services: string[], delivers: string[] = []): Phase => {
  return { id, title: id, months: 3, after, services, delivers, exit_criteria: ['Done.'] };
};
const offer = (service: string, needs: string[] = []) => ({ service, needs });
const told = (phases: readonly Phase[]): string[] =>
  phases.map(({ id, after, services }) => `${id} after [${after.join(' ')}]: ${services.join(' ')}`);

const PHASES = [
  phase('start', [], ['6.1'], ['A mandate']),
  phase('watch', ['start'], ['5.1', '5.2']),
  phase('contract', ['start'], [], ['A contract']),
  phase('full', ['watch', 'contract'], ['6.2']),
];
const ALL = [offer('6.1'), offer('5.1'), offer('5.2', ['5.1']), offer('6.2', ['6.1', '5.1'])];

describe('the phases of a plan', () => {
  it.each([
    [
      'as published',
      ALL,
      [
        'start after []: 6.1',
        'watch after [start]: 5.1 5.2',
        'contract after [start]: ',
        'full after [watch contract]: 6.2',
      ],
    ],
    [
      'a service left out vanishes from its phase',
      ALL.filter(({ service }) => service !== '5.2'),
      [
        'start after []: 6.1',
        'watch after [start]: 5.1',
        'contract after [start]: ',
        'full after [watch contract]: 6.2',
      ],
    ],
    [
      'a phase that delivers nothing vanishes, and those behind it close up',
      [offer('6.1'), offer('6.2', ['6.1'])],
      ['start after []: 6.1', 'contract after [start]: ', 'full after [start contract]: 6.2'],
    ],
    [
      'an added service goes where its area is at work and its needs are there',
      [...ALL, offer('6.5', ['6.1'])],
      [
        'start after []: 6.1 6.5',
        'watch after [start]: 5.1 5.2',
        'contract after [start]: ',
        'full after [watch contract]: 6.2',
      ],
    ],
    [
      'but not before its needs',
      [...ALL, offer('6.3', ['6.2'])],
      [
        'start after []: 6.1',
        'watch after [start]: 5.1 5.2',
        'contract after [start]: ',
        'full after [watch contract]: 6.2 6.3',
      ],
    ],
    [
      'one of a new area comes last',
      [...ALL, offer('9.2')],
      [
        'start after []: 6.1',
        'watch after [start]: 5.1 5.2',
        'contract after [start]: ',
        'full after [watch contract]: 6.2 9.2',
      ],
    ],
    [
      'two that need each other in a row come in that row',
      [...ALL, offer('8.2', ['8.1']), offer('8.1')],
      [
        'start after []: 6.1',
        'watch after [start]: 5.1 5.2',
        'contract after [start]: ',
        'full after [watch contract]: 6.2 8.1 8.2',
      ],
    ],
  ])('%s', (_, services, expected) => {
    expect(told(phasesFor(PHASES, services).phases)).toEqual(expected);
  });

  it('lets the last phase wait for needs that no phase brings together', () => {
    const apart = [phase('left', [], ['5.1']), phase('right', [], ['6.1'])];
    const { phases } = phasesFor(apart, [offer('5.1'), offer('6.1'), offer('6.2', ['5.1', '6.1'])]);
    expect(told(phases)).toEqual(['left after []: 5.1', 'right after [left]: 6.1 6.2']);
  });

  it.each([
    ['itself', 'full', 'full'],
    ['the next one that is left', 'watch', 'contract'],
  ])('%s stands for a phase', (_, id, expected) => {
    expect(phasesFor(PHASES, [offer('6.1'), offer('6.2')]).standsFor(id)).toBe(expected);
  });

  it('the last one stands for a phase at the end that vanished', () => {
    expect(phasesFor(PHASES, [offer('6.1')]).standsFor('full')).toBe('contract');
  });
});
