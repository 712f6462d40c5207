import type { DeploymentModel } from '../../../schemas/index.ts';

type Interface = DeploymentModel['interfaces'][number];
type Service = Pick<DeploymentModel['services'][number], 'service' | 'raci'>;

/** A pair of parties that work together on services. */
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly services: readonly string[];
}

/**
 * Interfaces that a plan needs beside those of its model: between a party that does the work and the party that
 * answers for it, when nothing joins it to anybody of the service.
 * @param services services with their parts
 * @param interfaces interfaces that are there
 * @param nameOf name of a party
 * @returns further interfaces, one for each pair of parties
 */
export function missingInterfaces(
  services: readonly Service[],
  interfaces: readonly Interface[],
  nameOf: (id: string) => string,
): Interface[] {
  const taken = new Set(interfaces.map(({ id }) => id));
  return pairs(services.flatMap((service) => unjoined(service, interfaces))).map(({ from, to, services: on }) => ({
    id: freeId(`${from}-to-${to}`, taken),
    from,
    to,
    flows: `Requests of ${nameOf(from)} to ${nameOf(to)} and what became of them, for ${listed(on)}`,
    protocol: 'A channel that both sides agree on and test before the service begins',
    tlp: 'TLP:AMBER',
    within: 'PT8H',
  }));
}

function unjoined({ service, raci }: Service, interfaces: readonly Interface[]): Pair[] {
  const team = [...new Set([...raci.accountable, ...raci.responsible, ...raci.consulted])];
  return raci.responsible.flatMap((id) => {
    const others = team.filter((other) => other !== id);
    const joined = interfaces.some(
      ({ from, to }) => (from === id && others.includes(to)) || (to === id && others.includes(from)),
    );
    const [partner] = others;
    if (partner === undefined || joined || raci.accountable.includes(id)) return [];
    return [{ from: partner, to: id, services: [service] }];
  });
}

function pairs(found: readonly Pair[]): Pair[] {
  const byEnds = new Map<string, Pair>();
  for (const pair of found) {
    const key = [pair.from, pair.to].toSorted().join(' ');
    const known = byEnds.get(key);
    byEnds.set(key, known ? { ...known, services: [...known.services, ...pair.services] } : pair);
  }
  return [...byEnds.values()];
}

function listed(services: readonly string[]): string {
  if (services.length === 1) return `service ${services[0] ?? ''}`;
  return `services ${services.slice(0, -1).join(', ')} and ${services.at(-1) ?? ''}`;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeId(`${wanted}-x`, taken) : wanted;
}
