import { readFileSync } from 'node:fs';

/** The text of a guide page. */
export function guide(name: string): string {
  return readFileSync(`src/content/docs/planner/method/${name}.mdx`, 'utf8');
}

/** The rows of a Markdown table, by the words of its head: cells without the space around them. */
export function tableRows(page: string, head: readonly string[]): string[][] {
  const lines = page.split('\n');
  const start = lines.indexOf(`| ${head.join(' | ')} |`);
  const rows = start < 0 ? [] : lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** A number as the guides write it: 1,234.5. */
export function written(value: number, digits = 0): string {
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A number read as the guides write it. */
export function numberIn(cell: string | undefined): number {
  return Number((cell ?? '').replaceAll(',', ''));
}
