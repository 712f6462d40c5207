import { COST_TEXTS, type PlanCostLine } from '../../schemas/plan-costs.ts';
import { sentence } from '../shared/sentence.ts';

/** Stands in a basis that explains another amount than that of its line. English, as the bases of models are. */
const AMOUNT_CHANGED = 'Amount changed in this plan.';

/** The factor of the number of people as readers see it. */
export function shownScale(scale: number): number {
  return Number(scale.toPrecision(3));
}

/**
 * The basis of a line, with the factor that was applied to its amount.
 * @param basis basis of the published amount
 * @param scale factor of the number of people; 1 leaves the basis as it is
 * @param units whole things that the published amount pays for; undefined where it is bought by the head
 */
export function scaledBasis(basis: string, scale: number, units?: number): string {
  if (scale === 1) return basis;
  const whole = units === undefined ? '' : `: ${Math.round(units * scale)} instead of ${units}, whole ones`;
  return `${sentence(basis)} Times ${shownScale(scale)}, for the number of people${whole}.`;
}

/**
 * A line with some of its fields changed. A basis that explains an amount which is no longer there says so, once.
 * @param line the line as it was
 * @param changed its new fields; a basis among them is taken as it is
 */
export function changedLine(line: PlanCostLine, changed: Partial<Omit<PlanCostLine, 'id'>>): PlanCostLine {
  const next = { ...line, ...changed };
  const { basis = '' } = line;
  const isSame = next.low === line.low && next.typical === line.typical && next.high === line.high;
  if (isSame || 'basis' in changed || basis.trim() === '' || basis.endsWith(AMOUNT_CHANGED)) return next;
  return { ...next, basis: withChange(basis) };
}

/** A plan refuses a basis that is too long, so a very long one loses its end. */
function withChange(basis: string): string {
  const room = COST_TEXTS.basis - AMOUNT_CHANGED.length - 2;
  return `${sentence(basis.slice(0, room))} ${AMOUNT_CHANGED}`;
}
