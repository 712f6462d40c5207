import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'phase-delivers-something',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'each phase delivers a service or another result',
  why: 'A phase that delivers nothing is money spent without anything to show the rectorate.',
  *check({ phases }) {
    for (const [index, phase] of phases.entries()) {
      if (phase.services.length + phase.delivers.length > 0) continue;
      yield {
        path: ['phases', index, 'delivers'],
        at: 'key',
        message: `Phase \`${phase.id}\` delivers nothing.`,
        hint: 'Name a service or a result, or merge the phase with its neighbour.',
      };
    }
  },
});
