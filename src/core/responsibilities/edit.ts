import type { AddedParty, Part, PlanResponsibilities } from '../../schemas/plan-responsibilities.ts';

type Parts = NonNullable<PlanResponsibilities['parts']>;

/**
 * Changes the part of one party in one service. A part that the plan has without the change is not kept.
 * @param parts changed parts so far
 * @param place service and party
 * @param part the part it is to have
 * @param before the part that it has without any change
 * @returns changed parts then; undefined when none is left
 */
export function withPartOf(
  parts: Parts = {},
  { service, party }: { readonly service: string; readonly party: string },
  part: Part,
  before: Part,
): Parts | undefined {
  const { [party]: _, ...others } = parts[service] ?? {};
  return withService(parts, service, part === before ? others : { ...others, [party]: part });
}

/** Takes back what was changed in a service. */
export function withoutParts(parts: Parts = {}, service: string): Parts | undefined {
  return withService(parts, service, {});
}

function withService(parts: Parts, service: string, own: Parts[string]): Parts | undefined {
  const { [service]: _, ...others } = parts;
  const all = Object.keys(own).length === 0 ? others : { ...others, [service]: own };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** What the visitor says of a party to add. */
export type NewParty = Omit<AddedParty, 'id'>;

/**
 * Adds a party under an id of its own.
 * @param parties parties added so far
 * @param party name, kind and what it does
 * @param taken ids that other parties have
 * @returns added parties then
 */
export function withParty(
  parties: readonly AddedParty[] = [],
  party: NewParty,
  taken: readonly string[],
): AddedParty[] {
  const ids = new Set([...taken, ...parties.map(({ id }) => id)]);
  const free = (number: number): string => {
    const id = `${party.kind}-${number}`;
    return ids.has(id) ? free(number + 1) : id;
  };
  return [...parties, { id: free(1), ...party }];
}

/** Takes a party out, with all its parts. */
export function withoutParty({ parties = [], parts = {} }: PlanResponsibilities, id: string): PlanResponsibilities {
  const left = parties.filter((party) => party.id !== id);
  const own = Object.keys(parts).reduce<Parts | undefined>((all, service) => {
    const { [id]: _, ...others } = parts[service] ?? {};
    return withService(all ?? {}, service, others);
  }, parts);
  return {
    ...(left.length > 0 && { parties: left }),
    ...(own !== undefined && Object.keys(own).length > 0 && { parts: own }),
  };
}
