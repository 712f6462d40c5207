import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly class?: string | undefined;
  readonly summary: string;
  readonly children: () => ComponentChildren;
}

/** A part that is drawn once somebody opens it; while it is closed, it holds no change up. */
export function Unfolding({ class: name, summary, children }: Props) {
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Opened before the script of the page was there.
    setOpen(part.current?.open ?? false);
  }, []);
  return (
    <details ref={part} class={name} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? children() : null}
    </details>
  );
}
