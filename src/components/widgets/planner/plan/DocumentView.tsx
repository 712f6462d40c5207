import { useMemo } from 'preact/hooks';
import type { Block, DocumentTable, Section, WrittenDocument } from '../../../../core/shared/document.ts';
import { roleOf, ScrollTable } from '../../../shared/ScrollTable.tsx';
import type { Text } from '../../../shared/text.ts';

interface Props {
  readonly document: WrittenDocument;
  readonly text: Text;
  readonly lang: string;
}

/** A written document as a page that prints well: the first chapter fills one sheet and can be signed. */
export function DocumentView({ document, text, lang }: Props) {
  const [first, ...others] = document.sections;
  return (
    <article class="plan-paper" aria-labelledby="plan-title" lang={lang}>
      <header>
        <h2 id="plan-title">{document.title}</h2>
        {document.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {first ? (
        <div class="plan-sheet">
          <Chapter section={first} />
          <Signatures text={text} />
        </div>
      ) : null}
      {others.map((section) => (
        <Chapter key={section.id} section={section} />
      ))}
    </article>
  );
}

/** A chapter, drawn again when it says something else. */
function Chapter({ section }: { readonly section: Section }) {
  const says = useMemo(() => JSON.stringify(section), [section]);
  return useMemo(() => <Blocks section={section} />, [says]);
}

function Blocks({ section }: { readonly section: Section }) {
  return (
    <section aria-labelledby={`plan-${section.id}`}>
      <h3 id={`plan-${section.id}`}>{section.title}</h3>
      {section.blocks.map((block, index) => (
        <Piece key={index} block={block} />
      ))}
    </section>
  );
}

function Piece({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'note':
      return <p class="plan-note">{block.text}</p>;
    case 'list':
      return block.ordered === true ? <ol>{items(block.items)}</ol> : <ul>{items(block.items)}</ul>;
    case 'facts':
      return (
        <dl class="plan-facts">
          {block.items.map(({ name, value, note }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{value}</b>
                {note === undefined ? null : <span>{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table table={block} />;
  }
}

function items(all: readonly string[]) {
  return all.map((item, index) => <li key={index}>{item}</li>);
}

/** A cell that is longer, in letters, holds prose: beside others it would be a tall and narrow column on a phone. */
const PROSE = 60;
/** A table of so many columns may have to scroll: its first column then stays in view. */
const WIDE = 7;

function Table({ table: { caption, head, rows, figures = [] } }: { readonly table: DocumentTable }) {
  const kind = (column: number): string | undefined => (figures.includes(column) ? 'number' : undefined);
  const stacks = rows.some((row) => row.some((cell) => cell.length > PROSE));
  const role = (name: Parameters<typeof roleOf>[1]) => roleOf(stacks, name);
  return (
    <ScrollTable caption={caption} stacks={stacks} sticky={!stacks && head.length >= WIDE}>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {head.map((name, column) => (
            <th key={column} scope="col" class={kind(column)} {...role('columnheader')}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map((row, index) => (
          <tr key={index} {...role('row')}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row" {...role('rowheader')}>
                  {cell}
                </th>
              ) : (
                <td key={column} class={kind(column)} data-label={head[column]} {...role('cell')}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Lines to sign on, on paper only. */
function Signatures({ text }: Pick<Props, 'text'>) {
  return (
    <dl class="plan-signatures" aria-hidden="true">
      {(['place', 'name', 'signature'] as const).map((line) => (
        <div key={line}>
          <dt>{text(`planner.plan.sign.${line}`)}</dt>
        </div>
      ))}
    </dl>
  );
}
