import { download } from '../../../shared/download.ts';
import type { StepProps } from './view.ts';

/** What the visitor must know before going on: plans that are not saved or could not be read, a model that is missing. */
export function Notices({ text, planner, view }: StepProps) {
  return (
    <div class="planner-notices s4a-screen-only" role="alert">
      {planner.saving === 'unsaved' ? <p class="s4a-problem">{text('planner.shell.unsaved')}</p> : null}
      {planner.asides.length > 0 ? <AsideNotice {...{ text, planner, view }} /> : null}
      {planner.base.state === 'failed' ? <p class="s4a-problem">{text('planner.shell.model.failed')}</p> : null}
    </div>
  );
}

function AsideNotice({ text, planner }: StepProps) {
  const save = (): void => {
    for (const { text: kept } of planner.asides) download('plans-unread.txt', kept, 'text/plain');
  };
  return (
    <div class="s4a-problem">
      <p>{text('planner.shell.aside')}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={save}>
          {text('planner.shell.aside.download')}
        </button>
        <button type="button" class="s4a-button" onClick={planner.dropAsides}>
          {text('planner.shell.aside.delete')}
        </button>
      </p>
    </div>
  );
}
