import type { DeploymentModel } from '../../schemas/index.ts';

type Cost = DeploymentModel['costs'][number];
type Role = DeploymentModel['roles'][number];

/** Order in which categories of cost are shown. */
export const COST_CATEGORIES = [
  'staff',
  'infrastructure',
  'tools',
  'services',
  'training',
  'other',
] as const satisfies Cost['category'][];

/** A range of money or of people. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Running cost per year and cost paid once. */
export interface CostSums {
  readonly year: Range;
  readonly once: Range;
}

/** Cost lines of one category with their sums. */
export interface CostGroup extends CostSums {
  readonly category: Cost['category'];
  readonly lines: readonly Cost[];
}

/** What one party brings in people and pays. */
export interface PartyTotals extends CostSums {
  readonly party: string;
  readonly fte: number;
  /** Part of the FTE that students fill. */
  readonly studentFte: number;
}

/**
 * Adds up cost lines.
 * @param lines yearly and one-off lines, mixed
 * @returns sums of the low and of the high ends
 */
export function sumCosts(lines: readonly Cost[]): CostSums {
  const sum = (per: Cost['per']): Range => {
    const own = lines.filter((line) => line.per === per);
    return { low: total(own.map(({ low }) => low)), high: total(own.map(({ high }) => high)) };
  };
  return { year: sum('year'), once: sum('once') };
}

/**
 * Cost lines by category; a category without lines is left out.
 * @param costs lines of a model
 * @returns groups, yearly lines before those paid once
 */
export function costGroups(costs: readonly Cost[]): CostGroup[] {
  return COST_CATEGORIES.map((category) => {
    const own = costs.filter((line) => line.category === category);
    const lines = [...own.filter(({ per }) => per === 'year'), ...own.filter(({ per }) => per === 'once')];
    return { category, lines, ...sumCosts(own) };
  }).filter(({ lines }) => lines.length > 0);
}

/**
 * People and money of each party, in the order of the model.
 * @param model parties, roles and costs
 * @returns one entry for each party, zeros included
 */
export function partyTotals(model: Pick<DeploymentModel, 'parties' | 'roles' | 'costs'>): PartyTotals[] {
  return model.parties.map(({ id }) => {
    const roles = model.roles.filter(({ party }) => party === id);
    const costs = model.costs.filter(({ party }) => party === id);
    return {
      party: id,
      fte: sumFte(roles),
      studentFte: sumFte(roles.filter(({ student }) => student)),
      ...sumCosts(costs),
    };
  });
}

/**
 * Adds up people.
 * @param roles roles with FTE
 * @returns FTE, rounded to hundredths so that 0.1 + 0.2 is 0.3
 */
export function sumFte(roles: readonly Pick<Role, 'fte'>[]): number {
  return Math.round(total(roles.map(({ fte }) => fte)) * 100) / 100;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
