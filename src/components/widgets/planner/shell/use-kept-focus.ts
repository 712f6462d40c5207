import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/**
 * Keeps the focus near its place when the control that has it goes, as a button that removes the line it stands in:
 * the next control that is left takes it, or the one before. Else a keyboard would begin again at the top of the page.
 * @param root the part of the page to watch
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const watched = root.current;
    if (watched === null) return undefined;
    let nearby: HTMLElement[] = [];
    let held: EventTarget | null = null;
    const hold = ({ target }: FocusEvent): void => {
      held = target;
      const controls = [...watched.querySelectorAll<HTMLElement>(CONTROLS)];
      const at = controls.findIndex((control) => control === target);
      nearby = [...controls.slice(at + 1), ...controls.slice(0, at).reverse()];
    };
    const observer = new MutationObserver(() => {
      if (!(held instanceof HTMLElement) || held.isConnected || document.activeElement !== document.body) return;
      held = null;
      nearby.find((control) => control.isConnected && !control.matches(':disabled'))?.focus();
    });
    watched.addEventListener('focusin', hold);
    observer.observe(watched, { childList: true, subtree: true });
    return () => {
      watched.removeEventListener('focusin', hold);
      observer.disconnect();
    };
  }, []);
}
