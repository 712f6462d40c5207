import { useState } from 'preact/hooks';
import { Dialog } from '../../../shared/Dialog.tsx';
import type { CostProps } from './view.ts';

interface Props extends CostProps {
  /** Id of the dialog; the way back stands in more than one place. */
  readonly id: string;
}

/** The way back to proposed lines; asks, since changed figures are lost. */
export function Restart({ id, text, planner, own }: Props) {
  const [asking, ask] = useState(false);
  if (!own) return null;
  return (
    <>
      <button type="button" class="s4a-button s4a-danger" onClick={() => ask(true)}>
        {text('planner.cost.restart')}
      </button>
      <Dialog
        id={id}
        open={asking}
        title={text('planner.cost.restart.title')}
        question={text('planner.cost.restart.text')}
        confirm={text('planner.cost.restart.confirm')}
        cancel={text('planner.shell.cancel')}
        onConfirm={() => {
          ask(false);
          planner.set('costs', { lines: undefined, lines_of: undefined });
        }}
        onClose={() => ask(false)}
      />
    </>
  );
}
