import { planFactor, type CostLine } from './lines.ts';

/** What the five-year total becomes when one line goes to an end and the others stay at their typical value. */
export interface Swing {
  readonly id: string;
  readonly low_total: number;
  readonly high_total: number;
  /** Difference of the two. */
  readonly swing: number;
}

/** Five-year total with every line at its typical value. */
export function typicalTotal(lines: readonly CostLine[]): number {
  return lines.reduce((sum, line) => sum + line.typical * planFactor(line), 0);
}

/**
 * The tornado: how far each line moves the total on its own.
 * @param lines sound lines (judgedLines)
 * @returns one swing for each line, the largest first; equal ones in the order of the lines
 */
export function swingsOf(lines: readonly CostLine[]): Swing[] {
  const typical = typicalTotal(lines);
  return lines
    .map((line) => {
      const factor = planFactor(line);
      return {
        id: line.id,
        low_total: typical - (line.typical - line.low) * factor,
        high_total: typical + (line.high - line.typical) * factor,
        swing: (line.high - line.low) * factor,
      };
    })
    .toSorted((a, b) => b.swing - a.swing);
}
