import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanCostLine } from '../../../schemas/plan-costs.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { judgedPartners, weightOf } from '../../cost/index.ts';
import { isShared, NETWORK_KINDS, type Range } from '../../model-views/index.ts';
import { isOneOfMany, partiesOf, partyMeant } from '../derive/index.ts';

/** What one member bears of a model whose people and money are those of all members. */
export type MemberPart =
  /** The plan names all who pay and the key: the first of them is the institution, as in the cost step. */
  | { readonly kind: 'agreed'; readonly share: Range }
  /** Equal shares of as many members as the model suits. */
  | { readonly kind: 'equal'; readonly share: Range; readonly members: Range }
  /** The model says nothing of the number of members. */
  | { readonly kind: 'open' };

/**
 * The part of the institution whose plan this is.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @returns undefined where the plan counts one institution alone, or the network plans for all
 */
export function memberPart(
  { profile, costs }: Pick<PlanFile, 'profile' | 'costs'>,
  base: Pick<DeploymentModel, 'suits'>,
): MemberPart | undefined {
  if (!isOneOfMany({ profile }, base)) return undefined;
  const agreed = agreedPart(costs);
  if (agreed !== undefined) return agreed;
  const { members } = base.suits.constituency;
  if (members === undefined || members.low <= 0) return { kind: 'open' };
  return { kind: 'equal', share: { low: 1 / members.high, high: 1 / members.low }, members };
}

/**
 * The part of the institution in the costs of a SOC of its own to which partners contribute.
 * @param plan the visitor’s plan
 * @returns undefined while not all partners can be counted, and where the network plans for all
 */
export function partnersPart({ profile, costs }: Pick<PlanFile, 'profile' | 'costs'>): MemberPart | undefined {
  return profile.role === 'nren-or-national' ? undefined : agreedPart(costs);
}

/** What part of an amount that all members bear falls to one of them. */
export function partOf(all: Range, { low, high }: Range): Range {
  return { low: all.low * low, high: all.high * high };
}

/** Kinds of party whose people the board itself employs: of one institution, or of the body that plans for many. */
const KINDS: Readonly<Record<'institution' | 'network', readonly string[]>> = {
  institution: ['university', 'faculty'],
  network: NETWORK_KINDS,
};

/**
 * Roles whose people the board itself employs.
 * @param plan the visitor’s plan
 * @param model the plan as a model
 */
export function ownRoles(
  { profile }: Pick<PlanFile, 'profile'>,
  { parties, roles }: Pick<DeploymentModel, 'parties' | 'roles'>,
): DeploymentModel['roles'] {
  const kinds = KINDS[profile.role === 'nren-or-national' ? 'network' : 'institution'];
  const own = new Set(parties.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  return roles.filter(({ party }) => own.has(party));
}

/**
 * Cost lines that the body which plans for many pays itself. A line without a payer who is a party is its own.
 * @param lines cost lines of the plan
 * @param plan the visitor’s plan
 * @param base the chosen model; undefined without one
 * @returns undefined where the model is not shared or one institution plans, and where nobody else pays anything
 */
export function networkLines(
  lines: readonly PlanCostLine[],
  { profile, responsibilities }: Pick<PlanFile, 'profile' | 'responsibilities'>,
  base: Pick<DeploymentModel, 'parties' | 'suits'> | undefined,
): readonly PlanCostLine[] | undefined {
  if (base === undefined || !isShared(base) || profile.role !== 'nren-or-national') return undefined;
  const parties = partiesOf(base, responsibilities);
  const own = lines.filter(({ party = '' }) => {
    const payer = partyMeant(party, parties);
    return payer === undefined || KINDS.network.includes(payer.kind);
  });
  return own.length === lines.length ? undefined : own;
}

function agreedPart(costs: PlanFile['costs']): MemberPart | undefined {
  const share = agreedShare(costs);
  return share === undefined ? undefined : { kind: 'agreed', share: { low: share, high: share } };
}

/** The share of the first partner by the key of the cost step; undefined while not all can be counted. */
export function agreedShare({ partners = [], key = 'equal' }: PlanFile['costs']): number | undefined {
  const counted = partners.map(({ id, people }) => ({ id, people: key === 'equal' ? (people ?? 0) : (people ?? NaN) }));
  const { partners: sound } = judgedPartners(counted);
  if (partners.length < 2 || sound.length < partners.length) return undefined;
  const [own = 0, ...others] = sound.map((partner) => weightOf(partner, key));
  const all = others.reduce((sum, weight) => sum + weight, own);
  return all > 0 ? own / all : undefined;
}
