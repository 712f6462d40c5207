import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'interface-joins-two-parties',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'an interface joins two different parties',
  why: 'Interfaces are where federated and hybrid SOCs fail. One that begins and ends at the same party hides the other side.',
  *check({ interfaces }) {
    for (const [index, { id, from, to }] of interfaces.entries()) {
      if (from !== to) continue;
      yield {
        path: ['interfaces', index, 'to'],
        message: `Interface \`${id}\` leads from \`${from}\` to itself.`,
        hint: 'Name the party on the other side.',
        related: [{ path: ['interfaces', index, 'from'], message: `It comes from \`${from}\` too.` }],
      };
    }
  },
});
