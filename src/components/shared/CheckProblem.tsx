import type { Text } from './text.ts';

interface Props {
  readonly text: Text;
  /** Where the check stands; anything but failed and stopped needs no word. */
  readonly state: string;
  /** Why it was stopped, and what to do. */
  readonly stopped: string;
  readonly onAgain: () => void;
}

/** Says that nothing can be checked, or that the check was ended and may be tried again. */
export function CheckProblem({ text, state, stopped, onAgain }: Props) {
  if (state === 'failed') return <p class="s4a-problem">{text('workbench.check_failed')}</p>;
  if (state !== 'stopped') return null;
  return (
    <div class="s4a-problem">
      <p>{stopped}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={onAgain}>
          {text('workbench.again')}
        </button>
      </p>
    </div>
  );
}
