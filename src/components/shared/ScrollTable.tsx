import type { ComponentChildren } from 'preact';

interface Props {
  readonly caption: string;
  /** Keeps the first column in view while the others scroll. */
  readonly sticky?: boolean;
  /** On a narrow screen each row stands as a block of its own; its cells name their column in `data-label`. */
  readonly stacks?: boolean;
  readonly children: ComponentChildren;
}

/** A table in a frame of its own, which scrolls where the table is wider than the page. */
export function ScrollTable({ caption, sticky = false, stacks = false, children }: Props) {
  return (
    <div
      class={['s4a-table', 's4a-frame', sticky && 'sticky', stacks && 'stacks'].filter(Boolean).join(' ')}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table {...roleOf(stacks, 'table')}>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** A role that an element has by itself, and would lose when it is shown as a block. */
export function roleOf(stacks: boolean, role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') {
  return stacks ? { role } : {};
}
