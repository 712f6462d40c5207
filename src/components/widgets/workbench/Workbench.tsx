import { useState } from 'preact/hooks';
import { textOf } from '../../shared/text.ts';
import type { Incoming } from './bench.ts';
import { Findings } from './Findings.tsx';
import { Notices } from './Notices.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { Share } from './Share.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useSharedLink } from './use-shared-link.ts';
import { useWorkbench } from './use-workbench.ts';
import type { WorkbenchData } from './view.ts';

interface Props {
  readonly data: WorkbenchData;
  readonly strings: Readonly<Record<string, string>>;
}

/** Editor, findings and preview of one file, with what can be done to it. */
export default function Workbench({ data, strings }: Props) {
  const text = textOf(strings);
  const { frame, ...work } = useWorkbench(data, text);
  const [waiting, setWaiting] = useState<Incoming | undefined>();
  const all = { ...work, data, text };
  const { bench, draft, ready } = work;
  // Work that stands in a file, or is a file of ours, may go without a question.
  const offer = (incoming: Incoming | undefined): void => {
    if (!incoming) return;
    const now = bench.now();
    if (now.changed && now.text !== incoming.text) setWaiting(incoming);
    else bench.replace(incoming);
  };
  const linkProblem = useSharedLink(all, offer);
  return (
    <div class="wb">
      <Toolbar {...all} offer={offer} />
      <Notices {...all} linkProblem={linkProblem} />
      <div class="wb-panes">
        <section class="wb-editor" aria-labelledby="workbench-file">
          <h2 id="workbench-file" tabIndex={-1}>
            {draft.text === '' ? text('workbench.file_none') : text('workbench.file', { name: draft.name })}
          </h2>
          <div class="wb-frame s4a-screen-only" ref={frame} data-pagefind-ignore>
            {ready ? null : <p role="status">{text('workbench.loading')}</p>}
          </div>
          <p id="workbench-keys" class="s4a-note s4a-screen-only">
            {text('workbench.keys')}
          </p>
          <Share {...all} />
        </section>
        <div class="wb-side">
          <Findings {...all} />
          <PreviewPane {...all} />
        </div>
      </div>
      <ReplaceDialog {...all} waiting={waiting} onClose={() => setWaiting(undefined)} />
    </div>
  );
}
