import type { DeploymentModel } from '../../schemas/index.ts';
import type { Part } from '../../schemas/plan-responsibilities.ts';

/** Who is responsible, accountable, consulted and informed. */
export type Raci = DeploymentModel['services'][number]['raci'];

/** The part of one party in a service. A party with several letters has the weightiest. */
export function partOf(party: string, raci: Raci): Part {
  const responsible = raci.responsible.includes(party);
  if (raci.accountable.includes(party)) return responsible ? 'RA' : 'A';
  if (responsible) return 'R';
  if (raci.consulted.includes(party)) return 'C';
  return raci.informed.includes(party) ? 'I' : 'none';
}

/**
 * Gives parties other parts in a service. The order of those whose part stays is kept; others come after them.
 * @param raci as it was
 * @param parts new parts by party
 * @returns as it is then; nobody has two parts
 */
export function withParts(raci: Raci, parts: Readonly<Record<string, Part>>): Raci {
  const changed = Object.keys(parts);
  const hold = (before: readonly string[], holding: readonly Part[]): string[] => {
    const holds = (id: string): boolean => holding.includes(parts[id] ?? partOf(id, raci));
    return [...before.filter(holds), ...changed.filter((id) => !before.includes(id) && holds(id))];
  };
  return {
    responsible: hold(raci.responsible, ['R', 'RA']),
    accountable: hold(raci.accountable, ['A', 'RA']),
    consulted: hold(raci.consulted, ['C']),
    informed: hold(raci.informed, ['I']),
  };
}

/**
 * Leaves only known parties.
 * @param raci parts that may name parties which are not there
 * @param known ids of the parties that are there
 * @returns the parts of known parties
 */
export function amongParties(raci: Raci, known: ReadonlySet<string>): Raci {
  const there = (ids: readonly string[]): string[] => ids.filter((id) => known.has(id));
  return {
    responsible: there(raci.responsible),
    accountable: there(raci.accountable),
    consulted: there(raci.consulted),
    informed: there(raci.informed),
  };
}
