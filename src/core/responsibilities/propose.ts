import type { DeploymentModel } from '../../schemas/index.ts';
import type { Part } from '../../schemas/plan-responsibilities.ts';
import { CANNOT_ANSWER } from './checks.ts';
import { partOf, withParts, type Raci } from './parts.ts';

type Party = Pick<DeploymentModel['parties'][number], 'id' | 'kind'>;
type Service = Pick<DeploymentModel['services'][number], 'service' | 'raci'>;
/** What a model says of who does what. */
interface Model {
  readonly parties: readonly Party[];
  readonly services: readonly Service[];
}

/** Parts that published models give to a kind of party in a service: how often each. */
export type UsualParts = Readonly<Partial<Record<Party['kind'], Readonly<Partial<Record<Part, number>>>>>>;

/**
 * Which part each kind of party has in each service, over all published models.
 * @param models published models
 * @returns counts by service, kind of party and part; one count for each party of the kind
 */
export function usualParts(models: readonly Model[]): Map<string, UsualParts> {
  const counts = new Map<string, Partial<Record<Party['kind'], Partial<Record<Part, number>>>>>();
  for (const { parties, services } of models) {
    for (const { service, raci } of services) {
      const ofService = counts.get(service) ?? {};
      counts.set(service, ofService);
      for (const { id, kind } of parties) {
        const ofKind = (ofService[kind] ??= {});
        const part = partOf(id, raci);
        ofKind[part] = (ofKind[part] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** What a proposal is made from. */
export interface ProposalInput {
  readonly parties: readonly Party[];
  /** Services of the chosen model, which say who leads. */
  readonly offered: readonly Service[];
  /** How published models do it; undefined for a service that none of them offers. */
  readonly usual: UsualParts | undefined;
}

const NOBODY: Raci = { responsible: [], accountable: [], consulted: [], informed: [] };

/**
 * Proposes who does what in a service that the chosen model lacks. The party that answers for most services of the
 * model takes it on; the others are asked or told as published models mostly have it for their kind.
 * @param input parties, services of the model, and how published models do it
 * @returns parts with exactly one accountable party, which does the work itself
 */
export function proposedRaci({ parties, offered, usual }: ProposalInput): Raci {
  const lead = leadingParty(parties, offered);
  const parts = parties.map(({ id, kind }) => [id, id === lead ? 'RA' : besideTheLead(usual?.[kind])] as const);
  return withParts(NOBODY, Object.fromEntries(parts));
}

/**
 * The party that answers for most services.
 * @param parties parties of the model
 * @param offered its services
 * @returns id of a party that can answer for a service: not a vendor and not a national CSIRT; the first on a tie
 */
export function leadingParty(parties: readonly Party[], offered: readonly Service[]): string | undefined {
  const able = parties.filter(({ kind }) => !CANNOT_ANSWER.has(kind));
  const count = (id: string): number => offered.filter(({ raci }) => raci.accountable.includes(id)).length;
  return able.toSorted((a, b) => count(b.id) - count(a.id))[0]?.id;
}

/** What a party beside the leading one has to do: mostly C, mostly I, or nothing. Work is given by hand. */
function besideTheLead(counts: Readonly<Partial<Record<Part, number>>> | undefined): Part {
  const { none = 0, R = 0, A = 0, RA = 0, C = 0, I = 0 } = counts ?? {};
  // Whoever does the work or answers for it elsewhere is at least asked here.
  const asked = R + A + RA + C;
  if (asked > I && asked >= none) return 'C';
  return I > 0 && I + asked >= none ? 'I' : 'none';
}
