import { defineRule } from '../rule.ts';

/** Of the others the plan shows no people: their staff is theirs to plan. */
const OWN = new Set(['university', 'faculty', 'consortium']);

export default defineRule({
  id: 'doer-has-people',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: 'a unit of the university or the consortium that does the work of a service has people in the plan',
  why: 'Work given to a faculty without any working time is done after hours by its one administrator, or by nobody.',
  *check({ services, parties, roles }) {
    const staffed = new Set(roles.filter(({ fte }) => fte > 0).map(({ party }) => party));
    for (const [index, { service, raci }] of services.entries()) {
      for (const [at, id] of raci.responsible.entries()) {
        const partyAt = parties.findIndex((party) => party.id === id);
        if (staffed.has(id) || !OWN.has(parties[partyAt]?.kind ?? '')) continue;
        yield {
          path: ['services', index, 'raci', 'responsible', at],
          message: `\`${id}\` does the work of service ${service}, but no role gives it any FTE.`,
          hint: 'Add a role for this party with the share of a post that the work takes, or name the party that does it.',
          related: [{ path: ['parties', partyAt, 'id'], message: `\`${id}\` is described here.` }],
        };
      }
    }
  },
});
