import type { PlanFile } from '../../../schemas/plan.ts';

/** A party as far as a payer is compared with it. */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
}

/** An id of two words or more. */
const HYPHENATED = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

const folded = (text: string): string => text.trim().toLowerCase();

/**
 * The party that somebody means who may know its name and not its id.
 * @param payer id or name, in whatever case
 * @param parties parties of the plan
 * @returns the party; undefined when none has that id or name
 */
export function partyMeant<Party extends NamedParty>(payer: string, parties: readonly Party[]): Party | undefined {
  const wanted = folded(payer);
  return parties.find(({ id }) => id === wanted) ?? parties.find(({ name }) => folded(name) === wanted);
}

/**
 * Who pays a line, in words.
 * @param payer id or name, as the line has it
 * @param parties parties of the plan
 * @param foreign true when an id may be that of a model whose names are not at hand
 * @returns name of the party; else the words of a foreign id, or what was typed
 */
export function payerName(payer: string, parties: readonly NamedParty[], foreign: boolean): string {
  const typed = payer.trim();
  const words = foreign && HYPHENATED.test(typed) ? typed.replaceAll('-', ' ') : typed;
  return partyMeant(payer, parties)?.name ?? words;
}

/**
 * Whether the lines of a plan are still those of a model that it has left.
 * @param plan a plan
 * @returns true when its own lines were taken over from a model that it no longer builds on
 */
export function linesAreOfAnother({ costs, model }: Pick<PlanFile, 'costs' | 'model'>): boolean {
  const { lines, lines_of } = costs;
  return lines !== undefined && lines_of !== undefined && lines_of !== model;
}
