import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanCostLine, PlanCosts } from '../../../schemas/plan-costs.ts';
import { DEFAULT_RATES, endsOf, linesOfModel, planRate, type FittedLine } from '../../cost/index.ts';
import { linesAreOfAnother, partyMeant, payerName, type NamedParty } from './payers.ts';
import { sentence } from '../../shared/sentence.ts';

type Cost = DeploymentModel['costs'][number];

/** Costs of a plan, and the currency of their amounts. */
export interface DerivedCosts {
  readonly costs: Cost[];
  /** The same lines as the cost step simulates them, typical values and growth included. */
  readonly lines: readonly PlanCostLine[];
  /** True when the lines are the visitor’s own. */
  readonly own: boolean;
  readonly currency: DeploymentModel['cost_basis']['currency'];
}

/** What the costs of a plan are made from. */
export interface CostsInput {
  readonly base: DeploymentModel;
  readonly costs: PlanCosts;
  /** People of the plan; undefined while nobody has said, or when the model counts several institutions. */
  readonly people: number | undefined;
  /** Parties of the plan, and the id of the one that stands for a payer who is none of them. */
  readonly parties: readonly NamedParty[];
  readonly payer: string;
  /** Lines for staff whom the model’s lines do not hold. */
  readonly further: readonly FittedLine[];
}

/**
 * The cost lines of a plan: those of the visitor, else those of the model in the plan’s currency.
 * @param input model, what was said of costs, people and parties
 * @returns lines as a model file has them; never none
 */
export function costsFor({ base, costs, people, parties, payer, further }: CostsInput): DerivedCosts {
  const currency = costs.currency ?? base.cost_basis.currency;
  const rate = planRate({ ...costs, currency }) / DEFAULT_RATES[base.cost_basis.currency];
  const scaled = (costs.scale_to_people ?? true) ? people : undefined;
  const fit = { people_of_model: base.cost_basis.people, people: scaled, rate };
  const published = [...linesOfModel(base.costs, fit), ...further];
  // A line without an amount says nothing; the cost step names it.
  const own = (costs.lines ?? []).filter((line) => endsOf(line) !== undefined);
  const lines = own.length > 0 ? own : published;
  const nameOf = (wanted: string): string => parties.find(({ id }) => id === wanted)?.name ?? wanted;
  const converted = (basis: string): string => {
    if (own.length === 0) return rate === 1 ? '' : ` Converted at ${rate} ${currency} for one euro.`;
    // Lines that were taken over keep a basis in euros beside amounts that are none.
    return currency !== 'EUR' && basis.includes('EUR') ? ` The amount is in ${currency}.` : '';
  };
  const foreign = linesAreOfAnother({ costs, model: base.id });
  return {
    currency,
    own: own.length > 0,
    lines,
    costs: lines.map((line) => {
      const { id, item, category, party = '', per, basis = '', sources = [] } = line;
      const { low, high } = endsOf(line) ?? { low: 0, high: 0 };
      const known = partyMeant(party, parties);
      const unknown =
        known || party.trim() === '' ? '' : strangerPays(payerName(party, parties, foreign), nameOf(payer));
      return {
        id,
        item: item.trim() === '' ? id : item,
        category,
        party: known?.id ?? payer,
        ...{ low, high, per },
        basis: `${sentence(basis.trim() === '' ? 'Entered in this plan' : basis)}${converted(basis)}${unknown}`,
        sources: [...sources],
      };
    }),
  };
}

/** Keeps the words of the visitor: a model file has only parties of its own as payers. */
function strangerPays(stranger: string, lead: string): string {
  return ` To be paid by “${stranger}”, which is no party of this plan; the line stands under ${lead} instead.`;
}

/**
 * A line without an amount for each party whose people stand in no line, so that nobody overlooks them.
 * @param costs lines of the plan
 * @param roles roles of the plan
 * @param parties parties of the plan
 * @returns further lines, one for each such party
 */
export function peopleWithoutLine(
  costs: readonly Cost[],
  roles: DeploymentModel['roles'],
  parties: readonly { readonly id: string; readonly name: string }[],
): Cost[] {
  const paid = new Set(costs.filter(({ category }) => category === 'staff').map(({ party }) => party));
  const unpaid = parties.filter(({ id }) => !paid.has(id) && roles.some(({ party, fte }) => party === id && fte > 0));
  return unpaid.map(({ id, name }) => ({
    id: `people-of-${id}`,
    item: `People of ${name}`,
    category: 'staff',
    party: id,
    low: 0,
    high: 0,
    per: 'year',
    basis: 'No line of this plan holds the people of this party. Agree who pays them.',
    sources: [],
  }));
}
