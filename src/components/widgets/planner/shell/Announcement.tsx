import { useEffect, useState } from 'preact/hooks';

/** How long a result must stand before it is read out, in milliseconds. */
const PAUSE = 800;

/** Reads a result out to screen readers once the visitor pauses, not at every key. Shows nothing. */
export function Announcement({ result }: { readonly result: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => say(result), PAUSE);
    return () => clearTimeout(waiting);
  }, [result]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
