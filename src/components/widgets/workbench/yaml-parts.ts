/** A part of a line that has a colour of its own. */
export type Part = 'field' | 'comment' | 'keyword' | 'string' | 'sign' | 'atom';

/** A line of YAML, taken apart. */
export interface Line {
  readonly parts: readonly (readonly [from: number, to: number, part: Part])[];
  /** Column of the text of several lines that goes on below; -1 where none does. */
  readonly above: number;
}

/** The name of a field, with its colon in sight. */
const FIELD = /(?:"[^"]*"|'[^']*'|[\w][\w ./-]{0,80}?)(?=[ \t]*:(?:\s|$))/.source;
/** What a line begins with: space, dashes and the name of a field. */
const HEAD = new RegExp(`^([ \\t]*)((?:-(?:[ \\t]+|$))*)(${FIELD})?`);
/** What may follow, in the order in which it is tried; a plain word has no colour. */
const REST =
  /(?<comment>#.*)|(?<keyword>[|>][-+\d]*(?=\s*(?:#|$)))|(?<string>"(?:[^"\\]|\\.)*"?|'[^']*'?)|(?<sign>[[\]{},:])|(?<atom>(?:-?\d+(?:\.\d+)?|true|false|null)(?=\s*(?:[,\]}#]|$)))|[^\s,[\]{}]+/g;

/**
 * Takes one line of YAML apart for its colours. The engine reads the file; this only shows what stands in it.
 * @param line text of the line
 * @param above what the line before said of this one
 */
export function partsOf(line: string, above: number): Line {
  const [, space = '', dashes = '', field = ''] = HEAD.exec(line) ?? [];
  if (above >= 0 && (space.length > above || line.trim() === '')) return { parts: [[0, line.length, 'string']], above };
  const begins = space.length + dashes.length;
  const behind = begins + field.length;
  const signs = [...dashes.matchAll(/-/g)].map(({ index }) => space.length + index);
  const rest = partsBehind(line.slice(behind), behind);
  const column = field === '' ? (signs.at(-1) ?? space.length) : begins;
  return {
    parts: [
      ...signs.map((at) => [at, at + 1, 'sign'] as const),
      ...(field === '' ? [] : [[begins, behind, 'field'] as const]),
      ...rest,
    ],
    above: rest.some(([, , part]) => part === 'keyword') ? column : -1,
  };
}

function partsBehind(text: string, offset: number): (readonly [number, number, Part])[] {
  return [...text.matchAll(REST)].flatMap(({ 0: found, index, groups = {} }) => {
    const part = Object.keys(groups).find((name) => groups[name] !== undefined) as Part | undefined;
    return part === undefined ? [] : [[offset + index, offset + index + found.length, part] as const];
  });
}
