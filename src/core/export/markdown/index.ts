import type { Block, DocumentTable, WrittenDocument } from '../../shared/document.ts';

/**
 * A document as Markdown (CommonMark, with the tables of GitHub).
 * @param document title, lines below it and chapters
 * @returns text that shows every sign of the texts as it is written
 */
export function documentMarkdown({ title, lines, sections }: WrittenDocument): string {
  const chapters = sections.flatMap((section) => [
    `## ${escaped(section.title)}`,
    ...section.blocks.map(blockMarkdown).filter(Boolean),
  ]);
  return `${[`# ${escaped(title)}`, ...lines.map(escaped), ...chapters].join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escaped(block.text);
    case 'note':
      return `> ${escaped(block.text)}`;
    case 'list':
      return block.items.map((item, i) => `${block.ordered === true ? `${i + 1}.` : '-'} ${escaped(item)}`).join('\n');
    case 'facts':
      return block.items
        .map(({ name, value, note }) => `- ${escaped(name)}: **${escaped(value)}**${note ? `, ${escaped(note)}` : ''}`)
        .join('\n');
    case 'table':
      return tableMarkdown(block);
  }
}

function tableMarkdown({ caption, head, rows, figures = [] }: DocumentTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
  const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'));
  return [`### ${escaped(caption)}`, '', line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A visitor’s text must not become a heading, a link or HTML, nor end a cell. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replaceAll('://', String.raw`:\//`)
    .replace(/^(#|\+|-|\d+[.)])(?=\s)/, String.raw`\$1`);
}
