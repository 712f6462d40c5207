import type { ComponentChildren } from 'preact';

interface Props {
  readonly caption: string;
  /** Keeps the first column in view while the others scroll. */
  readonly sticky?: boolean;
  readonly children: ComponentChildren;
}

/** A table in a frame of its own, which scrolls where the table is wider than the page. */
export function ScrollTable({ caption, sticky = false, children }: Props) {
  return (
    <div
      class={sticky ? 's4a-table s4a-frame sticky' : 's4a-table s4a-frame'}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
