import { describe, expect, it } from 'vitest';
import { exitsOf, forwardEdges, predecessors, stepGraph } from '../../../src/core/playbook-views/index.ts';
import { ask, playbook, step } from './playbooks.ts';

const looped = playbook(
  step('see', { phase: 'detection', next: ['check'] }),
  step('check', { decision: ask(['yes', 'clean'], ['not sure', 'clean'], ['no', 'close']) }),
  step('clean', { phase: 'eradication', decision: ask(['gone', 'close'], ['back again', 'check']) }),
  step('close', { phase: 'lessons', ends: true }),
);

describe('exitsOf', () => {
  it.each([
    ['an end', step('a', { ends: true }), []],
    ['one step', step('a', { next: ['b'] }), [{ to: 'b' }]],
    ['steps side by side', step('a', { next: ['b', 'c'] }), [{ to: 'b' }, { to: 'c' }]],
    [
      'a decision',
      step('a', { decision: ask(['yes', 'b'], ['no', 'c']) }),
      [
        { to: 'b', answer: 'yes' },
        { to: 'c', answer: 'no' },
      ],
    ],
  ])('gives the ways on from %s', (_, from, exits) => {
    expect(exitsOf(from)).toEqual(exits);
  });
});

describe('predecessors', () => {
  it('names each step that leads to a step once, also one that comes later', () => {
    expect(Object.fromEntries(predecessors(looped))).toEqual({
      see: [],
      check: ['see', 'clean'],
      clean: ['check'],
      close: ['check', 'clean'],
    });
  });
});

describe('forwardEdges', () => {
  it('leaves out the way back', () => {
    expect(Object.fromEntries(forwardEdges(looped))).toEqual({
      see: ['check'],
      check: ['clean', 'close'],
      clean: ['close'],
      close: [],
    });
  });

  it('takes the order of the file for the way ahead where a question leads back into one of two lanes', () => {
    const lanes = playbook(
      step('fork', { next: ['short', 'long'] }),
      step('short', { next: ['check'] }),
      step('long', { next: ['check'] }),
      step('check', { decision: ask(['good', 'end'], ['bad', 'long'], ['again', 'check']) }),
      step('end', { ends: true }),
    );
    expect([...forwardEdges(lanes)].map(([from, to]) => `${from}: ${to.join(' ')}`)).toEqual([
      'fork: short long',
      'short: check',
      'long: check',
      'check: end',
      'end: ',
    ]);
  });
});

describe('stepGraph', () => {
  const { nodes, edges } = stepGraph(looped);

  it('numbers the steps and shows a question on a decision, the role elsewhere', () => {
    expect(nodes).toEqual([
      { id: 'see', label: '1 Do see', kind: 'start', detail: 'The lead' },
      { id: 'check', label: '2 Do check', kind: 'decision', detail: 'Which?' },
      { id: 'clean', label: '3 Do clean', kind: 'decision', detail: 'Which?' },
      { id: 'close', label: '4 Do close', kind: 'end', detail: 'The lead' },
    ]);
  });

  it('joins answers that lead to one step and dashes the way back', () => {
    expect(edges).toEqual([
      { from: 'see', to: 'check' },
      { from: 'check', to: 'clean', label: 'yes\nnot sure' },
      { from: 'check', to: 'close', label: 'no' },
      { from: 'clean', to: 'close', label: 'gone' },
      { from: 'clean', to: 'check', label: 'back again', dashed: true },
    ]);
  });

  it('marks where work begins to run side by side', () => {
    const fork = playbook(
      step('a', { next: ['b'] }),
      step('b', { next: ['c', 'd'] }),
      step('c', { ends: true }),
      step('d', { ends: true }),
    );
    expect(stepGraph(fork).nodes.map(({ kind }) => kind)).toEqual(['start', 'parallel', 'end', 'end']);
  });
});
