/** A table of a document. Every row has as many cells as the head. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of figures, counted from 0: they stand to the right. */
  readonly figures?: readonly number[];
}

/** A piece of a document, in the words of the reader. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** A remark that limits what was said: a page sets it apart. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  /** Key figures: each a short name, its value, and what it means. */
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | DocumentTable;

/** One key figure. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}

/** A chapter. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A document that a page shows, a printer prints and a Markdown file holds: one source, so that all say the same. */
export interface WrittenDocument {
  readonly title: string;
  /** Whose it is, of what day. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}
