import type { DeploymentModel } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

/** Employer cost of one FTE a year outside of which a slip of the pen is likelier than a salary, in euros. */
const BOUNDS = { low: 5_000, high: 250_000 };
/** One euro in each currency, rounded: the bounds are wide enough not to need a rate of the day. */
const ONE_EURO = { EUR: 1, PLN: 4, CZK: 25 } as const;

export default defineRule({
  id: 'staff-cost-plausible',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the staff cost of a party fits its FTE',
  why: 'A zero too many turns one analyst into ten. The rectorate notices when the second year’s salaries cannot be paid.',
  *check({ parties, roles, costs, cost_basis: { currency } }) {
    for (const { id } of parties) {
      const fte = sumOf(roles.filter(({ party }) => party === id).map((role) => role.fte));
      const own = costs.flatMap((cost, index) =>
        cost.party === id && cost.category === 'staff' && cost.per === 'year' ? [{ ...cost, index }] : [],
      );
      const first = own[0];
      // No cost at all means that another line contains it, or that staff-cost-for-every-employer speaks.
      if (!first || fte === 0 || own.every(({ high }) => high === 0)) continue;
      const [low, high] = [sumOf(own.map((cost) => cost.low)) / fte, sumOf(own.map((cost) => cost.high)) / fte];
      const factor = ONE_EURO[currency];
      if (low >= BOUNDS.low * factor && high <= BOUNDS.high * factor) continue;
      yield {
        path: ['costs', first.index, low < BOUNDS.low * factor ? 'low' : 'high'],
        message: `Staff of \`${id}\` costs ${Math.round(low)} to ${Math.round(high)} ${currency} a year for each of its ${fte.toFixed(1)} FTE.`,
        hint: 'Compare the amount with the FTE of the roles; one of them is likely wrong by a factor.',
        related: rolesOf(id, roles),
      };
    }
  },
});

function rolesOf(id: string, roles: DeploymentModel['roles']): { path: (string | number)[]; message: string }[] {
  return roles.flatMap(({ party, fte }, index) =>
    party === id ? [{ path: ['roles', index, 'fte'], message: `${fte} FTE of this party.` }] : [],
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
