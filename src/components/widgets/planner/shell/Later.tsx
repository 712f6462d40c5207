import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long the visitor must pause before the rest follows, in milliseconds. */
const PAUSE = 100;

/** Parts that come second: they follow when the visitor pauses, so that the result itself shows at once. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [shown, show] = useState(children);
  useEffect(() => {
    const waiting = setTimeout(() => show(children), PAUSE);
    return () => clearTimeout(waiting);
  }, [children]);
  return <>{shown}</>;
}
