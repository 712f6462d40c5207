import type { DeploymentModel } from '../../schemas/index.ts';
import { covers } from '../shared/rota.ts';

type Party = Pick<DeploymentModel['parties'][number], 'id' | 'kind'>;
type Service = Pick<DeploymentModel['services'][number], 'service' | 'raci'>;

/** Who does the work, as a board sees it: ourselves, with other universities, the research network, a company. */
export const DOERS = ['own', 'partners', 'nren', 'vendor', 'authority'] as const;
/** Who does the work, as a board sees it. */
export type Doer = (typeof DOERS)[number];

const DOER_OF: Readonly<Record<Party['kind'], Doer>> = {
  university: 'own',
  faculty: 'own',
  consortium: 'partners',
  nren: 'nren',
  vendor: 'vendor',
  'national-csirt': 'authority',
};

/** Who does the work of one service. */
export interface Coverage {
  readonly service: string;
  /** In the order of {@link DOERS}. */
  readonly doers: readonly Doer[];
  /** True when the network gives the service already and has no part in the work that the plan describes. */
  readonly nrenOffers: boolean;
}

/**
 * Who does the work of each service.
 * @param services services with their responsible parties
 * @param parties parties of the plan
 * @param nrenServices numbers of services that the research network gives already, as the profile says
 * @returns one entry for each service, in the order given
 */
export function coverage(
  services: readonly Service[],
  parties: readonly Party[],
  nrenServices: readonly string[] = [],
): Coverage[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  return services.map(({ service, raci }) => {
    const found = new Set(raci.responsible.flatMap((id) => doerOf(kinds.get(id))));
    const doers = DOERS.filter((doer) => found.has(doer));
    return { service, doers, nrenOffers: nrenServices.includes(service) && !found.has('nren') };
  });
}

function doerOf(kind: Party['kind'] | undefined): Doer[] {
  return kind === undefined ? [] : [DOER_OF[kind]];
}

/**
 * How many services each doer works for.
 * @param entries as of {@link coverage}
 * @returns counts; a service with two doers counts for both
 */
export function coverageCounts(entries: readonly Coverage[]): Readonly<Record<Doer, number>> {
  const count = (doer: Doer): number => entries.filter(({ doers }) => doers.includes(doer)).length;
  return {
    own: count('own'),
    partners: count('partners'),
    nren: count('nren'),
    vendor: count('vendor'),
    authority: count('authority'),
  };
}

/**
 * Services whose hours nobody can keep: no rota of those who do the work covers them.
 * @param model services, rotas and roles
 * @returns numbers of services, in the order of the model
 */
export function uncoveredHours({
  services,
  rotas,
  roles,
}: Pick<DeploymentModel, 'services' | 'rotas' | 'roles'>): string[] {
  const partyOf = new Map(roles.map(({ id, party }) => [id, party]));
  return services
    .filter(({ hours, raci }) => {
      const staffed = rotas.filter((rota) => rota.roles.some((id) => raci.responsible.includes(partyOf.get(id) ?? '')));
      return hours !== 'on-request' && !staffed.some((rota) => covers(rota.hours, hours));
    })
    .map(({ service }) => service);
}
