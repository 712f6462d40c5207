import type { DiagramLayout, LaidEdge } from '../../core/diagram/index.ts';
import type { Text } from './text.ts';

interface Props {
  readonly layout: DiagramLayout;
  readonly description: string;
  readonly text: Text;
}

/** What a diagram shows, in words: its nodes and its arrows as lists. */
export function DrawingText({ layout, description, text }: Props) {
  const names = new Map(layout.nodes.map((node) => [node.id, node.label]));
  const nameOf = (node: string): string => names.get(node) ?? node;
  return (
    <details>
      <summary>{text('diagram.as_text')}</summary>
      <p>{description}</p>
      <p class="list-title">{text('diagram.nodes')}</p>
      <ul>
        {layout.nodes.map(({ id, label, detail }) => {
          const frames = layout.clusters.filter(({ nodes }) => nodes.includes(id)).map((cluster) => cluster.label);
          const notes = [detail, ...frames].filter((note) => note !== '').join('; ');
          return <li key={id}>{notes === '' ? label : text('diagram.node_detail', { label, detail: notes })}</li>;
        })}
      </ul>
      <p class="list-title">{text('diagram.edges')}</p>
      <ul>
        {layout.edges.map((edge, index) => (
          <li key={index}>{edgeText(edge, nameOf, text)}</li>
        ))}
      </ul>
    </details>
  );
}

function edgeText({ from: first, to: last, label, arrow }: LaidEdge, nameOf: (id: string) => string, text: Text) {
  const both = arrow === 'both';
  const [from, to] = arrow === 'start' ? [last, first] : [first, last];
  const values = { from: nameOf(from), to: nameOf(to), label: label.replaceAll('\n', '; ') };
  if (label === '') return text(both ? 'diagram.edge_both' : 'diagram.edge', values);
  return text(both ? 'diagram.edge_both_labelled' : 'diagram.edge_labelled', values);
}
