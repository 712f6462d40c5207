import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanCosts } from '../../../schemas/plan-costs.ts';
import { linesOfModel } from '../../cost/propose.ts';
import { sentence } from './text.ts';

type Cost = DeploymentModel['costs'][number];

/** Costs of a plan, and the currency of their amounts. */
export interface DerivedCosts {
  readonly costs: Cost[];
  readonly currency: DeploymentModel['cost_basis']['currency'];
}

/** What the costs of a plan are made from. */
export interface CostsInput {
  readonly base: DeploymentModel;
  readonly costs: PlanCosts;
  /** People of the plan; undefined while nobody has said, or when the model counts several institutions. */
  readonly people: number | undefined;
  /** Ids of the parties of the plan, and the one that pays where the visitor names another. */
  readonly parties: readonly string[];
  readonly payer: string;
}

/**
 * The cost lines of a plan: those of the visitor, else those of the model in the plan’s currency.
 * @param input model, what was said of costs, people and parties
 * @returns lines as a model file has them; never none
 */
export function costsFor({ base, costs, people, parties, payer }: CostsInput): DerivedCosts {
  const currency = costs.currency ?? base.cost_basis.currency;
  const rate = currency === base.cost_basis.currency ? 1 : (costs.units_per_eur ?? 1);
  const scaled = costs.scale_to_people === true ? people : undefined;
  const published = linesOfModel(base.costs, { people_of_model: base.cost_basis.people, people: scaled, rate });
  const own = (costs.lines ?? []).length > 0 ? costs.lines : undefined;
  const lines = own ?? published;
  const converted = own === undefined && rate !== 1 ? ` Converted at ${rate} ${currency} for one euro.` : '';
  return {
    currency,
    costs: lines.map(({ id, item, category, party = '', low, high, per, basis = '', sources = [] }) => ({
      id,
      item: item.trim() === '' ? id : item,
      category,
      party: parties.includes(party) ? party : payer,
      low,
      high,
      per,
      basis: `${sentence(basis.trim() === '' ? 'Entered in this plan' : basis)}${converted}`,
      sources: [...sources],
    })),
  };
}
