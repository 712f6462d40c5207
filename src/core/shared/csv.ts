/** One cell. Numbers are written as they are, null as an empty cell. */
export type Cell = string | number | null;

/**
 * CSV as in RFC 4180: CRLF, quotes doubled. A text that a spreadsheet might run as a formula gets a leading
 * apostrophe. The byte order mark makes Excel read UTF-8.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
