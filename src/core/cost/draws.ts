import type { CostLine } from './lines.ts';
import { moments } from './moments.ts';
import { randomStream } from './random.ts';
import { triangularQuantile } from './triangular.ts';

/** Where the random numbers of lines come from. */
export interface DrawSource {
  readonly seed: number;
  /** Name of the stream: lines that move together share it. */
  readonly name: string;
  /** Which lines of the stream are asked for: those that go the same way over the years have one place. */
  readonly place: number;
  /** How many numbers are drawn. */
  readonly samples: number;
}

/** What some lines are together. */
export interface Drawn {
  /** Draw by draw, in the currency of the lines. */
  readonly amounts: Float64Array;
  /** Variance of the amounts. */
  readonly variance: number;
}

/** Draws some lines together. */
export type Draw = (lines: readonly CostLine[], source: DrawSource) => Drawn;

/**
 * Draws that remember the last of each stream, of each line and of lines together: what is the same again is neither drawn
 * nor added up again, and its spread is known.
 */
export function keptDraws(): Draw {
  const [streams, values, sums] = [latest<Float64Array>(), latest<Float64Array>(), latest<Drawn>()];
  return (lines, source) => {
    const { seed, name, place, samples } = source;
    const stream = `${seed} ${samples} ${name}`;
    const keyOf = ({ id, low, typical, high }: CostLine): string => `${id} ${low} ${typical} ${high} ${stream}`;
    const draw = (line: CostLine): Float64Array =>
      values(line.id, keyOf(line), () =>
        valuesAt(
          line,
          streams(name, stream, () => probabilities(source)),
        ),
      );
    return sums(`${place} ${name}`, lines.map(keyOf).join(), () => together(lines.map(draw), samples));
  };
}

function together(all: readonly Float64Array[], samples: number): Drawn {
  const amounts = added(all, samples);
  return { amounts, variance: moments(amounts).variance };
}

function added(all: readonly Float64Array[], samples: number): Float64Array {
  const sums = new Float64Array(samples);
  for (const values of all) addTo(sums, values);
  return sums;
}

/**
 * Adds numbers to others, draw by draw. The loop goes by index, to an end that is read once: this runs at every key
 * stroke, and callbacks and reading the length each time cost more.
 * @param sums what is added to, in place
 * @param values as many numbers
 * @param factor by which they are multiplied first
 */
export function addTo(sums: Float64Array, values: Float64Array, factor = 1): void {
  const samples = sums.length;
  for (let draw = 0; draw < samples; draw += 1) sums[draw] = (sums[draw] ?? 0) + (values[draw] ?? 0) * factor;
}

/** Keeps the last thing under each name, as long as it is asked for with the same key. */
function latest<Made>(): (name: string, key: string, make: () => Made) => Made {
  const kept = new Map<string, { readonly key: string; readonly made: Made }>();
  return (name, key, make) => {
    const found = kept.get(name);
    if (found?.key === key) return found.made;
    const made = make();
    kept.set(name, { key, made });
    return made;
  };
}

function probabilities({ seed, name, samples }: DrawSource): Float64Array {
  const next = randomStream(seed, name);
  const numbers = new Float64Array(samples);
  for (let draw = 0; draw < samples; draw += 1) numbers[draw] = next();
  return numbers;
}

function valuesAt(line: CostLine, at: Float64Array): Float64Array {
  const samples = at.length;
  const values = new Float64Array(samples);
  for (let draw = 0; draw < samples; draw += 1) values[draw] = triangularQuantile(line, at[draw] ?? 0);
  return values;
}
