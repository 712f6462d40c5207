import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'target-above-zero',
  severity: 'error',
  category: 'structure',
  kinds: ['model', 'checklist'],
  demands: 'a target is above level 0',
  why: 'Every university has reached level 0. As a target it closes a gap before anybody has looked at it.',
  *check(value) {
    const targets =
      value.kind === 'model'
        ? value.maturity_targets.map(({ level }, index) => ({ level, path: ['maturity_targets', index, 'level'] }))
        : value.domains.map(({ target }, index) => ({ level: target, path: ['domains', index, 'target'] }));
    for (const { level, path } of targets) {
      if (level > 0) continue;
      yield {
        path,
        message: 'Level 0 is no target.',
        hint: 'Write the level to reach, 1 to 4, or take the target out.',
      };
    }
  },
});
