import type { DeploymentModel } from '../../schemas/index.ts';

/** Whose people a model counts when it counts those of several institutions. */
const SHARED = new Set(['neighbouring-universities', 'nren-members', 'whole-sector']);

/** Kinds of party that a network or another body employs which plans for many institutions. */
export const NETWORK_KINDS: readonly DeploymentModel['parties'][number]['kind'][] = [
  'nren',
  'consortium',
  'national-csirt',
];

/**
 * True when people, staff and money of a model are those of several institutions together.
 * @param model whom it suits
 */
export function isShared({ suits }: Pick<DeploymentModel, 'suits'>): boolean {
  return SHARED.has(suits.constituency.of ?? '');
}
