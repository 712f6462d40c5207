import type { ComparedRow, Range, ScaleKind } from '../../../core/model-views/index.ts';

/** A model as it can be chosen. */
export interface ModelView {
  readonly id: string;
  readonly title: string;
  /** Link to its page, ready for the page’s language. */
  readonly href: string;
}

/** Models under the name of their archetype: positions in the list of models. */
export interface GroupView {
  readonly name: string;
  readonly models: readonly number[];
}

/** A figure of every model, drawn as a chart of its own. */
export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly scale: ScaleKind;
  /** Set for money. */
  readonly currency?: string | undefined;
  readonly ranges: readonly Range[];
  /** The same as text. */
  readonly texts: readonly string[];
}

/** One row of a table, with a cell for every model. */
export interface RowView extends ComparedRow {
  readonly name: string;
  /** Number of a service or parameter, with the link to its entry. */
  readonly entry?: { readonly id: string; readonly href: string } | undefined;
}

/** A table of the comparison. */
export interface TableView {
  readonly id: string;
  readonly caption: string;
  /** What an empty cell means. */
  readonly empty: string;
  readonly rows: readonly RowView[];
}

/** All that the comparison shows, in one language. */
export interface ComparisonView {
  readonly models: readonly ModelView[];
  readonly groups: readonly GroupView[];
  readonly figures: readonly FigureView[];
  readonly tables: readonly TableView[];
  /** Ids of the models that are compared until the visitor chooses. */
  readonly first: readonly string[];
}
