import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'staff-cost-for-every-employer',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'each party with staff in the model has a cost line of the category staff',
  why: 'People are the largest part of a SOC’s cost. A party whose people cost nothing has not agreed to provide them.',
  *check({ parties, roles, costs }) {
    for (const [index, party] of parties.entries()) {
      const fte = roles.filter((role) => role.party === party.id).reduce((sum, role) => sum + role.fte, 0);
      if (fte === 0 || costs.some((cost) => cost.party === party.id && cost.category === 'staff')) continue;
      yield {
        path: ['parties', index, 'id'],
        message: `Party \`${party.id}\` provides ${fte.toFixed(1)} FTE but has no staff cost.`,
        hint: 'Add a cost line with `category: staff` and this party; 0 to 0 with the reason in `basis` if another line contains it.',
        related: roles.flatMap((role, at) =>
          role.party === party.id && role.fte > 0 ? [{ path: ['roles', at, 'fte'], message: `${role.fte} FTE.` }] : [],
        ),
      };
    }
  },
});
