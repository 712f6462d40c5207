import { changedLine } from '../../../../core/cost/index.ts';
import type { Changes } from '../../../../core/plan/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import type { PlanCostLine } from '../../../../schemas/plan-costs.ts';

/** Changes of one line; a field that is undefined is taken out when the plan is saved. */
export type ChangedLine = Partial<Omit<PlanCostLine, 'id'>>;

/** Lines as a plan holds them: without what only a proposal says. */
export function owned(lines: readonly PlanCostLine[]): PlanCostLine[] {
  return lines.map(({ id, item, category, party, low, typical, high, per, growth_percent, basis, sources }) => {
    return { id, item, category, party, low, typical, high, per, growth_percent, basis, sources };
  });
}

/** What a plan keeps once lines are its own: whose they were, unless they have been its own already. */
export function ownLines(
  { costs, model }: Pick<PlanFile, 'costs' | 'model'>,
  lines: readonly PlanCostLine[],
): Changes<'costs'> {
  return { lines: [...lines], lines_of: costs.lines === undefined ? model : costs.lines_of };
}

/** The lines with one of them changed. From then on they are the visitor’s own. */
export function withLine(lines: readonly PlanCostLine[], id: string, changed: ChangedLine): PlanCostLine[] {
  return owned(lines).map((line) => (line.id === id ? changedLine(line, changed) : line));
}

/** The lines without one of them. */
export function withoutLine(lines: readonly PlanCostLine[], id: string): PlanCostLine[] {
  return owned(lines).filter((line) => line.id !== id);
}

/** The lines with an empty one at their end. */
export function withNewLine(lines: readonly PlanCostLine[], item: string): { lines: PlanCostLine[]; id: string } {
  const id = freeId('own', lines);
  return { id, lines: [...owned(lines), { id, item, category: 'other', per: 'year' }] };
}

/** An id that none of the entries has: a word and the next number. */
export function freeId(word: string, entries: readonly { readonly id: string }[]): string {
  const numbers = entries.map(({ id }) => (id.startsWith(`${word}-`) ? Number(id.slice(word.length + 1)) : 0));
  return `${word}-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
