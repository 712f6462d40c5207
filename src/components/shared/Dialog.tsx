import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly title: string;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Id of what takes the focus afterwards, when no control opened the dialog. */
  readonly returnTo?: string;
  readonly children?: ComponentChildren;
}

/**
 * Asks before something is lost. The browser’s own dialog keeps focus inside, closes on Escape and gives focus back
 * to the control that opened it. Focus begins on the harmless button.
 */
export function Dialog({ id, open, title, question, confirm, cancel, onConfirm, onClose, returnTo, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const wasOpen = useRef(false);
  // Before the next key is handled: a fast visitor’s Tab must land in the dialog, not behind it.
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
    const held = document.activeElement;
    const isLost = wasOpen.current && !open && (held === document.body || dialog.current?.contains(held) === true);
    if (isLost && returnTo !== undefined) document.getElementById(returnTo)?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class="s4a-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <p id={`${id}-text`}>{question}</p>
      {children}
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" autofocus onClick={onClose}>
          {cancel}
        </button>
        <button type="button" class="s4a-button s4a-danger" onClick={onConfirm}>
          {confirm}
        </button>
      </p>
    </dialog>
  );
}
