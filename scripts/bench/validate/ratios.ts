/** What each measured way of checking a file is called. */
export const WAYS = ['ours', 'parse alone', 'js-yaml alone', 'ajv', 'spectral', 'redocly'] as const;
/** One of the ways. */
export type Way = (typeof WAYS)[number];

/** What must hold: our time as a multiple of parsing alone at most, and how often faster than another linter at least. */
export const GOALS = { parse: 1.3, faster: 5, memory: 1.2 } as const;

/** Milliseconds for one file, by way; a way that could not be measured is missing. */
export type Round = Readonly<Partial<Record<Way, number>>>;

/** One line of the result. */
export interface Verdict {
  readonly text: string;
  readonly missed: boolean;
}

/** The middle of some numbers; of two middle ones their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * How many times as long one way takes as another: the median of the ratios of each round, so that a round on a busy
 * machine counts no more than any other.
 * @returns undefined when one of them was not measured
 */
export function ratio(rounds: readonly Round[], way: Way, other: Way): number | undefined {
  const ratios = rounds.flatMap((round) => {
    const [own, theirs] = [round[way], round[other]];
    return own === undefined || theirs === undefined ? [] : [own / theirs];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}

/** Compares our time with that of parsing alone. */
export function parseVerdict(rounds: readonly Round[], files: number): Verdict {
  const factor = ratio(rounds, 'ours', 'parse alone');
  return verdict(
    factor === undefined ? undefined : factor <= GOALS.parse,
    `ours takes ${times(factor)} as long as parsing alone, over ${files} files; the goal is ${times(GOALS.parse)} at most.`,
  );
}

/** Compares our time with those of the other linters. */
export function linterVerdicts(rounds: readonly Round[]): Verdict[] {
  return (['spectral', 'redocly'] as const).map((other) => {
    const faster = ratio(rounds, other, 'ours');
    return verdict(
      faster === undefined ? undefined : faster >= GOALS.faster,
      `${other} takes ${times(faster)} as long as ours; the goal is ${times(GOALS.faster)} at least.`,
    );
  });
}

/** Compares the peak of memory for few files with that for many, both in bytes. */
export function memoryVerdict(few: number, many: number): Verdict {
  const growth = many / few;
  const text = `the peak of memory for ten times as many files is ${times(growth)}; the goal is ${times(GOALS.memory)} at most.`;
  return verdict(growth <= GOALS.memory, text);
}

function verdict(isMet: boolean | undefined, text: string): Verdict {
  const said = isMet === undefined ? 'NOT MEASURED' : isMet ? 'met' : 'NOT MET';
  return { text: `${said}: ${text}`, missed: isMet !== true };
}

function times(factor: number | undefined): string {
  return factor === undefined ? 'an unknown time' : `${factor.toFixed(2)} times`;
}
