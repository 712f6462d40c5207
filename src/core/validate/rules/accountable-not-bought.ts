import { defineRule } from '../rule.ts';

const CANNOT_ANSWER = { vendor: 'a vendor', 'national-csirt': 'a national CSIRT' } as const;

export default defineRule({
  id: 'accountable-not-bought',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'the party that answers for a service is neither a vendor nor a national CSIRT',
  why: 'A university can buy the work, not the accountability: before the data protection authority and the rectorate it answers itself.',
  *check({ services, parties }) {
    for (const [index, { service, raci }] of services.entries()) {
      for (const [at, id] of raci.accountable.entries()) {
        const partyAt = parties.findIndex((party) => party.id === id);
        const kind = parties[partyAt]?.kind;
        if (kind !== 'vendor' && kind !== 'national-csirt') continue;
        yield {
          path: ['services', index, 'raci', 'accountable', at],
          message: `Service ${service} makes ${CANNOT_ANSWER[kind]}, \`${id}\`, accountable.`,
          hint: 'Name the party of the university, the consortium or the research network that answers for the result.',
          related: [{ path: ['parties', partyAt, 'kind'], message: `\`${id}\` is ${CANNOT_ANSWER[kind]}.` }],
        };
      }
    }
  },
});
