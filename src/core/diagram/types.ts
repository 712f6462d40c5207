/** A point in the diagram’s own units; one unit is one CSS pixel at natural size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as the caller describes it. */
export interface DiagramNode {
  readonly id: string;
  /** What the reader sees; wrapped over several lines. */
  readonly label: string;
  /**
   * Decides shape and colour, for example `decision`, `end`, `containment`, `university`, `nren`. Several words may be
   * joined by spaces (`decision containment`): the first with a shape gives the shape, each becomes a CSS class.
   */
  readonly kind: string;
  /** A smaller second text under the label, for example who does it. */
  readonly detail?: string | undefined;
}

/** Ends of an edge that carry an arrowhead. */
export type Arrow = 'end' | 'start' | 'both';

/** A directed edge as the caller describes it. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  /** Text on the edge. A line break in it starts a new line, and lines then begin at the same edge, as in a list. */
  readonly label?: string | undefined;
  readonly dashed?: boolean | undefined;
  /** Where arrowheads stand; at the end unless said otherwise. */
  readonly arrow?: Arrow | undefined;
}

/** Nodes drawn inside one frame. */
export interface DiagramCluster {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly string[];
}

/** A directed graph to be drawn. */
export interface DiagramInput {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly direction: 'down' | 'right';
  readonly clusters?: readonly DiagramCluster[] | undefined;
  /**
   * Groups of node ids that stand one below the other (one beside the other in a graph that runs right). Give clusters
   * that lie within one row each, or none.
   */
  readonly rows?: readonly (readonly string[])[] | undefined;
}

/** One line of text, with the point of its baseline that `anchor` names. */
export interface TextLine extends Point {
  readonly text: string;
  readonly role: 'label' | 'detail';
  readonly anchor: 'start' | 'middle';
}

/** A rectangle by its top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A node with its place. */
export interface LaidNode extends Box {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  readonly lines: readonly TextLine[];
  /** Outline as an SVG path. */
  readonly outline: string;
}

/** An edge with its way. */
export interface LaidEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly dashed: boolean;
  readonly arrow: Arrow;
  /** The line as an SVG path, from the border of one node to that of the other. */
  readonly path: string;
  /** Where the label stands; null without a label. */
  readonly labelBox: Box | null;
  readonly lines: readonly TextLine[];
}

/** A frame around nodes, with its place. */
export interface LaidCluster extends Box {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly string[];
}

/** A drawn graph: everything an SVG needs, nothing measured at run time. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly nodes: readonly LaidNode[];
  readonly edges: readonly LaidEdge[];
  readonly clusters: readonly LaidCluster[];
}
