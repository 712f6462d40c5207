import type { DeploymentModel } from '../../schemas/index.ts';

type Model = Pick<DeploymentModel, 'parties' | 'roles' | 'interfaces'>;
type Interface = DeploymentModel['interfaces'][number];
type Tlp = Interface['tlp'];

/** Words that the picture needs in the reader’s language. */
export interface ArchitectureWords {
  /** Title of the frame around the parties that make up the SOC. */
  readonly inside: string;
  /** Words that the name of a channel cannot end with. */
  readonly smallWords: readonly string[];
  /** Second line of a party’s box. */
  readonly detail: (party: DeploymentModel['parties'][number], fte: number) => string;
}

interface ArchitectureEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly arrow: 'end' | 'start' | 'both';
}

/** A graph as `layoutDiagram` takes it. */
export interface Architecture {
  readonly nodes: { id: string; label: string; kind: string; detail: string }[];
  readonly edges: ArchitectureEdge[];
  readonly clusters: { id: string; label: string; nodes: string[] }[];
  /** Own units outside the SOC, the SOC, other organisations. */
  readonly rows: string[][];
}

const TLP_ORDER: readonly Tlp[] = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];
const LONGEST_CHANNEL = 22;

/**
 * The parties of a model as a graph: those inside the SOC in a frame; one arrow for each pair of parties, with a line for
 * each interface, numbered as in the model, and the strictest TLP label of them all.
 * @param model parties, roles and interfaces
 * @param words texts in the reader’s language
 * @returns nodes, edges and clusters
 */
export function architecture(model: Model, words: ArchitectureWords): Architecture {
  const fte = (id: string): number =>
    model.roles.filter(({ party }) => party === id).reduce((sum, role) => sum + role.fte, 0);
  const tiers = new Map(model.parties.map((party) => [party.id, tierOf(party)]));
  const tier = (wanted: number): string[] => [...tiers].filter(([, each]) => each === wanted).map(([id]) => id);
  return {
    nodes: model.parties.map((party) => ({
      id: party.id,
      label: party.name,
      kind: party.kind,
      detail: words.detail(party, fte(party.id)),
    })),
    edges: pairs(model.interfaces).map((group) => edge(group, tiers, words)),
    clusters: [{ id: 'inside', label: words.inside, nodes: tier(1) }],
    rows: [tier(0), tier(1), tier(2)],
  };
}

/** An interface with its number in the model, counted from 1. */
interface NumberedInterface {
  readonly number: number;
  readonly item: Interface;
}

type Group = readonly [NumberedInterface, ...NumberedInterface[]];

/** Interfaces by the pair of parties they join, whichever way they run, in the order of the first of each pair. */
function pairs(interfaces: readonly Interface[]): Group[] {
  const groups = new Map<string, Group>();
  interfaces.forEach((item, i) => {
    const pair = [item.from, item.to].toSorted().join(' ');
    const own = { number: i + 1, item };
    const others = groups.get(pair);
    groups.set(pair, others ? [...others, own] : [own]);
  });
  return [...groups.values()];
}

/** Always runs from an upper tier to a lower one, so that the picture reads from your own house to the world. */
function edge(group: Group, tiers: ReadonlyMap<string, number>, words: ArchitectureWords): ArchitectureEdge {
  const { from, to } = group[0].item;
  const turned = (tiers.get(from) ?? 0) > (tiers.get(to) ?? 0);
  const start = turned ? to : from;
  const [forward, back] = [
    group.some(({ item }) => item.from === start),
    group.some(({ item }) => item.from !== start),
  ];
  const lines = group.map(({ number, item }) => `${number}\u00a0${channelName(item.protocol, words.smallWords)}`);
  const tlp = strictest(group.map(({ item }) => item.tlp));
  return {
    from: start,
    to: turned ? from : to,
    label: [...lines, tlp].join('\n'),
    arrow: forward && back ? 'both' : back ? 'start' : 'end',
  };
}

/** Own units outside the SOC above, the SOC in the middle, other organisations below. */
function tierOf({ inside, kind }: DeploymentModel['parties'][number]): number {
  if (inside) return 1;
  return kind === 'university' || kind === 'faculty' ? 0 : 2;
}

/**
 * The strictest of several TLP labels.
 * @param labels at least one
 * @returns the one that allows the least sharing
 */
export function strictest(labels: readonly Tlp[]): Tlp {
  return TLP_ORDER[Math.max(0, ...labels.map((label) => TLP_ORDER.indexOf(label)))] ?? 'TLP:CLEAR';
}

/**
 * A protocol in a few words, for an arrow: the first clause, and of a long one the words before a preposition.
 * @param protocol the full text
 * @param smallWords words that a name cannot end with, such as `of` and `the`
 * @returns its beginning
 */
export function channelName(protocol: string, smallWords: readonly string[]): string {
  const clause = (/^[^,;:(.]+/.exec(protocol)?.[0] ?? protocol).trim();
  if (clause.length <= LONGEST_CHANNEL) return clause;
  const all = clause.split(' ');
  const isSmall = (word: string | undefined): boolean => word !== undefined && smallWords.includes(word);
  let count = 1;
  while (all.slice(0, count + 1).join(' ').length <= LONGEST_CHANNEL) count += 1;
  const lastSmall = all.slice(0, count).findLastIndex((word) => isSmall(word));
  if (!isSmall(all[count]) && lastSmall > 0) count = lastSmall;
  while (count > 1 && isSmall(all[count - 1])) count -= 1;
  return all.slice(0, count).join(' ');
}
