import { diagramId } from '../../core/diagram/id.ts';
import type { DiagramLayout, LaidEdge, LaidNode } from '../../core/diagram/index.ts';
import { DrawingText } from './DrawingText.tsx';
import type { Text } from './text.ts';

/** What is drawn, and how it is called. */
export interface DrawingProps {
  readonly layout: DiagramLayout;
  /** Short name of the diagram. */
  readonly title: string;
  /** What it shows, in one or two sentences. */
  readonly description: string;
  /** Text under the diagram. */
  readonly caption?: string | undefined;
  /** Where a click on a node leads: node id to link. */
  readonly links?: Readonly<Record<string, string>> | undefined;
  readonly text: Text;
}

/** A laid-out graph as inline SVG, with a list of its nodes and arrows for those who cannot see it. */
export function Drawing(props: DrawingProps) {
  const { layout, title, description, caption, text } = props;
  const id = diagramId(title, layout);
  // Too wide to be read on an upright sheet of paper: printed on a sheet of its own, turned.
  const isWide = layout.width > 800 && layout.width > layout.height;
  return (
    <figure id={`${id}-small`} class={`s4a-figure not-content${isWide ? ' wide' : ''}`}>
      <div id={`${id}-full`} class="stage">
        <p class="switch">
          <a class="open" href={`#${id}-full`}>
            {text('diagram.full')}
          </a>
          <a class="close s4a-button" href={`#${id}-small`}>
            {text('diagram.close')}
          </a>
        </p>
        <div class="scroller s4a-diagram" tabIndex={0} role="region" aria-label={text('diagram.region', { title })}>
          <Picture {...props} id={id} />
        </div>
      </div>
      {caption ? <figcaption>{caption}</figcaption> : null}
      <DrawingText layout={layout} description={description} text={text} />
    </figure>
  );
}

function Picture({ layout, title, description, links = {}, id }: DrawingProps & { readonly id: string }) {
  const hasLinks = layout.nodes.some((node) => links[node.id]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={layout.viewBox}
      width={layout.width}
      height={layout.height}
      role={hasLinks ? 'group' : 'img'}
      aria-labelledby={`${id}-title ${id}-desc`}
      style={`--natural: ${layout.width}px`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Arrowhead id={id} />
      {layout.clusters.map(({ id: cluster, x, y, width, height }) => (
        <rect key={cluster} class="cluster" x={x} y={y} width={width} height={height} rx="10" />
      ))}
      {layout.edges.map(({ path, dashed, arrow }, index) => (
        <path
          key={index}
          class={dashed ? 'edge dashed' : 'edge'}
          d={path}
          marker-end={arrow === 'start' ? undefined : `url(#${id}-arrow)`}
          marker-start={arrow === 'end' ? undefined : `url(#${id}-arrow)`}
        />
      ))}
      {layout.edges.map((edge, index) => (
        <EdgeLabel key={index} {...edge} />
      ))}
      {layout.clusters.map(({ id: cluster, x, y, label }) => (
        <text key={cluster} class="cluster-label" x={x + 14} y={y + 21}>
          {label}
        </text>
      ))}
      {layout.nodes.map((node) => (
        <Node key={node.id} {...node} href={links[node.id]} />
      ))}
    </svg>
  );
}

function Arrowhead({ id }: { readonly id: string }) {
  return (
    <defs>
      <marker
        id={`${id}-arrow`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="9"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path class="arrow" d="M0 0.5L10 5L0 9.5Z" />
      </marker>
    </defs>
  );
}

function EdgeLabel({ labelBox, lines }: LaidEdge) {
  if (labelBox === null) return null;
  return (
    <g class="edge-label">
      <rect x={labelBox.x} y={labelBox.y} width={labelBox.width} height={labelBox.height} rx="4" />
      {lines.map(({ x, y, text, anchor }, index) => (
        <text key={index} x={x} y={y} class={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Node({ kind, outline, lines, href }: LaidNode & { readonly href: string | undefined }) {
  const classes = ['node', ...kind.split(' ').map((word) => `kind-${word}`)].join(' ');
  const inside = (
    <>
      <path d={outline} />
      {lines.map(({ x, y, text, role }, index) => (
        <text key={index} x={x} y={y} class={role}>
          {text}
        </text>
      ))}
    </>
  );
  return href === undefined ? (
    <g class={classes}>{inside}</g>
  ) : (
    <a class={classes} href={href}>
      {inside}
    </a>
  );
}
