import type { DeploymentModel } from '../../schemas/index.ts';
import { byNumber } from '../shared/dotted-number.ts';

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
