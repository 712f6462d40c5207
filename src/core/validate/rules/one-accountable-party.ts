import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'one-accountable-party',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'each service has exactly one accountable party',
  why: 'When nobody or two parties answer for a service, each waits for the other in the first serious incident.',
  *check({ services }) {
    for (const [index, { service, raci }] of services.entries()) {
      const count = raci.accountable.length;
      if (count === 1) continue;
      yield {
        path: ['services', index, 'raci', 'accountable'],
        message: `Service ${service} has ${count === 0 ? 'no' : count} accountable parties.`,
        hint:
          count === 0
            ? 'Name the one party that answers for the result.'
            : 'Keep one; make the others responsible or consulted.',
        related: raci.accountable.map((party, at) => ({
          path: ['services', index, 'raci', 'accountable', at],
          message: `\`${party}\` is accountable.`,
        })),
      };
    }
  },
});
