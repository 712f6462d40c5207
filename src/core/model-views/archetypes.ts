import type { DeploymentModel } from '../../schemas/index.ts';

type Archetype = DeploymentModel['archetype'];

const ARCHETYPES = ['centralised', 'federated', 'hybrid'] as const satisfies Archetype[];

/** Models of one archetype. */
export interface ArchetypeGroup<T> {
  readonly archetype: Archetype;
  readonly models: readonly T[];
}

/**
 * Models by archetype, and within one by the size of the constituency, the smallest first.
 * @param models in any order
 * @returns one group for each archetype that has a model
 */
export function byArchetype<T extends Pick<DeploymentModel, 'archetype' | 'suits'>>(
  models: readonly T[],
): ArchetypeGroup<T>[] {
  const size = ({ suits }: T): number => suits.constituency.low;
  return ARCHETYPES.map((archetype) => {
    const own = models.filter((model) => model.archetype === archetype);
    return { archetype, models: own.toSorted((a, b) => size(a) - size(b)) };
  }).filter(({ models: own }) => own.length > 0);
}
