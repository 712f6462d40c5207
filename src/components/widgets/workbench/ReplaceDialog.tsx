import { Dialog } from '../../shared/Dialog.tsx';
import type { Incoming } from './bench.ts';
import type { Workbench } from './use-workbench.ts';
import type { Shared } from './view.ts';

interface Props extends Shared, Workbench {
  readonly waiting: Incoming | undefined;
  readonly onClose: () => void;
}

/** Asks before work that stands in no file gives way to something else. */
export function ReplaceDialog({ text, bench, draft, waiting, onClose }: Props) {
  const accept = (): void => {
    if (waiting) bench.replace(waiting);
    onClose();
  };
  return (
    <Dialog
      id="workbench-replace"
      open={waiting !== undefined}
      title={text('workbench.replace.title')}
      question={text('workbench.replace.text', { ours: draft.name, theirs: waiting?.name ?? '' })}
      confirm={text('workbench.replace.confirm')}
      cancel={text('workbench.cancel')}
      onConfirm={accept}
      onClose={onClose}
      returnTo="workbench-file"
    >
      <p>
        <button type="button" class="s4a-button" onClick={() => void bench.save()}>
          {text('workbench.replace.save')}
        </button>
      </p>
    </Dialog>
  );
}
