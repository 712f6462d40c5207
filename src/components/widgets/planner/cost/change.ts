import { changedLine } from '../../../../core/cost/index.ts';
import { withPart } from '../../../../core/plan/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import { COST_ENTRIES, type PlanCostLine } from '../../../../schemas/plan-costs.ts';
import type { Change } from '../shell/view.ts';

/** Changes of one line; a field that is undefined is taken out when the plan is saved. */
export type ChangedLine = Partial<Omit<PlanCostLine, 'id'>>;

/** How one line changes: fields, or what they become of the line as it is then. */
export type LineChange = ChangedLine | Change<PlanCostLine, ChangedLine>;

/** Lines as a plan holds them: without what only a proposal says. */
export function owned(lines: readonly PlanCostLine[]): PlanCostLine[] {
  return lines.map(({ id, item, category, party, low, typical, high, per, growth_percent, basis, sources }) => {
    return { id, item, category, party, low, typical, high, per, growth_percent, basis, sources };
  });
}

/**
 * The plan with its lines changed, or with those that were proposed: from then on they are its own. It keeps whose they
 * were, unless they have been its own already.
 */
export function withLines(
  plan: PlanFile,
  proposed: readonly PlanCostLine[],
  change: Change<readonly PlanCostLine[], PlanCostLine[]>,
): PlanFile {
  const { costs, model } = plan;
  const lines_of = costs.lines === undefined ? model : costs.lines_of;
  return withPart(plan, 'costs', { lines: change(costs.lines ?? proposed), lines_of });
}

/** The lines with one of them changed. */
export function withLine(lines: readonly PlanCostLine[], id: string, change: LineChange): PlanCostLine[] {
  return owned(lines).map((line) =>
    line.id === id ? changedLine(line, typeof change === 'function' ? change(line) : change) : line,
  );
}

/** The lines without one of them. */
export function withoutLine(lines: readonly PlanCostLine[], id: string): PlanCostLine[] {
  return owned(lines).filter((line) => line.id !== id);
}

/** The lines with an empty one at their end, unless there are as many as a plan may have. */
export function withNewLine(lines: readonly PlanCostLine[], item: string): { lines: PlanCostLine[]; id: string } {
  const id = freeId('own', lines);
  const all: PlanCostLine[] = [...owned(lines), { id, item, category: 'other', per: 'year' }];
  return { id, lines: all.slice(0, COST_ENTRIES.lines) };
}

/** An id that none of the entries has: a word and the next number. */
export function freeId(word: string, entries: readonly { readonly id: string }[]): string {
  const numbers = entries.map(({ id }) => (id.startsWith(`${word}-`) ? Number(id.slice(word.length + 1)) : 0));
  return `${word}-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
