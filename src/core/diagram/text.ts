import type { Box, TextLine } from './types.ts';

/** Font sizes in px, and the height of a line in em. */
export const FONT = { label: 14, detail: 12, edge: 12, line: 1.3 } as const;

/** Advance of characters in em, measured on Atkinson Hyperlegible Next and rounded up; the first match counts. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!'|]/u, 0.28],
  [/[iIjl()[\]]/u, 0.3],
  [/[frt\-–/]/u, 0.37],
  [/[mwMW@%…]/u, 0.85],
  [/[→←↔]/u, 1],
  [/[\p{Lu}\p{N}+&]/u, 0.65],
  [/./u, 0.54],
];
const BOLD = 1.05;

/**
 * Estimated width of a text, a little on the wide side.
 * @param text one line
 * @param size font size in px
 * @param bold whether it is set in bold
 * @returns px
 */
export function textWidth(text: string, size: number, bold: boolean): number {
  const em = [...text].reduce(
    (sum, character) => sum + (ADVANCES.find(([match]) => match.test(character))?.[1] ?? 1),
    0,
  );
  return em * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text into lines of at most a number of characters, at spaces, after hyphens and slashes, and inside a word
 * only where the word alone is too long. A line break in the text is kept.
 * @param text what to wrap
 * @param width most characters in a line
 * @returns the lines, none of them empty
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trim(), width));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (line !== '' && (line + piece).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the space after them; a word longer than a line is cut after hyphens and slashes, else anywhere. */
function pieces(text: string, width: number): string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  return words.flatMap((word) => {
    if (word.trimEnd().length <= width) return [word];
    const parts = word.match(/[^-/]+[-/]*\s*/g) ?? [word];
    return parts.flatMap((part) =>
      part.trimEnd().length <= width ? [part] : (part.match(new RegExp(`.{1,${width}}`, 'g')) ?? []),
    );
  });
}

/** A block of text with its size, not yet placed. */
export interface TextBlock {
  readonly lines: readonly { readonly text: string; readonly role: TextLine['role']; readonly size: number }[];
  readonly width: number;
  readonly height: number;
}

/**
 * Sets a label and an optional detail under it.
 * @param label wrapped at `labelWidth` characters
 * @param detail wrapped at `detailWidth` characters; empty for none
 * @param sizes font sizes in px and widths in characters
 * @returns lines and the space they take
 */
export function block(
  label: string,
  detail: string,
  sizes: { label: number; detail: number; labelWidth: number; detailWidth: number; bold: boolean },
): TextBlock {
  const lines = [
    ...wrap(label, sizes.labelWidth).map((text) => ({ text, role: 'label' as const, size: sizes.label })),
    ...wrap(detail, sizes.detailWidth).map((text) => ({ text, role: 'detail' as const, size: sizes.detail })),
  ];
  const widths = lines.map(({ text, role, size }) => textWidth(text, size, sizes.bold && role === 'label'));
  return {
    lines,
    width: Math.ceil(Math.max(0, ...widths)),
    height: Math.ceil(lines.reduce((sum, { size }) => sum + size * FONT.line, 0)),
  };
}

/**
 * Places a block in a box: in the middle, or from the left as a list.
 * @param text the block
 * @param box where it goes
 * @param anchor whether lines are centred or begin at the left
 * @returns lines with the point of each baseline’s middle or start
 */
export function placed(text: TextBlock, box: Box, anchor: TextLine['anchor'] = 'middle'): TextLine[] {
  const x = round(anchor === 'start' ? box.x + (box.width - text.width) / 2 : box.x + box.width / 2);
  let top = box.y + (box.height - text.height) / 2;
  return text.lines.map(({ text: words, role, size }) => {
    const y = round(top + size * FONT.line * 0.76);
    top += size * FONT.line;
    return { text: words, role, anchor, x, y };
  });
}

/**
 * Rounds to a tenth of a pixel, so that output is short and the same everywhere.
 * @param value a coordinate
 * @returns the rounded coordinate, never -0
 */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
