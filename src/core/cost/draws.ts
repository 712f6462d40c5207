import type { CostLine } from './lines.ts';
import { randomStream } from './random.ts';
import { triangularQuantile } from './triangular.ts';

/** Where the random numbers of a line come from. */
export interface DrawSource {
  readonly seed: number;
  /** Name of the stream: lines that move together share it. */
  readonly name: string;
  /** How many numbers are drawn. */
  readonly samples: number;
}

/** Gives the values that a line takes, draw by draw. */
export type Draw = (line: CostLine, source: DrawSource) => Float64Array;

/** Draws that remember the last of each stream and of each line: what is the same again is not drawn again. */
export function keptDraws(): Draw {
  const streams = latest();
  const values = latest();
  return (line, source) => {
    const { seed, name, samples } = source;
    const { id, low, typical, high } = line;
    const stream = `${seed} ${samples} ${name}`;
    return values(id, `${low} ${typical} ${high} ${stream}`, () =>
      valuesAt(
        line,
        streams(name, stream, () => probabilities(source)),
      ),
    );
  };
}

/** Keeps the last numbers under each name, as long as they are asked for with the same key. */
function latest(): (name: string, key: string, make: () => Float64Array) => Float64Array {
  const kept = new Map<string, { readonly key: string; readonly numbers: Float64Array }>();
  return (name, key, make) => {
    const found = kept.get(name);
    if (found?.key === key) return found.numbers;
    const numbers = make();
    kept.set(name, { key, numbers });
    return numbers;
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
