import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'risk-owner-answers',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'the owner of a risk is neither a vendor nor a national CSIRT',
  why: 'The risk that a vendor fails cannot be the vendor’s. Its owner must be able to change the university’s plan or budget.',
  *check({ risks, parties }) {
    for (const [index, { id, owner }] of risks.entries()) {
      const partyAt = parties.findIndex((party) => party.id === owner);
      const kind = parties[partyAt]?.kind;
      if (kind !== 'vendor' && kind !== 'national-csirt') continue;
      yield {
        path: ['risks', index, 'owner'],
        message: `Risk \`${id}\` is owned by \`${owner}\`, which is not part of the universities.`,
        hint: 'Name the party that decides on the mitigation and pays for it.',
        related: [{ path: ['parties', partyAt, 'kind'], message: `\`${owner}\` is a ${kind}.` }],
      };
    }
  },
});
