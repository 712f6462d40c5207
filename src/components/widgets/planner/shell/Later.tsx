import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** How long the visitor must pause first, in milliseconds; without it they follow in the next frame. */
  readonly pause?: number;
  readonly children: ComponentChildren;
}

/** Long enough that a picture is drawn once for a number of several digits, in milliseconds. */
export const TYPING = 100;

/**
 * Parts that come second, so that the result itself shows at once: they follow when it has been painted. For what is read,
 * and for fields of one value each. A field that is one of a list or of a line changes the list as it was last drawn: a fast
 * visitor on a slow machine would lose the change before.
 */
export function Later({ pause = 0, children }: Props) {
  const [shown, show] = useState(children);
  useEffect(() => {
    const waiting = setTimeout(() => show(children), pause);
    return () => clearTimeout(waiting);
  }, [children]);
  return <>{shown}</>;
}
