import { useEffect, useState } from 'preact/hooks';
import { downloadDraft } from './draft-file.ts';
import type { DeskView } from './use-desk.ts';
import type { Shared } from './view.ts';

/** Saves the unfinished file. Pressed while the form is checked, it waits for the end: the file holds the last change too. */
export function DraftButton({ text, data, desk, state }: Pick<Shared & DeskView, 'text' | 'data' | 'desk' | 'state'>) {
  const [asked, ask] = useState(false);
  useEffect(() => {
    // The desk knows of a check sooner than what is drawn.
    const view = desk.$view.get();
    if (!asked || view === undefined || desk.$state.get() === 'checking') return;
    ask(false);
    downloadDraft(data.kind, view);
  }, [asked, state]);
  return (
    <button type="button" class="s4a-button" onClick={() => ask(true)}>
      {text('propose.draft')}
    </button>
  );
}
