/** A text made to cost a reader time or memory. */
export interface Flood {
  readonly what: string;
  readonly text: string;
}

/** One piece repeated, with what stands before and after it. */
const REPEATED: readonly (readonly [what: string, piece: string, before?: string, after?: string])[] = [
  ['opening brackets', '['],
  ['opening braces', '{'],
  ['closing brackets', ']'],
  ['lists in lists, in one line', '- '],
  ['lists in lists, line by line', '- - - -\n'],
  ['keys that ask', '? '],
  ['fields without a name', ':\n'],
  ['fields of one name', 'a:\n'],
  ['groups of one name', 'a:\n  b:\n'],
  ['names without a colon', 'b\n', 'a: 1\n'],
  ['names on two lines', 'a\nb: 1\n'],
  ['entries of a list', '- 1\n'],
  ['empty entries', '-\n'],
  ['entries in brackets', '1,', '[', '1]'],
  ['entries in brackets, one a line', '1,\n ', '[', '1]'],
  ['entries of a field that wants texts', '1,', 'kind: playbook\nwhen: [', '1]\n'],
  ['lists in brackets', '[1],', '[', ']'],
  ['fields in brackets', 'a: 1,', '[', ']'],
  ['a bracket never closed', 'x,', 'a: ['],
  ['a quote never closed', 'x\n', 'a: "'],
  ['quotes', '"'],
  ['quoted texts side by side', "'a' "],
  ['a text over many lines', 'x\n ', 'a: '],
  ['a quoted text over many lines', 'x\n ', 'a: "', '"'],
  ['line breaks written as \\n', '\\n', 'a: "', '"'],
  ['escapes that do not exist', '\\q', 'a: "', '"'],
  ['a folded text', ' x\n  y\n', 'a: >\n'],
  ['a folded text with blank lines', '\n', 'a: >\n x\n', ' y'],
  ['a kept text of spaces', '  \n', 'a: |\n'],
  ['empty kept texts', '- |\n'],
  ['comments', '# x\n', '', 'a: 1\n'],
  ['comments inside a group', '# x\n', 'kind: model\nid:\n', '  b'],
  ['a comment after each field', 'a: 1 # x\n'],
  ['blank lines', '\n', 'a:\n', 'b: 1'],
  ['lines of spaces', '  \n'],
  ['spaces after a text', ' ', 'a: x', '#'],
  ['tabs', '\tb: 1\n', 'a:\n'],
  ['indentation that wanders', '  b: 1\n c: 1\n', 'a:\n'],
  ['carriage returns', '\r'],
  ['Windows lines', 'a: 1\r\n'],
  ['anchors', '- &a x\n'],
  ['aliases', '- *a\n'],
  ['tags', '- !a x\n'],
  ['directives', '%YAML 1.1\n'],
  ['a directive with many hash signs', 'a #', '%'],
  ['documents', '---\na\n'],
  ['ends of documents', '...\n'],
  ['merge keys', '<<: 1\n'],
  ['__proto__', '__proto__: 1\n'],
  ['numbers that cannot be kept', '- 9007199254740993\n'],
  ['infinities', '- .inf\n'],
  ['one long number', '1', 'a: '],
  ['one long exponent', '1e', 'a: '],
  ['one long word', 'x', 'a: '],
  ['one long name', 'k', '', ': 1'],
  ['one long name of a kind', 'k', 'kind: '],
  ['at signs', '@.', 'kind: model\nid: a'],
];

/** Lines that count upwards. */
const COUNTED: readonly (readonly [what: string, line: (index: number) => string])[] = [
  ['fields of different names', (i) => `k${i}: 1\n`],
  ['names that are numbers', (i) => `${900_000 - i}: 1\n`],
  ['groups ever deeper', (i) => `${' '.repeat(i)}a:\n`],
  ['lists ever deeper', (i) => `${' '.repeat(i)}-\n`],
  ['groups in and out', (i) => `${' '.repeat(i % 60)}a:\n`],
];

/**
 * Texts that fill a size with what is dear to read.
 * @param bytes size of each
 * @returns one text for each kind of flood
 */
export function floods(bytes: number): Flood[] {
  return [
    ...REPEATED.map(([what, piece, before = '', after = '']) => ({
      what,
      text: before + piece.repeat((bytes - before.length - after.length) / piece.length) + after,
    })),
    ...COUNTED.map(([what, line]) => ({ what, text: linesUpTo(bytes, line) })),
  ];
}

function linesUpTo(bytes: number, line: (index: number) => string): string {
  const lines: string[] = [];
  let size = 0;
  for (let index = 0; ; index += 1) {
    const next = line(index);
    size += next.length;
    if (size > bytes) return lines.join('');
    lines.push(next);
  }
}
