/** What a comparison says about one model in one row: a text, a list of texts, or nothing. */
export type Cell = string | readonly string[] | null;

/** One row of a comparison: an entry for each model. */
export interface ComparedRow {
  readonly cells: readonly Cell[];
  /** The number behind each cell, where less is better and the numbers may be compared. */
  readonly amounts?: readonly number[] | undefined;
}

/** A cell beside those of the other chosen models. */
export interface JudgedCell {
  readonly value: Cell;
  /** True for the lowest amount of the row. */
  readonly lowest: boolean;
  /** True when all other cells of the row say one and the same, and this one does not. */
  readonly odd: boolean;
}

/** A row as it stands when only some models are chosen. */
export interface JudgedRow {
  readonly cells: readonly JudgedCell[];
  /** True when the chosen models do not all say the same. */
  readonly differs: boolean;
}

/**
 * Cuts a row down to the chosen models and says whether they differ.
 * @param row a row with an entry for every model
 * @param columns positions of the chosen models
 * @returns their cells; the lowest amount is marked when the amounts are not all the same, and of three or more cells the
 *   one that alone departs from the others
 */
export function judgedRow({ cells, amounts }: ComparedRow, columns: readonly number[]): JudgedRow {
  const values = columns.map((column) => cells[column] ?? null);
  const numbers = columns.map((column) => amounts?.[column] ?? Infinity);
  const least = new Set(numbers).size > 1 ? Math.min(...numbers) : NaN;
  const texts = values.map((value) => JSON.stringify(value));
  const kinds = new Set(texts).size;
  const alone = (text: string | undefined): boolean => texts.filter((each) => each === text).length === 1;
  return {
    cells: values.map((value, i) => ({
      value,
      lowest: numbers[i] === least,
      odd: texts.length > 2 && kinds === 2 && alone(texts[i]),
    })),
    differs: kinds > 1,
  };
}
