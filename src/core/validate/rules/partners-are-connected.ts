import type { DeploymentModel } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'partners-are-connected',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'a party that works for a service of another one is joined to it, or to a party beside it, by an interface',
  why: 'At night the vendor sees the alert and the university owns the machine. Without an agreed channel between them, nobody acts before morning.',
  *check({ parties, services, interfaces }) {
    const known = new Set(parties.map(({ id }) => id));
    for (const [index, { service, raci }] of services.entries()) {
      const team = new Set([...raci.accountable, ...raci.responsible, ...raci.consulted]);
      for (const [at, id] of raci.responsible.entries()) {
        const others = [...team].filter((other) => other !== id);
        // An unknown party needs no channel; another rule says that it is unknown.
        if (
          !known.has(id) ||
          raci.accountable.includes(id) ||
          others.length === 0 ||
          others.some((other) => areJoined(id, other, interfaces))
        )
          continue;
        yield {
          path: ['services', index, 'raci', 'responsible', at],
          message: `\`${id}\` works for service ${service}, but no interface joins it to ${others.join(', ')}.`,
          hint: 'Add an interface that says what is handed over, how, at which TLP and how fast.',
        };
      }
    }
  },
});

function areJoined(one: string, other: string, interfaces: DeploymentModel['interfaces']): boolean {
  return interfaces.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}
