import { useState } from 'preact/hooks';
import {
  isUntouched,
  readAssessment,
  scoreAssessment,
  type ReadProblem,
  type ReadResult,
} from '../../../core/assess/index.ts';
import { FILE_MAX } from '../../../core/shared/saved-file.ts';
import type { AssessmentFile } from '../../../schemas/assessment.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { downloadAnswers } from './download.ts';
import type { Actions, Current, Shared } from './view.ts';

/** What can be wrong with a chosen file: its content, or that the device does not hand it over. */
type Problem = ReadProblem | { readonly kind: 'unreadable' };

interface Props extends Shared, Current {
  readonly actions: Actions;
}

/** Reads an exported file. A file that cannot be read changes nothing; one that can asks before it replaces answers. */
export function ImportField(props: Props) {
  const { view, text, file, ready, actions } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [waiting, setWaiting] = useState<AssessmentFile | null>(null);
  const accept = (imported: AssessmentFile): void => {
    setWaiting(null);
    actions.replace(imported);
    actions.say(text('assessment.status.imported'));
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const read = await readFile(chosen, view);
    input.value = '';
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    if (isUntouched(file, view)) accept(read.file);
    else setWaiting(read.file);
  };
  return (
    <div class="sa-import">
      <label for="assessment-import">{text('assessment.data.import')}</label>
      <input
        id="assessment-import"
        type="file"
        accept=".json,application/json"
        disabled={!ready}
        aria-describedby="assessment-import-hint"
        onChange={(event) => void choose(event.currentTarget)}
      />
      <span id="assessment-import-hint" class="s4a-note">
        {text('assessment.data.import.hint')}
      </span>
      <div role="alert">{problem ? <ProblemText {...props} problem={problem} /> : null}</div>
      <ReplaceDialog {...props} waiting={waiting} accept={accept} onClose={() => setWaiting(null)} />
    </div>
  );
}

type Chosen = Extract<ReadResult, { ok: true }> | { readonly ok: false; readonly problem: Problem };

async function readFile(chosen: File, view: Props['view']): Promise<Chosen> {
  if (chosen.size > FILE_MAX) return { ok: false, problem: { kind: 'too-large' } };
  try {
    return readAssessment(await chosen.text(), view);
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}

function ProblemText({ view, text, problem }: Props & { readonly problem: Problem }) {
  const { kind, ...values } = problem;
  return (
    <p class="s4a-problem">
      <b>{text('assessment.problem')}</b> {text(`assessment.problem.${kind}`, { ...values, wanted: view.id })}{' '}
      {text(`assessment.advice.${kind}`)} {text('assessment.problem.unchanged')}
    </p>
  );
}

interface ReplaceProps extends Props {
  readonly waiting: AssessmentFile | null;
  readonly accept: (file: AssessmentFile) => void;
  readonly onClose: () => void;
}

function ReplaceDialog(props: ReplaceProps) {
  const { view, text, score, waiting, accept, onClose } = props;
  const theirs = waiting ? scoreAssessment(view, waiting).answered : 0;
  return (
    <Dialog
      id="assessment-replace-dialog"
      open={waiting !== null}
      title={text('assessment.replace.title')}
      question={text('assessment.replace.text', { theirs, all: score.all, ours: score.answered })}
      confirm={text('assessment.replace.confirm')}
      cancel={text('assessment.cancel')}
      onConfirm={() => waiting && accept(waiting)}
      onClose={onClose}
    >
      <p>
        <button type="button" class="s4a-button" onClick={() => downloadAnswers(props)}>
          {text('assessment.replace.download')}
        </button>
      </p>
    </Dialog>
  );
}
