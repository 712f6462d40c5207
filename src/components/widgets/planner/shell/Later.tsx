import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** How long the visitor must pause first, in milliseconds; without it they follow in the next frame. */
  readonly pause?: number;
  readonly children: ComponentChildren;
}

/** Long enough that a picture is drawn once for a number of several digits, in milliseconds. */
export const TYPING = 100;

/**
 * Parts that come second, so that the result itself shows at once: they follow when it has been painted. Until then a field
 * in them knows the plan as it was, so that it must say how its value changes and not what the whole list becomes.
 */
export function Later({ pause = 0, children }: Props) {
  const [shown, show] = useState(children);
  const latest = useRef(children);
  latest.current = children;
  useEffect(() => {
    // Not those of the change that began the wait: a text field would lose the keys that came since.
    const waiting = setTimeout(() => show(latest.current), pause);
    return () => clearTimeout(waiting);
  }, [children]);
  return <>{shown}</>;
}
