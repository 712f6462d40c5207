import { covers } from '../../shared/rota.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hours-have-a-rota',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the hours promised for a service are covered by a rota of a party that does the work',
  why: 'A service promised around the clock by people who go home at four is a promise to the attacker.',
  *check({ parties, services, rotas, roles }) {
    const known = new Set(parties.map(({ id }) => id));
    const partyOf = new Map(roles.map(({ id, party }) => [id, party]));
    for (const [index, { service, hours, raci }] of services.entries()) {
      const suited = rotas.some(
        (rota) =>
          covers(rota.hours, hours) && rota.roles.some((role) => raci.responsible.includes(partyOf.get(role) ?? '')),
      );
      // Who an unknown party was meant to be, and so its rota, is open; another rule says that it is unknown.
      if (suited || hours === 'on-request' || raci.responsible.some((id) => !known.has(id))) continue;
      yield {
        path: ['services', index, 'hours'],
        message: `Service ${service} promises ${hours}, but no rota of its responsible parties covers that.`,
        hint: 'Add such a rota, name the party whose rota covers it, or promise `on-request`.',
        related: rotas.flatMap((rota, at) =>
          rota.roles.some((role) => raci.responsible.includes(partyOf.get(role) ?? ''))
            ? [{ path: ['rotas', at, 'hours'], message: `Rota \`${rota.id}\` covers ${rota.hours}.` }]
            : [],
        ),
      };
    }
  },
});
