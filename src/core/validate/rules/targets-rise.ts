import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'targets-rise',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'a SIM3 parameter that stands twice among the targets aims higher the second time',
  why: 'Two levels for one parameter leave the reviewer of the SOC to guess which one was promised.',
  *check({ maturity_targets: targets }) {
    for (const [index, { parameter, level }] of targets.entries()) {
      const before = targets.findLastIndex((other, at) => at < index && other.parameter === parameter);
      const earlier = targets[before];
      if (!earlier || earlier.level < level) continue;
      yield {
        path: ['maturity_targets', index, 'level'],
        message: `${parameter} is to reach level ${level} here, after level ${earlier.level} before.`,
        hint: 'Keep one of the two, or let the later one aim higher.',
        related: [{ path: ['maturity_targets', before, 'level'], message: `Level ${earlier.level} stands here.` }],
      };
    }
  },
});
