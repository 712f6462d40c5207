import type { DeploymentModel } from '../../schemas/index.ts';

/** Letters of the who-does-what table, in the order in which they are written. */
export const RACI_LETTERS = ['R', 'A', 'C', 'I'] as const;
/** Responsible, accountable, consulted or informed. */
export type RaciLetter = (typeof RACI_LETTERS)[number];

/** One service of the who-does-what table. */
export interface RaciRow {
  readonly service: string;
  /** One entry for each party, in the order of the model; empty where a party has no part. */
  readonly cells: readonly (readonly RaciLetter[])[];
}

/**
 * The who-does-what table of a model.
 * @param model its parties and services
 * @returns services by number, each with the letters of every party
 */
export function raciMatrix(model: Pick<DeploymentModel, 'parties' | 'services'>): RaciRow[] {
  return byNumber(model.services).map(({ service, raci }) => ({
    service,
    cells: model.parties.map(({ id }) => lettersOf(id, raci)),
  }));
}

function lettersOf(party: string, raci: DeploymentModel['services'][number]['raci']): RaciLetter[] {
  const holders: Record<RaciLetter, readonly string[]> = {
    R: raci.responsible,
    A: raci.accountable,
    C: raci.consulted,
    I: raci.informed,
  };
  return RACI_LETTERS.filter((letter) => holders[letter].includes(party));
}

/**
 * Services in the order of their numbers, 5.2 before 5.10.
 * @param services entries with a dotted number
 * @returns a sorted copy
 */
export function byNumber<T extends { readonly service: string }>(services: readonly T[]): T[] {
  return services.toSorted((a, b) => compareNumbers(a.service, b.service));
}

/**
 * Orders dotted numbers.
 * @param a for example 5.2
 * @param b for example 5.10
 * @returns below 0 when a comes first
 */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
