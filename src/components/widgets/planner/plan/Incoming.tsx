import { useEffect, useState } from 'preact/hooks';
import { freeName, readPlanFor, type UnknownModel } from '../../../../core/plan/index.ts';
import { FILE_MAX, type FileProblem } from '../../../../core/shared/saved-file.ts';
import { PLANS_MAX, type PlanFile } from '../../../../schemas/plan.ts';
import { Dialog } from '../../../shared/Dialog.tsx';
import { isShared, sharedText, type ShareProblem } from '../../../shared/share.ts';
import type { StepProps } from '../shell/view.ts';

/** Why a plan did not come in. */
type Problem = FileProblem | UnknownModel | { readonly kind: ShareProblem | 'unreadable' | 'full' };

/** Takes in plans: from a file, and from a link. Each comes in beside the others; nothing is replaced. */
export function Incoming(step: StepProps) {
  const { text, planner, view } = step;
  const models = view.models.map(({ id }) => id);
  const [problem, setProblem] = useState<Problem | undefined>();
  const [said, say] = useState('');
  const [waiting, setWaiting] = useState<PlanFile | undefined>();
  const add = (plan: PlanFile): void => {
    setWaiting(undefined);
    if (planner.plans.length >= PLANS_MAX) return setProblem({ kind: 'full' });
    setProblem(undefined);
    const name = freeName(plan.name, planner.plans);
    planner.add(plan, name);
    say(text('planner.plan.load.done', { name }));
  };
  const take = (content: string, then: (plan: PlanFile) => void): void => {
    const read = readPlanFor(content, models);
    setProblem(read.ok ? undefined : read.problem);
    say('');
    if (read.ok) then(read.file);
  };
  useSharedPlan(planner.ready, setProblem, (content) => take(content, setWaiting));
  return (
    <section class="planner-inputs plan-files s4a-screen-only" aria-labelledby="plan-load">
      <h2 id="plan-load" tabIndex={-1}>
        {text('planner.plan.load')}
      </h2>
      <FileField {...step} onProblem={setProblem} onText={(content) => take(content, add)} />
      <div role="alert">{problem ? <ProblemText problem={problem} text={text} /> : null}</div>
      <p role="status" class="planner-count">
        {said}
      </p>
      <Dialog
        id="plan-shared"
        open={waiting !== undefined}
        title={text('planner.plan.shared.title', { name: waiting?.name ?? '' })}
        question={text('planner.plan.shared.text')}
        confirm={text('planner.plan.shared.confirm')}
        cancel={text('planner.shell.cancel')}
        onConfirm={() => waiting && add(waiting)}
        onClose={() => setWaiting(undefined)}
        returnTo="plan-load"
      />
    </section>
  );
}

interface FileFieldProps extends StepProps {
  readonly onProblem: (problem: Problem) => void;
  readonly onText: (text: string) => void;
}

function FileField({ text, planner, onProblem, onText }: FileFieldProps) {
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    if (chosen.size > FILE_MAX) onProblem({ kind: 'too-large' });
    else await chosen.text().then(onText, () => onProblem({ kind: 'unreadable' }));
    input.value = '';
  };
  return (
    <div class="planner-field">
      <label for="plan-import">{text('planner.plan.load.file')}</label>
      <input
        id="plan-import"
        type="file"
        accept=".json,application/json"
        disabled={!planner.ready}
        aria-describedby="plan-import-hint"
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      <span id="plan-import-hint" class="s4a-note">
        {text('planner.plan.load.hint')}
      </span>
    </div>
  );
}

function ProblemText({ problem, text }: Pick<StepProps, 'text'> & { readonly problem: Problem }) {
  const { kind, ...said } = problem;
  const values = problem.kind === 'unknown-model' ? { ...said, known: problem.known.join(', ') } : said;
  return (
    <p class="s4a-problem">
      <b>{text('planner.plan.problem')}</b> {text(`planner.plan.problem.${kind}`, { ...values, most: PLANS_MAX })}{' '}
      {text('planner.plan.problem.unchanged')}
    </p>
  );
}

/** Reads a plan that stands in the address, now and when the address changes; the address is cleared. */
function useSharedPlan(ready: boolean, onProblem: (problem: Problem) => void, onText: (text: string) => void): void {
  useEffect(() => {
    if (!ready) return undefined;
    const take = async (): Promise<void> => {
      if (!isShared(location.hash)) return;
      const { hash, pathname, search } = location;
      history.replaceState(null, '', pathname + search);
      const shared = await sharedText(hash, FILE_MAX);
      if ('problem' in shared) onProblem({ kind: shared.problem });
      else onText(shared.text);
    };
    const onChange = (): void => void take();
    onChange();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, [ready]);
}
