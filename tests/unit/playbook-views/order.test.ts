import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  exitsOf,
  forwardEdges,
  numberedSteps,
  phaseSections,
  stepsByPhase,
  stepsByRole,
} from '../../../src/core/playbook-views/index.ts';
import type { Playbook } from '../../../src/schemas/index.ts';
import { ask, playbook, step } from './playbooks.ts';

const ids = (steps: ReturnType<typeof numberedSteps>): string[] =>
  steps.map(({ number, step: { id } }) => `${number} ${id}`);

const forked = playbook(
  step('see', { phase: 'detection', role: 'analyst', decision: ask(['no', 'close'], ['yes', 'fork']) }),
  step('close', { phase: 'detection', role: 'analyst', within: 'PT5M', ends: true }),
  step('fork', { phase: 'analysis', next: ['slow', 'quick'] }),
  step('slow', { phase: 'analysis', within: 'PT4H', next: ['review'] }),
  step('quick', { phase: 'containment', role: 'analyst', within: 'PT30M', next: ['review'] }),
  step('review', { phase: 'lessons', ends: true }),
);

describe('numberedSteps', () => {
  it('orders by the time at which steps are due, ends last', () => {
    expect(ids(numberedSteps(forked))).toEqual(['1 see', '2 fork', '3 quick', '4 slow', '5 close', '6 review']);
  });

  it('keeps the order of the file among steps due at the same time', () => {
    const twins = playbook(
      step('a', { next: ['z', 'b'] }),
      step('z', { next: ['c'] }),
      step('b', { next: ['c'] }),
      step('c', { ends: true }),
    );
    expect(ids(numberedSteps(twins))).toEqual(['1 a', '2 z', '3 b', '4 c']);
  });

  it.each(['credential-phishing', 'cryptomining-hpc', 'ransomware-research-storage'])(
    'never puts a step of %s before one that leads to it',
    (id) => {
      const path = `src/content/playbooks/${id}/playbook.yaml`;
      const real = parse(readFileSync(path, 'utf8')) as Playbook;
      const place = new Map(numberedSteps(real).map(({ number, step: each }) => [each.id, number]));
      const ends = new Set(real.steps.filter((each) => each.ends).map((each) => each.id));
      const wrong = [...forwardEdges(real)].flatMap(([from, targets]) =>
        targets
          .filter((to) => !ends.has(to) && (place.get(from) ?? 0) >= (place.get(to) ?? 0))
          .map((to) => `${from} → ${to}`),
      );
      expect(wrong).toEqual([]);
      expect(real.steps.flatMap(exitsOf).every(({ to }) => place.has(to))).toBe(true);
    },
  );
});

describe('phaseSections', () => {
  it('cuts where the phase changes and says when work comes back to a phase', () => {
    const sections = phaseSections(forked).map(({ phase, continued, steps }) => [phase, continued, ids([...steps])]);
    expect(sections).toEqual([
      ['detection', false, ['1 see']],
      ['analysis', false, ['2 fork']],
      ['containment', false, ['3 quick']],
      ['analysis', true, ['4 slow']],
      ['detection', true, ['5 close']],
      ['lessons', false, ['6 review']],
    ]);
  });
});

describe('stepsByPhase', () => {
  it('gathers each phase once, in the order of phases, without empty ones', () => {
    expect(stepsByPhase(forked).map(({ phase, steps }) => [phase, ids(steps)])).toEqual([
      ['detection', ['1 see', '5 close']],
      ['analysis', ['2 fork', '4 slow']],
      ['containment', ['3 quick']],
      ['lessons', ['6 review']],
    ]);
  });
});

describe('stepsByRole', () => {
  it('gives each role its steps and leaves out a role without any', () => {
    expect(stepsByRole(forked).map(({ role, steps }) => [role.id, ids(steps)])).toEqual([
      ['lead', ['2 fork', '4 slow', '6 review']],
      ['analyst', ['1 see', '3 quick', '5 close']],
    ]);
  });
});
