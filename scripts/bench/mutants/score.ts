/** What became of one mutant. */
export interface Outcome {
  readonly fault: string;
  /** Path of the file, with the first broken line. */
  readonly place: string;
  readonly caught: boolean;
  /** True when a finding begins on a line of the broken value. */
  readonly onItsLines: boolean;
}

/** Shares of the mutants that must be caught, and caught on the right lines. */
export const GOALS = { caught: 0.98, onItsLines: 0.95 } as const;

/** Counts of one kind of fault, or of all. */
export interface Score {
  readonly fault: string;
  readonly made: number;
  readonly caught: number;
  readonly onItsLines: number;
}

/** Counts what became of some mutants. */
export function scoreOf(fault: string, outcomes: readonly Outcome[]): Score {
  return {
    fault,
    made: outcomes.length,
    caught: outcomes.filter(({ caught }) => caught).length,
    onItsLines: outcomes.filter(({ onItsLines }) => onItsLines).length,
  };
}

/** One line of the result for each goal, and whether it was missed. */
export function verdicts({ made, caught, onItsLines }: Score): { text: string; missed: boolean }[] {
  return [
    verdict('are caught', caught, made, GOALS.caught),
    verdict('have a finding on the broken lines', onItsLines, made, GOALS.onItsLines),
  ];
}

function verdict(what: string, count: number, made: number, goal: number): { text: string; missed: boolean } {
  const missed = made === 0 || count < goal * made;
  const text = `${count} of ${made} mutants (${share(count, made)}) ${what}; the goal is ${(goal * 100).toFixed(0)} %.`;
  return { text: `${missed ? 'NOT MET' : 'met'}: ${text}`, missed };
}

/** A share in per cent, rounded down, so that no goal looks met that is missed. */
export function share(count: number, of: number): string {
  return of === 0 ? '–' : `${(Math.floor((count / of) * 1000) / 10).toFixed(1)} %`;
}
