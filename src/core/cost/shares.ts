import { COST_LIMITS, type CostKey } from '../../schemas/plan-costs.ts';
import { valueProblem, type FieldProblem } from '../shared/ranges.ts';

/** One of those who pay together. */
export interface Partner {
  readonly id: string;
  /** Students and staff. */
  readonly people: number;
}

/** A size band of partners. */
export interface SizeBand {
  /** Largest number of people in the band. */
  readonly up_to: number;
  /** Parts of the cost that a partner of the band bears. */
  readonly weight: number;
}

/**
 * Bands of the key by size. Our assumption: a partner three times as large does not cause three times the work, so
 * weights rise more slowly than heads.
 */
export const SIZE_BANDS: readonly SizeBand[] = [
  { up_to: 5000, weight: 1 },
  { up_to: 15_000, weight: 2 },
  { up_to: 40_000, weight: 3 },
  { up_to: Infinity, weight: 4 },
];

/** How many parts of the cost a partner bears under a key. */
export function weightOf({ people }: Pick<Partner, 'people'>, key: CostKey): number {
  if (key === 'equal') return 1;
  if (key === 'per-head') return people;
  return SIZE_BANDS.find(({ up_to }) => people <= up_to)?.weight ?? 0;
}

/**
 * Divides an amount of money to the cent. Each gets its exact share rounded down; the cents that are left go one by one
 * to the largest remainders (method of Hamilton and Hare), equal ones in order.
 * @param cents whole amount in cents, not negative
 * @param weights whole parts of each, not negative
 * @returns whole cents in the order of the weights; their sum is the amount. Zeros where nobody has a part
 */
export function dividedCents(cents: number, weights: readonly number[]): number[] {
  // Amount times weight may exceed what a number holds exactly.
  const parts = weights.map(BigInt);
  const all = parts.reduce((sum, part) => sum + part, 0n);
  if (all === 0n) return weights.map(() => 0);
  const products = parts.map((part) => BigInt(cents) * part);
  const floors = products.map((product) => Number(product / all));
  const left = cents - floors.reduce((sum, floor) => sum + floor, 0);
  const largest = products
    .map((product, index) => ({ index, remainder: product % all }))
    .toSorted((a, b) => Number(b.remainder - a.remainder))
    .slice(0, left);
  const lucky = new Set(largest.map(({ index }) => index));
  return floors.map((floor, index) => (lucky.has(index) ? floor + 1 : floor));
}

/**
 * Partners whose number of people is missing although their share follows from it.
 * @param partners those who pay, as they were entered
 * @param key how they share
 * @returns those without a number, in their order; none where all pay the same
 */
export function uncountedPartners<P extends { readonly people?: number | undefined }>(
  partners: readonly P[],
  key: CostKey,
): P[] {
  return key === 'equal' ? [] : partners.filter(({ people }) => people === undefined);
}

/** Partners that can be counted, and what is wrong with the others. */
export interface JudgedPartners {
  readonly partners: readonly Partner[];
  readonly problems: readonly FieldProblem[];
}

/** Parts partners with a sound number of people from the others, which are named at `partners.<id>.people`. */
export function judgedPartners(partners: readonly Partner[]): JudgedPartners {
  const problems = partners.flatMap(({ id, people }) => {
    const problem = valueProblem(people, COST_LIMITS.people);
    return problem ? [{ field: `partners.${id}.people`, problem }] : [];
  });
  const faulty = new Set(problems.map(({ field }) => field));
  return { partners: partners.filter(({ id }) => !faulty.has(`partners.${id}.people`)), problems };
}
