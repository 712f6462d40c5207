import type { DeploymentModel, Hours, ModelTrait } from '../../schemas/index.ts';
import { isShared, NETWORK_KINDS } from '../shared/several-institutions.ts';

/** What the choice needs of a model. */
export type ChoiceModel = Pick<
  DeploymentModel,
  'id' | 'suits' | 'parties' | 'roles' | 'rotas' | 'services' | 'cost_basis' | 'costs'
>;

/** A range of people, FTE or money. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A model, boiled down to what the criteria compare: small enough to be handed to a browser for every model. */
export interface ModelFacts {
  readonly id: string;
  /** People served, of all members. */
  readonly constituency: Range;
  /** Full-time equivalents at the start, of all members. */
  readonly security_staff_fte: Range;
  /** Money a year in `currency`, of all members. */
  readonly yearly_budget: Range;
  /** What of that a network or another body pays which plans for all; undefined where a model is not shared. */
  readonly network_budget: Range | undefined;
  readonly currency: string;
  /** True when people, staff and money above are those of several institutions together. */
  readonly shared: boolean;
  /** How many institutions are counted together; undefined when the model does not say. */
  readonly members: Range | undefined;
  readonly autonomy: string;
  /** Hours of its services, each once. */
  readonly hours: readonly Hours[];
  readonly traits: readonly ModelTrait[];
}

/** Share of a rota’s FTE from which students carry the desk and do not only help. */
export const DESK_SHARE = 0.5;
const INCIDENT_ANALYSIS = '6.2';

/**
 * Reads from a model what the criteria compare.
 * @param model a deployment model or a plan
 * @returns its ranges as written, its hours and its traits
 */
export function modelFacts(model: ChoiceModel): ModelFacts {
  const { constituency, security_staff_fte, yearly_budget, autonomy } = model.suits;
  const { of = 'one-university', members } = constituency;
  return {
    id: model.id,
    constituency: { low: constituency.low, high: constituency.high },
    security_staff_fte,
    yearly_budget,
    network_budget: isShared(model) ? networkBudget(model) : undefined,
    currency: model.cost_basis.currency,
    shared: isShared(model),
    members,
    autonomy,
    hours: [...new Set(model.services.map(({ hours }) => hours))],
    traits: [of, ...partyTraits(model), ...studentTraits(model), ...incidentTraits(model)],
  };
}

function networkBudget({ parties, costs }: ChoiceModel): Range {
  const own = new Set(parties.filter(({ kind }) => NETWORK_KINDS.includes(kind)).map(({ id }) => id));
  const lines = costs.filter(({ party, per }) => own.has(party) && per === 'year');
  const sum = (end: keyof Range): number => lines.reduce((total, line) => total + line[end], 0);
  return { low: sum('low'), high: sum('high') };
}

function partyTraits({ parties }: ChoiceModel): ModelTrait[] {
  const inside = new Set(parties.filter((party) => party.inside).map(({ kind }) => kind));
  const found: ModelTrait[] = [];
  if (inside.has('vendor')) found.push('vendor-inside');
  if (inside.has('nren')) found.push('nren-inside');
  return found.length > 0 ? found : ['own-people-alone'];
}

function studentTraits({ rotas, roles }: ChoiceModel): ModelTrait[] {
  const shares = rotas.map((rota) => {
    const own = roles.filter(({ id }) => rota.roles.includes(id));
    const all = own.reduce((sum, { fte }) => sum + fte, 0);
    const students = own.filter(({ student }) => student).reduce((sum, { fte }) => sum + fte, 0);
    return all > 0 ? students / all : 0;
  });
  const most = Math.max(0, ...shares);
  if (most === 0) return [];
  return [most >= DESK_SHARE ? 'students-at-the-desk' : 'students-help'];
}

function incidentTraits({ services }: ChoiceModel): ModelTrait[] {
  const analysis = services.find(({ service }) => service === INCIDENT_ANALYSIS);
  return analysis === undefined || analysis.level === 'basic' ? ['incidents-on-request'] : [];
}
